/** Brave Search's token. */
import { base64url } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'brave-search-api-key',
    title: 'Brave Search API key',
    shape: ['BSA', base64url(27, 28)],
    near: ['brave'],
    grants: "search on the subscription's bill",
    revoke: 'Delete it at https://api-dashboard.search.brave.com/app/keys',
    docs: 'https://api-dashboard.search.brave.com/app/documentation/web-search/get-started',
  },
];
