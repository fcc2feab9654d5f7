/** CryptoCompare's token. */
import { hex } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'cryptocompare-api-key',
    title: 'CryptoCompare API key',
    shape: [hex(64)],
    near: ['cryptocompare'],
    severity: 'warn',
    grants: "use up the account's quota",
    revoke: 'Delete it at https://www.cryptocompare.com/cryptopian/api-keys',
    docs: 'https://min-api.cryptocompare.com/documentation',
  },
];
