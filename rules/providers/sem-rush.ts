/** Semrush's API keys. */
import { hex } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'sem-rush-api-key',
    title: 'Semrush API key',
    shape: [hex(32)],
    near: ['semrush', 'sem_rush'],
    severity: 'warn',
    grants: 'query reports at the cost of its account',
    revoke: 'Ask support for a new one (https://www.semrush.com/accounts/subscription-info/api-units/).',
    docs: 'https://developer.semrush.com/api/basics/authentication/',
  },
];
