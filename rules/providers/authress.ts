/** Authress' token. */
import { base36, chars, oneOf } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'authress-access-key',
    title: 'Authress service client access key',
    shape: [
      oneOf('sc', 'ext', 'scauth', 'authress'),
      '_',
      base36(5, 30),
      '.',
      base36(4, 6),
      '.acc',
      oneOf('_', '-'),
      base36(10, 32),
      '.',
      chars('a-zA-Z0-9+/_=-', 30, 120),
    ],
    keywords: ['.acc_', '.acc-'],
    severity: 'critical',
    grants: 'ask for and change permissions of all users of the account',
    revoke: 'Delete the access key: https://authress.io/app/#/settings?focus=clients',
    docs: 'https://authress.io/knowledge-base/docs/authorization/service-clients',
  },
];
