/** The Odds' API keys. */
import { hex } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'the-odds-api-key',
    title: 'The Odds API key',
    shape: [hex(32)],
    near: ['theoddsapi', 'the_odds_api', 'odds_api'],
    severity: 'warn',
    grants: 'query odds at the cost of its account',
    revoke: 'Ask for a new one at https://the-odds-api.com.',
    docs: 'https://the-odds-api.com/liveapi/guides/v4/',
  },
];
