/** ipapi's token. */
import { hex } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'ipapi-access-key',
    title: 'ipapi access key',
    shape: [hex(32)],
    near: ['ipapi', 'ip_api'],
    severity: 'note',
    grants: "use up the account's quota",
    revoke: 'Reset it: https://ipapi.com/dashboard',
    docs: 'https://ipapi.com/documentation',
  },
];
