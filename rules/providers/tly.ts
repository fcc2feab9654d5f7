/** T.LY's API tokens. */
import { base62 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'tly-api-token',
    title: 'T.LY API token',
    shape: [base62(60)],
    near: ['tly_api', 'tly_token', 'tly_key', 'tly_secret', 'tly_access'],
    grants: 'make and change the links of its account',
    revoke: 'Delete it at https://t.ly/settings#/api.',
    docs: 'https://t.ly/docs',
  },
];
