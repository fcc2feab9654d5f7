/** Apify's tokens. */
import { base62 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

const REVOKE = 'Regenerate it: https://console.apify.com/settings/integrations';

export const tokens: readonly Token[] = [
  {
    id: 'apify-api-token',
    title: 'Apify API token',
    shape: ['apify_api_', base62(36)],
    grants: "run actors on the account's bill and read all of its data",
    revoke: REVOKE,
    docs: 'https://docs.apify.com/platform/integrations/api',
  },
  {
    id: 'apify-proxy-password',
    title: 'Apify proxy password',
    shape: ['apify_proxy_', base62(36)],
    grants: "send traffic through the account's proxies",
    revoke: REVOKE,
    docs: 'https://docs.apify.com/platform/proxy/usage',
  },
];
