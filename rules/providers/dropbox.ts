/** Dropbox's tokens. */
import { base36, base64url, optional } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

const DOCS = 'https://developers.dropbox.com/oauth-guide';
const REVOKE = 'Revoke it: https://www.dropbox.com/developers/apps, app, Settings; or POST /2/auth/token/revoke.';

export const tokens: readonly Token[] = [
  {
    id: 'dropbox-access-token',
    title: 'Dropbox short-lived access token',
    shape: ['sl.', optional('u.'), base64url(130, 1400)],
    grants: 'read and change files as the app may, for four hours',
    revoke: REVOKE,
    docs: DOCS,
  },
  {
    id: 'dropbox-long-lived-token',
    title: 'Dropbox long-lived access token',
    shape: [base36(11), 'AAAAAAAAAA', base64url(43)],
    keywords: ['AAAAAAAAAA'],
    severity: 'critical',
    entropy: 3,
    grants: 'read and change files as the app may',
    revoke: REVOKE,
    docs: DOCS,
  },
  {
    id: 'dropbox-app-secret',
    title: 'Dropbox app key or secret',
    shape: [base36(15)],
    near: ['dropbox'],
    grants: 'act as the app',
    revoke: REVOKE,
    docs: DOCS,
  },
  {
    id: 'dropbox-refresh-token',
    title: 'Dropbox access or refresh token',
    shape: [base64url(64)],
    near: ['dropbox'],
    grants: 'read and change files as the app may',
    revoke: REVOKE,
    docs: DOCS,
  },
];
