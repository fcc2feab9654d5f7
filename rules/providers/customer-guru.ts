/** CustomerGuru's token. */
import { base62 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'customer-guru-api-key',
    title: 'CustomerGuru API key or secret',
    shape: [base62(50)],
    near: ['customerguru', 'customer_guru'],
    severity: 'error',
    grants: 'read and send surveys',
    revoke: 'Regenerate it: CustomerGuru, Settings.',
    docs: 'https://customer.guru/api',
  },
];
