/** CalorieNinjas' token. */
import { base62 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'calorieninjas-api-key',
    title: 'CalorieNinjas API key',
    shape: [base62(40)],
    near: ['calorieninja', 'calorieninjas'],
    severity: 'warn',
    grants: "use up the account's quota",
    revoke: 'Regenerate it: https://calorieninjas.com/profile',
    docs: 'https://calorieninjas.com/api',
  },
];
