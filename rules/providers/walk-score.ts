/** Walk Score's API keys. */
import { hex } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'walk-score-api-key',
    title: 'Walk Score API key',
    shape: [hex(32)],
    near: ['walkscore', 'walk_score', 'wsapikey'],
    severity: 'warn',
    grants: 'query scores at the cost of its account',
    revoke: 'Ask for a new one at https://www.walkscore.com/professional/api-sign-up.php.',
    docs: 'https://www.walkscore.com/professional/api.php',
  },
];
