/** RepairShopr's API keys. */
import { base62 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'repair-shopr-api-key',
    title: 'RepairShopr API key',
    shape: [base62(51)],
    near: ['repairshopr', 'syncro'],
    grants: 'read and change the tickets of its shop',
    revoke: 'Delete it under Admin, API tokens.',
    docs: 'https://api-docs.repairshopr.com/',
  },
];
