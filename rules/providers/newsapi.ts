/** News API's API keys. */
import { hex } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'newsapi-api-key',
    title: 'News API key',
    shape: [hex(32)],
    near: ['newsapi', 'news_api'],
    severity: 'warn',
    grants: 'query news at the cost of its account',
    revoke: 'Ask for a new one at https://newsapi.org/account.',
    docs: 'https://newsapi.org/docs/authentication',
  },
];
