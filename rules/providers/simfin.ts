/** SimFin's API keys. */
import { base62 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'simfin-api-key',
    title: 'SimFin API key',
    shape: [base62(32)],
    near: ['simfin'],
    severity: 'warn',
    grants: 'query market data at the cost of its account',
    revoke: 'Make a new one at https://app.simfin.com (Data API).',
    docs: 'https://simfin.readme.io/reference/getting-started-1',
  },
];
