/** Mediastack's API keys. */
import { base36 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'mediastack-api-key',
    title: 'Mediastack API key',
    shape: [base36(32)],
    near: ['mediastack'],
    severity: 'warn',
    grants: 'query news at the cost of its account',
    revoke: 'Reset it at https://mediastack.com/dashboard.',
    docs: 'https://mediastack.com/documentation',
  },
];
