/** WebScraping.AI's API keys. */
import { base62, oneOf, uuid } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'web-scraping-ai-api-key',
    title: 'WebScraping.AI API key',
    shape: [oneOf([...uuid], [base62(32)])],
    near: ['webscraping', 'webscraping.ai'],
    severity: 'warn',
    entropy: 3,
    grants: 'scrape pages at the cost of its account',
    revoke: 'Make a new one at https://webscraping.ai/dashboard.',
    docs: 'https://webscraping.ai/docs',
  },
];
