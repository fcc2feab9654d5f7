/** Happy Scribe's token. */
import { base62 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'happyscribe-api-key',
    title: 'Happy Scribe API key',
    shape: [base62(24)],
    near: ['happyscribe', 'happy_scribe'],
    grants: 'read and order transcripts',
    revoke: 'Delete it: Happy Scribe, Account, API.',
    docs: 'https://dev.happyscribe.com/',
  },
];
