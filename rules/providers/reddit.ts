/** Reddit's client secrets. */
import { base64url } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'reddit-client-secret',
    title: 'Reddit client secret',
    shape: [base64url(27, 30)],
    near: ['reddit'],
    grants: 'act as its application on Reddit',
    revoke: 'Make a new one at https://www.reddit.com/prefs/apps.',
    docs: 'https://github.com/reddit-archive/reddit/wiki/OAuth2',
  },
];
