/** Pixabay's API keys. */
import { digits, hex } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'pixabay-api-key',
    title: 'Pixabay API key',
    shape: [digits(7, 8), '-', hex(25)],
    near: ['pixabay'],
    severity: 'warn',
    grants: 'search pictures within the quota of its account',
    revoke: 'Ask for a new one at https://pixabay.com/api/docs/.',
    docs: 'https://pixabay.com/api/docs/',
  },
];
