/** FXMarketAPI's token. */
import { base64url } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'fxmarket-api-key',
    title: 'FXMarketAPI API key',
    shape: [base64url(20)],
    near: ['fxmarket', 'fxmarketapi'],
    severity: 'note',
    grants: "use up the account's quota",
    revoke: 'Reset it: https://fxmarketapi.com/accounts',
    docs: 'https://fxmarketapi.com/documentation',
  },
];
