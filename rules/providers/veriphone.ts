/** Veriphone's API keys. */
import { upper36 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'veriphone-api-key',
    title: 'Veriphone API key',
    shape: [upper36(32)],
    near: ['veriphone'],
    severity: 'warn',
    grants: 'verify numbers at the cost of its account',
    revoke: 'Make a new one at https://veriphone.io/cp.',
    docs: 'https://veriphone.io/docs/v2',
  },
];
