/** Artsy's token. */
import { base62 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'artsy-client-secret',
    title: 'Artsy client secret',
    shape: [base62(32)],
    near: ['artsy'],
    severity: 'warn',
    grants: 'act as the app',
    revoke: 'Reset it at https://developers.artsy.net/client_applications',
    docs: 'https://developers.artsy.net/v2/docs/authentication',
  },
];
