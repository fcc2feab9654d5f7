/** Sanity's API tokens. */
import { base62 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'sanity-api-token',
    title: 'Sanity API token',
    shape: ['sk', base62(70, 200)],
    near: ['sanity'],
    telling: true,
    severity: 'critical',
    grants: 'read and change the data sets of its project',
    revoke: 'Delete it at https://www.sanity.io/manage (project, API, Tokens).',
    docs: 'https://www.sanity.io/docs/http-auth',
  },
];
