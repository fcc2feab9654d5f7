/** TaxJar's API tokens. */
import { hex } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'taxjar-api-token',
    title: 'TaxJar API token',
    shape: [hex(32)],
    near: ['taxjar'],
    grants: 'compute taxes and read the transactions of its account',
    revoke: 'Delete it at https://app.taxjar.com/account#api-access.',
    docs: 'https://developers.taxjar.com/api/reference/#authentication',
  },
];
