/** Intervals' API tokens. */
import { base36 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'my-intervals-api-token',
    title: 'Intervals API token',
    shape: [base36(11)],
    near: ['myintervals'],
    grants: 'read and change the projects of its user',
    revoke: 'Make a new one at https://www.myintervals.com (My account, API access).',
    docs: 'https://www.myintervals.com/api/authentication.php',
  },
];
