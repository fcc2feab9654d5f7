/** Typetalk's client credentials. */
import { base62, oneOf } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'typetalk-client-secret',
    title: 'Typetalk client ID or secret',
    shape: [oneOf([base62(64)], [base62(32)])],
    near: ['typetalk'],
    entropy: 3,
    grants: 'read and post the messages of its application',
    revoke: 'Make a new one at https://typetalk.com/my/develop/applications.',
    docs: 'https://developer.nulab.com/docs/typetalk/auth/',
  },
];
