/** ParseHub's API keys. */
import { chars } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'parse-hub-api-key',
    title: 'ParseHub API key',
    shape: ['t', chars('A-Za-z0-9_\\-', 11)],
    near: ['parsehub'],
    severity: 'warn',
    grants: 'run scrapers at the cost of its account',
    revoke: 'Make a new one at https://www.parsehub.com/account.',
    docs: 'https://www.parsehub.com/docs/ref/api/v2/',
  },
];
