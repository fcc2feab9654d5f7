/** Spotify's client credentials. */
import { hex, base64url, oneOf } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'spotify-client-secret',
    title: 'Spotify client ID or secret',
    shape: [hex(32)],
    near: ['spotify'],
    grants: 'act as its application on Spotify',
    revoke: 'Rotate it at https://developer.spotify.com/dashboard (your app, Settings).',
    docs: 'https://developer.spotify.com/documentation/web-api/concepts/apps',
  },
  {
    id: 'spotify-access-token',
    title: 'Spotify access or refresh token',
    shape: [oneOf('BQ', 'AQ'), base64url(80, 280)],
    near: ['spotify'],
    grants: 'act as its user on Spotify, within its scopes',
    revoke: "Remove the app's access at https://www.spotify.com/account/apps/.",
    docs: 'https://developer.spotify.com/documentation/web-api/concepts/access-token',
  },
];
