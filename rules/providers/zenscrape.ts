/** Zenscrape's API keys. */
import { uuid } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'zenscrape-api-key',
    title: 'Zenscrape API key',
    shape: [...uuid],
    near: ['zenscrape'],
    severity: 'warn',
    grants: 'scrape pages at the cost of its account',
    revoke: 'Make a new one at https://app.zenscrape.com/dashboard.',
    docs: 'https://app.zenscrape.com/documentation',
  },
];
