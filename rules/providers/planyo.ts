/** Planyo's API keys. */
import { base36 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'planyo-api-key',
    title: 'Planyo API key',
    shape: [base36(62)],
    near: ['planyo'],
    grants: 'read and change the reservations of its site',
    revoke: 'Make a new one at https://www.planyo.com (Site settings, API key).',
    docs: 'https://api.planyo.com/api.php',
  },
];
