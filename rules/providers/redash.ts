/** Redash's API keys. */
import { base62 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'redash-api-key',
    title: 'Redash API key',
    shape: [base62(40)],
    near: ['redash'],
    grants: 'query the data sources that its user may',
    revoke: 'Regenerate it in Redash under your profile.',
    docs: 'https://redash.io/help/user-guide/integrations-and-api/api',
  },
];
