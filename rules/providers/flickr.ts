/** Flickr's tokens. */
import { base36, hex } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

const DOCS = 'https://www.flickr.com/services/api/';
const REVOKE = 'Delete the app at https://www.flickr.com/services/apps/by/me';

export const tokens: readonly Token[] = [
  {
    id: 'flickr-access-token',
    title: 'Flickr API key or token',
    shape: [base36(32)],
    near: ['flickr'],
    grants: 'act as the app for its users',
    revoke: REVOKE,
    docs: DOCS,
  },
  {
    id: 'flickr-secret',
    title: 'Flickr API secret',
    shape: [hex(16)],
    near: ['flickr'],
    grants: 'sign calls as the app',
    revoke: REVOKE,
    docs: DOCS,
  },
];
