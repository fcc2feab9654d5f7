/** Cicero's token. */
import { hex } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'cicero-api-key',
    title: 'Cicero API key',
    shape: [hex(40)],
    near: ['cicero'],
    severity: 'warn',
    grants: "use up the account's quota",
    revoke: 'Regenerate it: https://live.cicerodata.com',
    docs: 'https://cicero.azavea.com/docs/',
  },
];
