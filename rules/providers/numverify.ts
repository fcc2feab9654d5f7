/** Numverify's API keys. */
import { base36 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'numverify-api-key',
    title: 'Numverify API key',
    shape: [base36(32)],
    near: ['numverify'],
    severity: 'warn',
    grants: 'check numbers at the cost of its account',
    revoke: 'Reset it at https://numverify.com/dashboard.',
    docs: 'https://numverify.com/documentation',
  },
];
