/** Languagelayer's token. */
import { hex } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'languagelayer-access-key',
    title: 'Languagelayer access key',
    shape: [hex(32)],
    near: ['languagelayer'],
    severity: 'note',
    grants: "use up the account's quota",
    revoke: 'Reset it: https://languagelayer.com/dashboard',
    docs: 'https://languagelayer.com/documentation',
  },
];
