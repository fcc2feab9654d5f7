/** CoinAPI's token. */
import { anyUuid } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'coinapi-api-key',
    title: 'CoinAPI API key',
    shape: [...anyUuid],
    near: ['coinapi'],
    severity: 'warn',
    grants: "use up the account's quota",
    revoke: 'Delete it at https://console.coinapi.io',
    docs: 'https://docs.coinapi.io/market-data/authentication',
  },
];
