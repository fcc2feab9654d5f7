/** AllSportsAPI's token. */
import { hex } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'allsports-api-key',
    title: 'AllSportsAPI API key',
    shape: [hex(64)],
    near: ['allsports', 'allsportsapi'],
    severity: 'warn',
    grants: "use up the account's quota",
    revoke: 'Reset it: https://allsportsapi.com/dashboard',
    docs: 'https://allsportsapi.com/soccer-football-api-documentation',
  },
];
