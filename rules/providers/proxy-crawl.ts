/** Crawlbase (ProxyCrawl)'s tokens. */
import { chars } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'proxy-crawl-token',
    title: 'Crawlbase (ProxyCrawl) token',
    shape: [chars('A-Za-z0-9_\\-', 22)],
    near: ['proxycrawl', 'crawlbase'],
    severity: 'warn',
    grants: 'crawl at the cost of its account',
    revoke: 'Reset it at https://crawlbase.com/dashboard/account/docs.',
    docs: 'https://crawlbase.com/docs/crawling-api/',
  },
];
