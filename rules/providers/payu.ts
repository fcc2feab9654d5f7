/** PayU's client secrets. */
import { hex, base62, oneOf } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'payu-client-secret',
    title: 'PayU client secret',
    shape: [oneOf([hex(32)], [base62(32)])],
    near: ['payu', 'payu_client', 'payu_secret', 'payu_salt'],
    severity: 'critical',
    entropy: 3,
    grants: 'take and refund payments of its merchant',
    revoke: 'Make a new one in the PayU panel (your shop, POS).',
    docs: 'https://developers.payu.com/europe/docs/get-started/integration-overview/',
  },
];
