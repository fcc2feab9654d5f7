/** StatusCake's API tokens. */
import { base62 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'status-cake-api-token',
    title: 'StatusCake API token',
    shape: [base62(20, 30)],
    near: ['statuscake'],
    grants: 'read and change the checks of its account',
    revoke: 'Delete it at https://app.statuscake.com/User.php (API keys).',
    docs: 'https://developers.statuscake.com/guides/api/authentication/',
  },
];
