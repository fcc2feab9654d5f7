/** BestTime's token. */
import { hex, oneOf } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'besttime-api-key',
    title: 'BestTime API key',
    shape: [oneOf('pri_', 'pub_'), hex(32)],
    near: ['besttime'],
    severity: 'warn',
    grants: "use up the account's quota",
    revoke: 'Delete it: https://besttime.app/subscription/account',
    docs: 'https://documentation.besttime.app/',
  },
];
