/** AudD's token. */
import { hex } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'audd-api-token',
    title: 'AudD API token',
    shape: [hex(32)],
    near: ['audd'],
    severity: 'warn',
    grants: "use up the account's quota",
    revoke: 'Regenerate it: https://dashboard.audd.io',
    docs: 'https://docs.audd.io/',
  },
];
