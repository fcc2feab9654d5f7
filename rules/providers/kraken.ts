/** Kraken's tokens. */
import { base64, chars } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

const DOCS = 'https://docs.kraken.com/api/docs/guides/spot-rest-auth';
const REVOKE = 'Delete it: Kraken, Settings, API.';

export const tokens: readonly Token[] = [
  {
    id: 'kraken-access-token',
    title: 'Kraken access token',
    shape: [chars('a-zA-Z0-9=_/+-', 80, 90)],
    near: ['kraken'],
    severity: 'critical',
    grants: 'trade, and where allowed withdraw, from the account',
    revoke: REVOKE,
    docs: DOCS,
  },
  {
    id: 'kraken-api-key',
    title: 'Kraken API key',
    shape: [base64(56)],
    near: ['kraken'],
    grants: 'name the key; with its secret, trade from the account',
    revoke: REVOKE,
    docs: DOCS,
  },
];
