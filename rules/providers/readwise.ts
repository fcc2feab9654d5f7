/** Readwise's access tokens. */
import { base62 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'readwise-access-token',
    title: 'Readwise access token',
    shape: [base62(50)],
    near: ['readwise'],
    grants: 'read and change the highlights of its user',
    revoke: 'Make a new one at https://readwise.io/access_token.',
    docs: 'https://readwise.io/api_deets',
  },
];
