/** Sales Cookie's API keys. */
import { base62 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'sales-cookie-api-key',
    title: 'Sales Cookie API key',
    shape: [base62(32)],
    near: ['salescookie', 'sales_cookie'],
    grants: 'read and change the commissions of its company',
    revoke: 'Delete it at https://salescookie.com/app (Settings, API keys).',
    docs: 'https://support.salescookie.com/',
  },
];
