/** ScrapingAnt's API keys. */
import { base36 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'scraping-ant-api-key',
    title: 'ScrapingAnt API key',
    shape: [base36(32)],
    near: ['scrapingant'],
    severity: 'warn',
    grants: 'scrape pages at the cost of its account',
    revoke: 'Reset it at https://app.scrapingant.com/dashboard.',
    docs: 'https://docs.scrapingant.com/',
  },
];
