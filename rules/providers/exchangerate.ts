/** ExchangeRate-API's token. */
import { base62, hex, oneOf } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'exchangerate-api-key',
    title: 'ExchangeRate-API API key',
    shape: [oneOf([hex(24)], [hex(32)], [base62(32)])],
    near: ['exchangerate', 'exchangerate_api', 'exchangerates'],
    severity: 'warn',
    grants: "use up the account's quota",
    revoke: 'Reset it: https://app.exchangerate-api.com',
    docs: 'https://www.exchangerate-api.com/docs/authentication',
  },
];
