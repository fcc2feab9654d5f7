/** Razorpay's keys. */
import { base62, oneOf } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

const REVOKE = 'Regenerate it at https://dashboard.razorpay.com/app/website-app-settings/api-keys.';
const DOCS = 'https://razorpay.com/docs/payments/dashboard/account-settings/api-keys/';

export const tokens: readonly Token[] = [
  {
    id: 'razorpay-key-id',
    title: 'Razorpay key ID',
    shape: ['rzp_', oneOf('live', 'test'), '_', base62(14)],
    keywords: ['rzp_live_', 'rzp_test_'],
    kind: 'identifier',
    sandbox: /^rzp_test/,
    grants: 'name its account to Razorpay; with the secret, often close by, take and refund payments',
    revoke: REVOKE,
    docs: DOCS,
  },
  {
    id: 'razorpay-key-secret',
    title: 'Razorpay key secret',
    shape: [base62(24)],
    near: ['razorpay', 'rzp'],
    severity: 'critical',
    grants: 'take and refund payments of its merchant, together with the key ID',
    revoke: REVOKE,
    docs: DOCS,
  },
];
