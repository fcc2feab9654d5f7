/** Sugester's API tokens. */
import { base62 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'sugester-api-token',
    title: 'Sugester API token',
    shape: [base62(32)],
    near: ['sugester'],
    grants: 'read and change the tickets of its account',
    revoke: 'Make a new one in Sugester under Settings, API.',
    docs: 'https://github.com/sugester/API',
  },
];
