/** WorldCoinIndex's API keys. */
import { base62 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'world-coin-index-api-key',
    title: 'WorldCoinIndex API key',
    shape: [base62(35)],
    near: ['worldcoinindex'],
    severity: 'warn',
    grants: 'query prices at the cost of its account',
    revoke: 'Ask for a new one at https://www.worldcoinindex.com/apiservice.',
    docs: 'https://www.worldcoinindex.com/apiservice',
  },
];
