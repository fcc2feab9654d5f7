/** Hunter's token. */
import { hex } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'hunter-api-key',
    title: 'Hunter API key',
    shape: [hex(40)],
    near: ['hunter_io', 'hunter.io', 'hunter_api', 'hunterio'],
    severity: 'warn',
    grants: "use up the account's quota",
    revoke: 'Delete it at https://hunter.io/api-keys',
    docs: 'https://hunter.io/api-documentation/v2#authentication',
  },
];
