/** Sirv's client secrets. */
import { base64 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'sirv-client-secret',
    title: 'Sirv client secret',
    shape: [base64(86), '=='],
    near: ['sirv'],
    grants: 'read and change the files of its account',
    revoke: 'Delete it at https://my.sirv.com/#/account/settings/api.',
    docs: 'https://apidocs.sirv.com/#authentication',
  },
];
