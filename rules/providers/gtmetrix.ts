/** GTmetrix's token. */
import { hex } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'gtmetrix-api-key',
    title: 'GTmetrix API key',
    shape: [hex(32)],
    near: ['gtmetrix'],
    severity: 'warn',
    grants: "use up the account's quota",
    revoke: 'Regenerate it: https://gtmetrix.com/dashboard/account',
    docs: 'https://gtmetrix.com/api/docs/2.0/',
  },
];
