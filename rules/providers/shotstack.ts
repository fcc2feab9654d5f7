/** Shotstack's API keys. */
import { base62 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'shotstack-api-key',
    title: 'Shotstack API key',
    shape: [base62(40)],
    near: ['shotstack'],
    grants: 'edit videos at the cost of its account',
    revoke: 'Make a new one at https://dashboard.shotstack.io (API keys).',
    docs: 'https://shotstack.io/docs/guide/getting-started/authentication/',
  },
];
