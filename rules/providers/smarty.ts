/** Smarty's auth tokens. */
import { base62, uuid } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'smarty-auth-token',
    title: 'Smarty auth token',
    shape: [base62(20)],
    near: ['smarty', 'smartystreets', 'smarty_streets'],
    grants: 'look addresses up at the cost of its account',
    revoke: 'Delete it at https://www.smarty.com/account/keys.',
    docs: 'https://www.smarty.com/docs/cloud/authentication',
  },
  {
    id: 'smarty-auth-id',
    title: 'Smarty auth ID',
    shape: [...uuid],
    near: ['smarty', 'smartystreets', 'smarty_streets'],
    severity: 'note',
    grants: 'name its account to Smarty; the token is often close by',
    revoke: 'Delete it at https://www.smarty.com/account/keys.',
    docs: 'https://www.smarty.com/docs/cloud/authentication',
  },
];
