/** GitBook's token. */
import { base62 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'gitbook-api-token',
    title: 'GitBook API token',
    shape: ['gb_api_', base62(40)],
    grants: 'read and change spaces as its user',
    revoke: 'Revoke it at https://app.gitbook.com/account/developer',
    docs: 'https://gitbook.com/docs/developers/gitbook-api/authentication',
  },
];
