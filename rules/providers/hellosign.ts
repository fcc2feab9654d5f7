/** Dropbox Sign's token. */
import { base62, hex, oneOf } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'hellosign-api-key',
    title: 'Dropbox Sign API key',
    shape: [oneOf([hex(64)], [base62(64)])],
    near: ['hellosign', 'dropbox_sign'],
    grants: 'send and read signature requests',
    revoke: 'Delete it: Dropbox Sign, Settings, API.',
    docs: 'https://developers.hellosign.com/api/reference/authentication/',
  },
];
