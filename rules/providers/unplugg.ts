/** Unplugg's access tokens. */
import { base36 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'unplugg-access-token',
    title: 'Unplugg access token',
    shape: [base36(64)],
    near: ['unplugg', 'unplu.gg'],
    severity: 'warn',
    grants: 'query forecasts at the cost of its account',
    revoke: 'Make a new one at https://unplu.gg.',
    docs: 'https://unplu.gg/test_api.html',
  },
];
