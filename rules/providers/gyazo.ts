/** Gyazo's token. */
import { base64url } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'gyazo-access-token',
    title: 'Gyazo access token',
    shape: [base64url(43)],
    near: ['gyazo'],
    grants: 'read and upload images of its user',
    revoke: 'Delete it at https://gyazo.com/oauth/applications',
    docs: 'https://gyazo.com/api/docs/auth',
  },
];
