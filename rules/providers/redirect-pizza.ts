/** redirect.pizza's API tokens. */
import { base62 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'redirect-pizza-api-token',
    title: 'redirect.pizza API token',
    shape: ['rpa_', base62(30)],
    grants: 'change the redirects of its account',
    revoke: 'Delete it at https://redirect.pizza (Account, API).',
    docs: 'https://redirect.pizza/docs',
  },
];
