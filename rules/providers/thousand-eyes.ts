/** ThousandEyes' tokens. */
import { base62, oneOf, uuid } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'thousand-eyes-token',
    title: 'ThousandEyes token',
    shape: [oneOf([base62(32)], [...uuid])],
    near: ['thousandeyes', 'thousand_eyes'],
    entropy: 3,
    grants: 'read and change the tests of its account group',
    revoke: 'Revoke it at https://app.thousandeyes.com/account-settings/users-roles.',
    docs: 'https://developer.cisco.com/docs/thousandeyes/authentication/',
  },
];
