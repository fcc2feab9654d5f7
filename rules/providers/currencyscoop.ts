/** CurrencyBeacon's token. */
import { base62 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'currencyscoop-api-key',
    title: 'CurrencyBeacon API key',
    shape: [base62(32)],
    near: ['currencyscoop', 'currencybeacon'],
    severity: 'note',
    grants: "use up the account's quota",
    revoke: 'Reset it: https://currencybeacon.com/account/dashboard',
    docs: 'https://currencybeacon.com/api-documentation',
  },
];
