/** Yelp's API keys. */
import { chars, base62, oneOf } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'yelp-api-key',
    title: 'Yelp API key',
    shape: [chars('A-Za-z0-9_\\-', 127), oneOf('=', [base62(1)])],
    near: ['yelp'],
    severity: 'warn',
    grants: 'search businesses within the quota of its app',
    revoke: 'Make a new one at https://www.yelp.com/developers/v3/manage_app.',
    docs: 'https://docs.developer.yelp.com/docs/fusion-authentication',
  },
];
