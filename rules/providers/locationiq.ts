/** LocationIQ's token. */
import { hex } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'locationiq-access-token',
    title: 'LocationIQ access token',
    shape: ['pk.', hex(32)],
    severity: 'warn',
    grants: "use up the account's quota",
    revoke: 'Delete it at https://my.locationiq.com/dashboard',
    docs: 'https://docs.locationiq.com/docs/quickstart',
  },
];
