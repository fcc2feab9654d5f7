/** SerpApi's keys. */
import { hex } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'serpapi-key',
    title: 'SerpApi key',
    shape: [hex(64)],
    near: ['serpapi', 'serp_api'],
    severity: 'warn',
    grants: 'search at the cost of its account',
    revoke: 'Regenerate it at https://serpapi.com/manage-api-key.',
    docs: 'https://serpapi.com/search-api',
  },
];
