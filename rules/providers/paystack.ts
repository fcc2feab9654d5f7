/** Paystack's keys. */
import { hex, oneOf } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'paystack-secret-key',
    title: 'Paystack secret key',
    shape: ['sk_', oneOf('live', 'test'), '_', hex(40)],
    keywords: ['sk_live_', 'sk_test_'],
    severity: 'critical',
    sandbox: /^sk_test/,
    grants: 'charge customers and send transfers of its business',
    revoke: 'Make a new one at https://dashboard.paystack.com/#/settings/developers.',
    docs: 'https://paystack.com/docs/api/authentication/',
  },
];
