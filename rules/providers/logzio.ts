/** Logz.io's token. */
import { base62, oneOf, anyUuid } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'logzio-token',
    title: 'Logz.io token',
    shape: [oneOf([base62(32)], [...anyUuid])],
    near: ['logzio', 'logz.io', 'logz_io'],
    grants: 'send logs, or with an API token read and change the account',
    revoke: 'Delete it: Logz.io, Settings, Manage tokens.',
    docs: 'https://docs.logz.io/docs/user-guide/admin/authentication-tokens/',
  },
];
