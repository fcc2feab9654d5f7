/** Midtrans's payment keys. */
import { base64url, oneOf } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'midtrans-server-key',
    title: 'Midtrans server key',
    shape: [oneOf('Mid-server-', 'SB-Mid-server-'), base64url(16, 28)],
    keywords: ['mid-server-'],
    severity: 'critical',
    sandbox: /^SB-/,
    grants: 'charge, refund and cancel payments of its merchant',
    revoke:
      'Make a new one at https://dashboard.midtrans.com (Settings, Access Keys) or ask support@midtrans.com to replace it.',
    docs: 'https://docs.midtrans.com/docs/midtrans-account#retrieving-api-access-keys',
  },
];
