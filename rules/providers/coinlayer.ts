/** Coinlayer's token. */
import { hex } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'coinlayer-access-key',
    title: 'Coinlayer access key',
    shape: [hex(32)],
    near: ['coinlayer'],
    severity: 'warn',
    grants: "use up the account's quota",
    revoke: 'Reset it: https://coinlayer.com/dashboard',
    docs: 'https://coinlayer.com/documentation',
  },
];
