/** Polls API's API keys. */
import { upper36 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'polls-api-api-key',
    title: 'Polls API key',
    shape: [upper36(28)],
    near: ['pollsapi'],
    severity: 'warn',
    grants: 'read and change the polls of its account',
    revoke: 'Make a new one at https://pollsapi.com.',
    docs: 'https://docs.pollsapi.com/',
  },
];
