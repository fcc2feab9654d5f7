/** JSONBin's token. */
import { chars, lower } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'jsonbin-api-key',
    title: 'JSONBin API key',
    shape: ['$2', lower(1), '$10$', chars('A-Za-z0-9./', 53)],
    near: ['jsonbin', 'x_master_key', 'x_access_key'],
    grants: 'read and change all bins of the account',
    revoke: 'Delete it at https://jsonbin.io/api-keys',
    docs: 'https://jsonbin.io/api-reference/bins/get-started',
  },
];
