/** Tavily's API keys. */
import { base62, oneOf, optional } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'tavily-api-key',
    title: 'Tavily API key',
    shape: ['tvly-', optional(oneOf('dev-', 'prod-')), base62(32)],
    grants: 'search at the cost of its account',
    revoke: 'Delete it at https://app.tavily.com/home.',
    docs: 'https://docs.tavily.com/documentation/api-reference/introduction',
  },
];
