/** RAWG's API keys. */
import { hex } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'rawg-api-key',
    title: 'RAWG API key',
    shape: [hex(32)],
    near: ['rawg'],
    severity: 'warn',
    grants: 'query games within the quota of its account',
    revoke: 'Make a new one at https://rawg.io/@<USER>/apikey.',
    docs: 'https://api.rawg.io/docs/',
  },
];
