/** CurrencyFreaks' token. */
import { hex } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'currencyfreaks-api-key',
    title: 'CurrencyFreaks API key',
    shape: [hex(32)],
    near: ['currencyfreaks'],
    severity: 'note',
    grants: "use up the account's quota",
    revoke: 'Reset it: https://currencyfreaks.com/dashboard',
    docs: 'https://currencyfreaks.com/documentation.html',
  },
];
