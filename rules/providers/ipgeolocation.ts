/** ipgeolocation's token. */
import { hex } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'ipgeolocation-api-key',
    title: 'ipgeolocation API key',
    shape: [hex(32)],
    near: ['ipgeolocation'],
    severity: 'note',
    grants: "use up the account's quota",
    revoke: 'Reset it at https://app.ipgeolocation.io',
    docs: 'https://ipgeolocation.io/documentation.html',
  },
];
