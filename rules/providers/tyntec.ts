/** tyntec's API keys. */
import { base62 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'tyntec-api-key',
    title: 'tyntec API key',
    shape: [base62(32)],
    near: ['tyntec'],
    severity: 'critical',
    grants: 'send messages at the cost of its account',
    revoke: 'Delete it at https://my.tyntec.com (API settings).',
    docs: 'https://api.tyntec.com/reference/',
  },
];
