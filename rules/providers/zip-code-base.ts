/** Zipcodebase's API keys. */
import { uuid } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'zip-code-base-api-key',
    title: 'Zipcodebase API key',
    shape: [...uuid],
    near: ['zipcodebase'],
    severity: 'warn',
    grants: 'look postal codes up at the cost of its account',
    revoke: 'Make a new one at https://app.zipcodebase.com/dashboard.',
    docs: 'https://app.zipcodebase.com/documentation',
  },
];
