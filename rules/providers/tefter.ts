/** Tefter's tokens. */
import { base62 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'tefter-token',
    title: 'Tefter token',
    shape: [base62(20)],
    near: ['tefter'],
    severity: 'warn',
    grants: 'read and change the bookmarks of its user',
    revoke: 'Make a new one at https://tefter.io.',
    docs: 'https://tefter.io',
  },
];
