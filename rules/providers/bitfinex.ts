/** Bitfinex's token. */
import { base64url } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'bitfinex-api-key',
    title: 'Bitfinex API key',
    shape: [base64url(43)],
    near: ['bitfinex'],
    severity: 'critical',
    grants: 'trade, and where allowed withdraw, from the account',
    revoke: 'Revoke it at https://setting.bitfinex.com/api',
    docs: 'https://docs.bitfinex.com/docs/rest-auth',
  },
];
