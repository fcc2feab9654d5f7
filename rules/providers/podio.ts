/** Podio's secrets. */
import { hex, base62 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'podio-client-secret',
    title: 'Podio client secret',
    shape: [base62(64)],
    near: ['podio'],
    grants: 'act as its application in Podio',
    revoke: 'Reset it at https://podio.com/settings/api.',
    docs: 'https://developers.podio.com/authentication',
  },
  {
    id: 'podio-app-token',
    title: 'Podio app token',
    shape: [hex(32)],
    near: ['podio'],
    grants: 'read and change the items of one app',
    revoke: "Reset it in the app's settings under Developer.",
    docs: 'https://developers.podio.com/authentication/app_auth',
  },
];
