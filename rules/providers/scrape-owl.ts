/** ScrapeOwl's API keys. */
import { base36 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'scrape-owl-api-key',
    title: 'ScrapeOwl API key',
    shape: [base36(30)],
    near: ['scrapeowl'],
    severity: 'warn',
    grants: 'scrape pages at the cost of its account',
    revoke: 'Reset it at https://app.scrapeowl.com.',
    docs: 'https://scrapeowl.com/docs',
  },
];
