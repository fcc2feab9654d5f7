/** Xero's client secrets. */
import { base64url } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'xero-client-secret',
    title: 'Xero client secret',
    shape: [base64url(48)],
    near: ['xero'],
    severity: 'critical',
    grants: 'read and change the books of the organisations that connected its app',
    revoke: 'Delete it at https://developer.xero.com/app/manage (your app, Configuration).',
    docs: 'https://developer.xero.com/documentation/guides/oauth2/auth-flow',
  },
];
