/** ParallelDots' API keys. */
import { base62 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'parallel-dots-api-key',
    title: 'ParallelDots API key',
    shape: [base62(43)],
    near: ['paralleldots', 'komprehend'],
    severity: 'warn',
    grants: 'analyse text at the cost of its account',
    revoke: 'Make a new one at https://dashboard.komprehend.io.',
    docs: 'https://komprehend.io/documentation',
  },
];
