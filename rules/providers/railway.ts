/** Railway's API tokens. */
import { uuid } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'railway-api-token',
    title: 'Railway API token',
    shape: [...uuid],
    near: ['railway', 'railway_token', 'railwayapp'],
    severity: 'critical',
    grants: 'deploy and change the projects of its account or project',
    revoke: 'Delete it at https://railway.com/account/tokens.',
    docs: 'https://docs.railway.com/reference/public-api#authentication',
  },
];
