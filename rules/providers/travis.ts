/** Travis CI's access tokens. */
import { base64url } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'travis-access-token',
    title: 'Travis CI access token',
    shape: [base64url(20, 22)],
    near: ['travis', 'travis_ci', 'travis_token', 'travisci'],
    grants: 'read and run the builds of its user',
    revoke: 'Regenerate it at https://app.travis-ci.com/account/preferences.',
    docs: 'https://developer.travis-ci.com/authentication',
  },
];
