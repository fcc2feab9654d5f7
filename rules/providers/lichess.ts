/** Lichess's tokens. */
import { base62, oneOf } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'lichess-access-token',
    title: 'Lichess access token',
    shape: [oneOf('lip_', 'lio_'), base62(20)],
    grants: 'play, write and read as its user, as far as its scopes go',
    revoke: 'Delete it: https://lichess.org/account/oauth/token',
    docs: 'https://lichess.org/api#section/Introduction/Authentication',
  },
];
