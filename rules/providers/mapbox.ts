/** Mapbox access tokens: three letters of use, then a JSON in base64url and a signature. */
import { base64url } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

const DOCS = 'https://docs.mapbox.com/api/accounts/tokens/#token-format';
const REVOKE =
  'Delete it at https://console.mapbox.com/account/access-tokens/ (or DELETE /tokens/v2/{username}/{token_id}).';

export const tokens: readonly Token[] = [
  {
    id: 'mapbox-secret-token',
    title: 'Mapbox secret access token',
    shape: ['sk.eyJ', base64url(20, 200), '.', base64url(20, 24)],
    grants: 'change styles, tilesets, uploads or tokens of its account, within its scopes',
    revoke: REVOKE,
    docs: DOCS,
  },
  {
    id: 'mapbox-temporary-token',
    title: 'Mapbox temporary access token',
    shape: ['tk.eyJ', base64url(20, 200), '.', base64url(20, 24)],
    severity: 'warn',
    grants: 'use the Mapbox services of its account for up to an hour',
    revoke: REVOKE,
    docs: DOCS,
  },
  {
    id: 'mapbox-public-token',
    title: 'Mapbox public access token',
    shape: ['pk.', base64url(56, 200), '.', base64url(20, 24)],
    near: ['mapbox'],
    severity: 'note',
    grants: 'load maps at the cost of its account; it is made to be seen by browsers, so restrict it to your URLs',
    revoke: REVOKE,
    docs: DOCS,
  },
];
