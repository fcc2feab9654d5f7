/** Sportmonks' API tokens. */
import { base62 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'sport-monks-api-token',
    title: 'Sportmonks API token',
    shape: [base62(60)],
    near: ['sportmonks', 'sportsmonk'],
    severity: 'warn',
    grants: 'query matches at the cost of its account',
    revoke: 'Delete it at https://my.sportmonks.com.',
    docs: 'https://docs.sportmonks.com/football/welcome/authentication',
  },
];
