/** Finnhub's token. */
import { base36, oneOf } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'finnhub-api-key',
    title: 'Finnhub API key',
    shape: [oneOf([base36(20)], [base36(40)])],
    near: ['finnhub'],
    severity: 'warn',
    grants: "use up the account's quota",
    revoke: 'Regenerate it: https://finnhub.io/dashboard',
    docs: 'https://finnhub.io/docs/api/authentication',
  },
];
