/** Powrbot's API keys. */
import { base62 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'powrbot-api-key',
    title: 'Powrbot API key',
    shape: [base62(40)],
    near: ['powrbot'],
    severity: 'warn',
    grants: 'query companies at the cost of its account',
    revoke: 'Make a new one at https://powrbot.com/account.',
    docs: 'https://powrbot.com/documentation/',
  },
];
