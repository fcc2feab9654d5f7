/** CEX.IO's token. */
import { base62 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'cexio-api-key',
    title: 'CEX.IO API key or secret',
    shape: [base62(24, 27)],
    near: ['cexio', 'cex_io', 'cex.io'],
    severity: 'critical',
    grants: 'trade, and where allowed withdraw, from the account',
    revoke: 'Delete it: https://cex.io/trade/profile#/api',
    docs: 'https://docs.cex.io/',
  },
];
