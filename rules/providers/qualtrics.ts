/** Qualtrics' API tokens. */
import { base62 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'qualtrics-api-token',
    title: 'Qualtrics API token',
    shape: [base62(40)],
    near: ['qualtrics'],
    grants: 'read and change the surveys of its user',
    revoke: 'Make a new one in Qualtrics under Account settings, Qualtrics IDs.',
    docs: 'https://api.qualtrics.com/ZG9jOjg3NjYzMg-api-key-authentication',
  },
];
