/** OANDA's access tokens. */
import { hex, base62, oneOf } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'oanda-access-token',
    title: 'OANDA access token',
    shape: [oneOf([hex(32), '-', hex(32)], [base62(24)])],
    near: ['oanda'],
    severity: 'critical',
    entropy: 3,
    grants: "trade with its user's accounts",
    revoke: 'Revoke it at https://www.oanda.com/account/tpa/personal_token.',
    docs: 'https://developer.oanda.com/rest-live-v20/authentication/',
  },
];
