/** Swiftype's API keys. */
import { base62 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'swiftype-api-key',
    title: 'Swiftype API key',
    shape: [base62(20)],
    near: ['swiftype'],
    grants: 'search and change the engines of its account',
    revoke: 'Make a new one at https://app.swiftype.com/settings/account.',
    docs: 'https://swiftype.com/documentation/site-search/authentication',
  },
];
