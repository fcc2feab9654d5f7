/** Ambee's token. */
import { hex } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'ambee-api-key',
    title: 'Ambee API key',
    shape: [hex(64)],
    near: ['ambee'],
    severity: 'warn',
    grants: "use up the account's quota",
    revoke: 'Regenerate it at https://api-dashboard.getambee.com',
    docs: 'https://docs.ambeedata.com/',
  },
];
