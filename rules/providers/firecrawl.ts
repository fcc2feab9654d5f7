/** Firecrawl's token. */
import { hex } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'firecrawl-api-key',
    title: 'Firecrawl API key',
    shape: ['fc-', hex(32)],
    severity: 'warn',
    grants: "crawl on the account's bill",
    revoke: 'Delete it at https://www.firecrawl.dev/app/api-keys',
    docs: 'https://docs.firecrawl.dev/introduction',
  },
];
