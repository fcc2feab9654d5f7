/** Skrapp's API keys. */
import { base62 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'skrapp-api-key',
    title: 'Skrapp API key',
    shape: [base62(42)],
    near: ['skrapp', 'skrappio'],
    severity: 'warn',
    grants: 'query addresses at the cost of its account',
    revoke: 'Reset it at https://app.skrapp.io/api.',
    docs: 'https://skrapp.io/api',
  },
];
