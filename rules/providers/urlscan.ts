/** urlscan.io's API keys. */
import { uuid } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'urlscan-api-key',
    title: 'urlscan.io API key',
    shape: [...uuid],
    near: ['urlscan'],
    grants: 'scan and search at the cost of its account',
    revoke: 'Delete it at https://urlscan.io/user/apikey/.',
    docs: 'https://docs.urlscan.io/apis/urlscan-openapi',
  },
];
