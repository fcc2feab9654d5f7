/** Currencylayer's token. */
import { hex } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'currencylayer-access-key',
    title: 'Currencylayer access key',
    shape: [hex(32)],
    near: ['currencylayer'],
    severity: 'warn',
    grants: "use up the account's quota",
    revoke: 'Reset it: https://currencylayer.com/dashboard',
    docs: 'https://currencylayer.com/documentation',
  },
];
