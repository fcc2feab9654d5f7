/** Mollie's API keys. */
import { base62, oneOf } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'mollie-api-key',
    title: 'Mollie API key',
    shape: [oneOf(['live_', base62(30)], ['test_', base62(30)], ['access_', base62(30, 60)])],
    near: ['mollie'],
    telling: true,
    severity: 'critical',
    sandbox: /^test_/,
    grants: 'take and refund payments of its organisation',
    revoke: 'Reset it at https://my.mollie.com/dashboard/developers/api-keys.',
    docs: 'https://docs.mollie.com/reference/authentication',
  },
  {
    id: 'mollie-live-api-key',
    title: 'Mollie live API key',
    shape: ['live_', base62(30)],
    severity: 'critical',
    confidence: 'medium',
    grants: 'take and refund payments of its organisation',
    revoke: 'Reset it at https://my.mollie.com/dashboard/developers/api-keys.',
    docs: 'https://docs.mollie.com/reference/authentication',
  },
];
