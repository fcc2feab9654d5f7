/** Plivo's credentials. */
import { upper36, base64url, oneOf } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'plivo-auth-token',
    title: 'Plivo auth token',
    shape: [base64url(40)],
    near: ['plivo'],
    severity: 'critical',
    grants: 'send messages and place calls at the cost of its account',
    revoke: 'Reset it at https://console.plivo.com/dashboard/.',
    docs: 'https://www.plivo.com/docs/account/api/authentication',
  },
  {
    id: 'plivo-auth-id',
    title: 'Plivo auth ID',
    shape: [oneOf('MA', 'SA'), upper36(18)],
    near: ['plivo'],
    kind: 'identifier',
    severity: 'note',
    grants: 'name its account to Plivo; the auth token is often close by',
    revoke: 'Reset the token at https://console.plivo.com/dashboard/ if it leaked too.',
    docs: 'https://www.plivo.com/docs/account/api/authentication',
  },
];
