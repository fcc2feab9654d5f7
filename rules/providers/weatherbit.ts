/** Weatherbit's API keys. */
import { hex } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'weatherbit-api-key',
    title: 'Weatherbit API key',
    shape: [hex(32)],
    near: ['weatherbit'],
    severity: 'warn',
    grants: 'query weather at the cost of its account',
    revoke: 'Make a new one at https://www.weatherbit.io/account/dashboard.',
    docs: 'https://www.weatherbit.io/api',
  },
];
