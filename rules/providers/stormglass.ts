/** Stormglass' API keys. */
import { uuid } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'stormglass-api-key',
    title: 'Stormglass API key',
    shape: [...uuid, '-', ...uuid],
    near: ['stormglass'],
    severity: 'warn',
    grants: 'query marine weather at the cost of its account',
    revoke: 'Make a new one at https://dashboard.stormglass.io.',
    docs: 'https://docs.stormglass.io/#/authentication',
  },
];
