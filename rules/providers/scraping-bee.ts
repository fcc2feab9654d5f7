/** ScrapingBee's API keys. */
import { upper36 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'scraping-bee-api-key',
    title: 'ScrapingBee API key',
    shape: [upper36(80)],
    near: ['scrapingbee', 'scraping_bee'],
    severity: 'warn',
    grants: 'scrape pages at the cost of its account',
    revoke: 'Delete it at https://app.scrapingbee.com/account/manage/api_key.',
    docs: 'https://www.scrapingbee.com/documentation/',
  },
];
