/** M3O's API tokens. */
import { base62 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'm3o-api-token',
    title: 'M3O API token',
    shape: [base62(48)],
    near: ['m3o'],
    grants: 'call the M3O services at the cost of its account',
    revoke: 'Delete it at https://m3o.com/account/keys.',
    docs: 'https://m3o.com/docs',
  },
];
