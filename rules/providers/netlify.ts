/** Netlify's tokens. */
import { chars, base62, oneOf } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

const REVOKE = 'Revoke it at https://app.netlify.com/user/applications#personal-access-tokens.';

export const tokens: readonly Token[] = [
  {
    id: 'netlify-access-token',
    title: 'Netlify access token',
    shape: [oneOf('nfp_', 'nfo_', 'nfc_', 'nfu_'), base62(36)],
    grants: 'deploy and change the sites of its account and read their environment variables',
    revoke: REVOKE,
    docs: 'https://docs.netlify.com/api/get-started/#authentication',
  },
  {
    id: 'netlify-legacy-token',
    title: 'Netlify access token (old format)',
    shape: [base62(1), chars('A-Za-z0-9=_\\-', 39, 45)],
    near: ['netlify'],
    entropy: 3.5,
    grants: 'deploy and change the sites of its account and read their environment variables',
    revoke: REVOKE,
    docs: 'https://docs.netlify.com/api/get-started/#authentication',
  },
];
