/** ipstack's token. */
import { hex } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'ipstack-access-key',
    title: 'ipstack access key',
    shape: [hex(32)],
    near: ['ipstack'],
    severity: 'note',
    grants: "use up the account's quota",
    revoke: 'Reset it at https://ipstack.com/dashboard',
    docs: 'https://ipstack.com/documentation',
  },
];
