/** Shopify's tokens and secrets. */
import { hex, base62, oneOf } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

const REVOKE =
  'Uninstall the app, or rotate its credentials at https://partners.shopify.com (your app, Configuration).';
const DOCS = 'https://shopify.dev/docs/apps/build/authentication-authorization/access-tokens';

export const tokens: readonly Token[] = [
  {
    id: 'shopify-access-token',
    title: 'Shopify access token',
    shape: [oneOf('shpat_', 'shpca_', 'shppa_', 'shpua_', 'shptka_', 'shpit_', 'shprt_'), base62(32, 64)],
    severity: 'critical',
    grants: 'read and change orders, customers and products of its shop, within its scopes',
    revoke: REVOKE,
    docs: DOCS,
  },
  {
    id: 'shopify-app-secret',
    title: 'Shopify app secret',
    shape: ['shpss_', base62(32, 64)],
    severity: 'critical',
    grants: 'act as its app in every shop that installed it',
    revoke: 'Rotate it at https://partners.shopify.com (your app, Client credentials, Rotate).',
    docs: 'https://shopify.dev/docs/apps/build/authentication-authorization/client-secrets',
  },
  {
    id: 'shopify-partner-token',
    title: 'Shopify Partner API token',
    shape: [oneOf('prtapi_', 'atkn_'), hex(32, 64)],
    grants: 'read the transactions and apps of its partner organisation',
    revoke: 'Delete it at https://partners.shopify.com (Settings, Partner API clients).',
    docs: 'https://shopify.dev/docs/api/partner',
  },
];
