/** CoinMarketCap's token. */
import { anyUuid } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'coinmarketcap-api-key',
    title: 'CoinMarketCap API key',
    shape: [...anyUuid],
    near: ['coinmarketcap', 'cmc_pro', 'cmc_api'],
    severity: 'warn',
    grants: "use up the account's quota",
    revoke: 'Delete it at https://pro.coinmarketcap.com/account',
    docs: 'https://coinmarketcap.com/api/documentation/v1/',
  },
];
