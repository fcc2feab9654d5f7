/** Upstage's API keys. */
import { base62, oneOf } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'upstage-api-key',
    title: 'Upstage API key',
    shape: [oneOf(['up_', base62(29)], [base62(40, 50)])],
    near: ['upstage'],
    entropy: 3,
    grants: 'run models at the cost of its account',
    revoke: 'Delete it at https://console.upstage.ai/api-keys.',
    docs: 'https://console.upstage.ai/docs/getting-started',
  },
];
