/** Asana's tokens. */
import { base36, digits, hex, oneOf } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'asana-personal-access-token',
    title: 'Asana personal access token',
    shape: [oneOf(['1/', digits(14, 19)], ['2/', digits(14, 19), '/', digits(14, 19)]), ':', hex(32)],
    near: ['asana'],
    grants: 'do all that its user can do in Asana',
    revoke: 'Revoke it at https://app.asana.com/0/my-apps',
    docs: 'https://developers.asana.com/docs/personal-access-token',
  },
  {
    id: 'asana-client-id',
    title: 'Asana client ID',
    shape: [digits(16)],
    near: ['asana'],
    severity: 'warn',
    grants: 'name the OAuth app; with its secret, act as it',
    revoke: 'Reset the client secret that belongs to it at https://app.asana.com/0/my-apps',
    docs: 'https://developers.asana.com/docs/oauth',
  },
  {
    id: 'asana-client-secret',
    title: 'Asana client secret',
    shape: [base36(32)],
    near: ['asana'],
    grants: 'act as the OAuth app',
    revoke: 'Reset it at https://app.asana.com/0/my-apps',
    docs: 'https://developers.asana.com/docs/oauth',
  },
];
