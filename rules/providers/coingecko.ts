/** CoinGecko's token. */
import { base62 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'coingecko-api-key',
    title: 'CoinGecko API key',
    shape: ['CG-', base62(24)],
    near: ['coingecko', 'x_cg'],
    severity: 'warn',
    grants: "use up the account's quota",
    revoke: 'Delete it at https://www.coingecko.com/en/developers/dashboard',
    docs: 'https://docs.coingecko.com/reference/authentication',
  },
];
