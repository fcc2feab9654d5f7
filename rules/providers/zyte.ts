/** Zyte's API keys. */
import { hex } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'zyte-api-key',
    title: 'Zyte API key',
    shape: [hex(32)],
    near: ['zyte', 'scrapinghub', 'crawlera', 'shub_apikey'],
    grants: 'crawl at the cost of its account',
    revoke: 'Delete it at https://app.zyte.com/o/zyte-api/api-access.',
    docs: 'https://docs.zyte.com/zyte-api/usage/http.html',
  },
];
