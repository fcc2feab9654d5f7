/** Nutritionix's API keys. */
import { base36 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'nutritionix-api-key',
    title: 'Nutritionix API key',
    shape: [base36(32)],
    near: ['nutritionix'],
    severity: 'warn',
    grants: 'query foods at the cost of its account',
    revoke: 'Delete it at https://developer.nutritionix.com/admin/access_details.',
    docs: 'https://docx.syndigo.com/developers/docs/authentication',
  },
];
