/** TMDB's API keys. */
import { hex } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'tmdb-api-key',
    title: 'TMDB API key',
    shape: [hex(32)],
    near: ['tmdb', 'themoviedb'],
    severity: 'warn',
    grants: 'query films within the quota of its account',
    revoke: 'Reset it at https://www.themoviedb.org/settings/api.',
    docs: 'https://developer.themoviedb.org/docs/authentication-application',
  },
];
