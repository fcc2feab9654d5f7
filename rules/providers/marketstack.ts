/** Marketstack's API keys. */
import { base36 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'marketstack-api-key',
    title: 'Marketstack API key',
    shape: [base36(32)],
    near: ['marketstack'],
    severity: 'warn',
    grants: 'query market data at the cost of its account',
    revoke: 'Reset it at https://marketstack.com/dashboard.',
    docs: 'https://marketstack.com/documentation',
  },
];
