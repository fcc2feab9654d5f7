/** SignUpGenius' API keys. */
import { base62 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'sign-up-genius-api-key',
    title: 'SignUpGenius API key',
    shape: [base62(32)],
    near: ['signupgenius'],
    grants: 'read the sign-ups of its account',
    revoke: 'Make a new one at https://www.signupgenius.com (Account, API).',
    docs: 'https://developer.signupgenius.com/',
  },
];
