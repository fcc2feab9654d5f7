/** Spoonacular's API keys. */
import { hex } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'spoonacular-api-key',
    title: 'Spoonacular API key',
    shape: [hex(32)],
    near: ['spoonacular'],
    severity: 'warn',
    grants: 'query recipes at the cost of its account',
    revoke: 'Make a new one at https://spoonacular.com/food-api/console#Profile.',
    docs: 'https://spoonacular.com/food-api/docs#Authentication',
  },
];
