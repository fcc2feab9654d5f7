/** Appetize's token. */
import { base36 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'appetize-api-token',
    title: 'Appetize API token',
    shape: ['tok_', base36(26)],
    near: ['appetize'],
    grants: 'upload and run apps of the account',
    revoke: 'Delete it: Appetize, Organization, API Token.',
    docs: 'https://docs.appetize.io/rest-api/',
  },
];
