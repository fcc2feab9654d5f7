/** Linear's tokens. */
import { base62, hex } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

const REVOKE = 'Revoke it: Linear, Settings, Security & access.';

export const tokens: readonly Token[] = [
  {
    id: 'linear-api-key',
    title: 'Linear API key',
    shape: ['lin_api_', base62(40)],
    grants: 'read and change issues as its user',
    revoke: REVOKE,
    docs: 'https://linear.app/developers/graphql#authentication',
  },
  {
    id: 'linear-oauth-token',
    title: 'Linear OAuth access token',
    shape: ['lin_oauth_', hex(64)],
    grants: 'read and change issues as its user',
    revoke: REVOKE,
    docs: 'https://linear.app/developers/oauth-2-0-authentication',
  },
  {
    id: 'linear-client-secret',
    title: 'Linear client secret',
    shape: [hex(32)],
    near: ['linear'],
    grants: 'act as the OAuth app',
    revoke: 'Rotate it: Linear, Settings, API, OAuth applications.',
    docs: 'https://linear.app/developers/oauth-2-0-authentication',
  },
  {
    id: 'linear-webhook-secret',
    title: 'Linear webhook signing secret',
    shape: ['lin_wh_', base62(40)],
    grants: "send events that pass as Linear's",
    revoke: 'Delete the webhook: Linear, Settings, API.',
    docs: 'https://linear.app/developers/webhooks',
  },
];
