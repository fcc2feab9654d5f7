/** ipdata's token. */
import { hex } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'ipdata-api-key',
    title: 'ipdata API key',
    shape: [hex(56)],
    near: ['ipdata'],
    severity: 'note',
    grants: "use up the account's quota",
    revoke: 'Reset it at https://dashboard.ipdata.co',
    docs: 'https://docs.ipdata.co/',
  },
];
