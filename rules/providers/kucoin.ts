/** KuCoin's tokens. */
import { hex, anyUuid } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

const DOCS = 'https://www.kucoin.com/docs-new/authentication';
const REVOKE = 'Delete it: KuCoin, API Management.';

export const tokens: readonly Token[] = [
  {
    id: 'kucoin-access-token',
    title: 'KuCoin API key',
    shape: [hex(24)],
    near: ['kucoin'],
    grants: 'name the key; with its secret, trade from the account',
    revoke: REVOKE,
    docs: DOCS,
  },
  {
    id: 'kucoin-secret-key',
    title: 'KuCoin API secret',
    shape: [...anyUuid],
    near: ['kucoin'],
    severity: 'critical',
    grants: 'trade, and where allowed withdraw, from the account',
    revoke: REVOKE,
    docs: DOCS,
  },
];
