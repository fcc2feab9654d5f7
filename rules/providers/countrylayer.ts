/** Countrylayer's token. */
import { hex } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'countrylayer-access-key',
    title: 'Countrylayer access key',
    shape: [hex(32)],
    near: ['countrylayer'],
    severity: 'note',
    grants: "use up the account's quota",
    revoke: 'Reset it: https://manage.countrylayer.com/dashboard',
    docs: 'https://countrylayer.com/documentation/',
  },
];
