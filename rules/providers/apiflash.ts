/** ApiFlash's token. */
import { hex } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'apiflash-access-key',
    title: 'ApiFlash access key',
    shape: [hex(32)],
    near: ['apiflash'],
    severity: 'warn',
    grants: "use up the account's quota",
    revoke: 'Delete it at https://apiflash.com/dashboard/access_keys',
    docs: 'https://apiflash.com/documentation',
  },
];
