/** ScraperBox's API tokens. */
import { upper36 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'scraper-box-api-token',
    title: 'ScraperBox API token',
    shape: [upper36(32)],
    near: ['scraperbox'],
    severity: 'warn',
    grants: 'scrape pages at the cost of its account',
    revoke: 'Make a new one at https://scraperbox.com/dashboard.',
    docs: 'https://scraperbox.com/docs',
  },
];
