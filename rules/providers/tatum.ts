/** Tatum's API keys. */
import { hex } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'tatum-api-key',
    title: 'Tatum API key',
    shape: ['t-', hex(24), '-', hex(24, 32)],
    near: ['tatum'],
    telling: true,
    entropy: 3,
    grants: 'call blockchain nodes at the cost of its account',
    revoke: 'Delete it at https://dashboard.tatum.io/api-keys.',
    docs: 'https://docs.tatum.io/docs/authentication',
  },
];
