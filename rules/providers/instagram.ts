/** Instagram's tokens. */
import { base64url, digits, hex, oneOf } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

const DOCS = 'https://developers.facebook.com/docs/instagram-platform/reference/access_token';
const REVOKE = 'Remove the app: Instagram, Settings, Website permissions, Apps and websites.';

export const tokens: readonly Token[] = [
  {
    id: 'instagram-access-token',
    title: 'Instagram access token',
    shape: ['IG', oneOf('QV', 'QW', 'AA'), base64url(100, 400)],
    grants: 'read and publish media as its user',
    revoke: REVOKE,
    docs: DOCS,
  },
  {
    id: 'instagram-legacy-token',
    title: 'Instagram access token (older form)',
    shape: [digits(7, 11), '.', hex(7), '.', hex(32)],
    near: ['instagram'],
    grants: 'read media as its user',
    revoke: REVOKE,
    docs: DOCS,
  },
];
