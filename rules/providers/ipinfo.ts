/** IPinfo's token. */
import { hex } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'ipinfo-token',
    title: 'IPinfo token',
    shape: [hex(14)],
    near: ['ipinfo'],
    severity: 'note',
    grants: "use up the account's quota",
    revoke: 'Reset it at https://ipinfo.io/dashboard/token',
    docs: 'https://ipinfo.io/developers#authentication',
  },
];
