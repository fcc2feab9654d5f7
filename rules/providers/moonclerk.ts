/** MoonClerk's API keys. */
import { base36 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'moonclerk-api-key',
    title: 'MoonClerk API key',
    shape: [base36(32)],
    near: ['moonclerk'],
    grants: 'read the customers and payments of its account',
    revoke: 'Make a new one at https://app.moonclerk.com (Settings, API keys).',
    docs: 'https://github.com/moonclerk/developer',
  },
];
