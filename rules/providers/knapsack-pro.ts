/** Knapsack Pro's token. */
import { hex } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'knapsack-pro-api-token',
    title: 'Knapsack Pro API token',
    shape: [hex(32)],
    near: ['knapsackpro', 'knapsack_pro'],
    severity: 'warn',
    grants: 'record test runs of the project',
    revoke: 'Delete it: Knapsack Pro, project, API token.',
    docs: 'https://docs.knapsackpro.com/',
  },
];
