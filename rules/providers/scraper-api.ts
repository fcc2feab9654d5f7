/** ScraperAPI's keys. */
import { hex } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'scraper-api-key',
    title: 'ScraperAPI key',
    shape: [hex(32)],
    near: ['scraperapi', 'scraper_api'],
    severity: 'warn',
    grants: 'scrape pages at the cost of its account',
    revoke: 'Make a new one at https://dashboard.scraperapi.com.',
    docs: 'https://docs.scraperapi.com/',
  },
];
