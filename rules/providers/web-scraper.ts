/** Web Scraper's API tokens. */
import { base62 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'web-scraper-api-token',
    title: 'Web Scraper Cloud API token',
    shape: [base62(60)],
    near: ['webscraper', 'web_scraper'],
    severity: 'warn',
    grants: 'run scrapers at the cost of its account',
    revoke: 'Make a new one at https://cloud.webscraper.io/api.',
    docs: 'https://webscraper.io/documentation/web-scraper-cloud/api',
  },
];
