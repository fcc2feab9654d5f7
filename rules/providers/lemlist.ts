/** lemlist's token. */
import { base62, hex, oneOf } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'lemlist-api-key',
    title: 'lemlist API key',
    shape: [oneOf([hex(32)], [base62(32)])],
    near: ['lemlist'],
    grants: 'read leads and send campaigns',
    revoke: 'Delete it: lemlist, Settings, Integrations.',
    docs: 'https://developer.lemlist.com/',
  },
];
