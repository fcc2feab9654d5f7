/** Aletheia's token. */
import { upper36 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'aletheia-api-key',
    title: 'Aletheia API key',
    shape: [upper36(15)],
    near: ['aletheia', 'aletheiaapi'],
    severity: 'warn',
    grants: "use up the account's quota",
    revoke: 'Reset it: https://aletheiaapi.com/mykey/',
    docs: 'https://aletheiaapi.com/docs/',
  },
];
