/** BitcoinAverage's token. */
import { base62 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'bitcoinaverage-api-key',
    title: 'BitcoinAverage API key',
    shape: [base62(43)],
    near: ['bitcoinaverage'],
    severity: 'warn',
    grants: "use up the account's quota",
    revoke: 'Delete it: BitcoinAverage, API keys.',
    docs: 'https://apiv2.bitcoinaverage.com/',
  },
];
