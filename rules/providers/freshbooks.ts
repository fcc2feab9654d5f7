/** FreshBooks' token. */
import { base36 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'freshbooks-access-token',
    title: 'FreshBooks client secret or access token',
    shape: [base36(64)],
    near: ['freshbooks'],
    grants: 'read and change the books of its users',
    revoke: 'Reset it: https://my.freshbooks.com/#/developer',
    docs: 'https://www.freshbooks.com/api/authentication',
  },
];
