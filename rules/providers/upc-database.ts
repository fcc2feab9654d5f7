/** UPC Database's API tokens. */
import { upper36 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'upc-database-api-token',
    title: 'UPC Database API token',
    shape: [upper36(32)],
    near: ['upcdatabase', 'upc_database'],
    severity: 'warn',
    grants: 'query products at the cost of its account',
    revoke: 'Make a new one at https://upcdatabase.org/apikeys.',
    docs: 'https://upcdatabase.org/api',
  },
];
