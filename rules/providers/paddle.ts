/** Paddle's API keys. */
import { chars, base62, base36, oneOf } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'paddle-api-key',
    title: 'Paddle API key',
    shape: ['pdl_', oneOf('live', 'sdbx'), '_apikey_', base36(26), '_', base62(22), '_', base62(3)],
    keywords: ['pdl_live_', 'pdl_sdbx_'],
    severity: 'critical',
    sandbox: /^pdl_sdbx/,
    grants: 'read customers and change transactions and subscriptions of its seller',
    revoke: 'Revoke it at https://vendors.paddle.com/authentication-v2 (Developer tools, Authentication).',
    docs: 'https://developer.paddle.com/api-reference/about/api-keys',
  },
  {
    id: 'paddle-webhook-secret',
    title: 'Paddle webhook secret',
    shape: ['pdl_ntfset_', base36(26), '_', chars('A-Za-z0-9+/', 32)],
    grants: "forge notifications that its receiver takes for Paddle's",
    revoke: 'Delete the destination at https://vendors.paddle.com/notifications and add a new one.',
    docs: 'https://developer.paddle.com/webhooks/signature-verification',
  },
];
