/** GitHub's tokens: most end in a CRC-32 of their random part. */
import { base62Number, crc32 } from '../../src/core/hash.ts';
import { base62, base64url, chars, computed, digits, hex, oneOf, type Shape } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

const DOCS =
  'https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/about-authentication-to-github#githubs-token-formats';

/** Random characters and the CRC-32 of them in base 62, six digits (github.blog, "Behind GitHub's new authentication token formats"). */
const withChecksum = (prefix: string, length: number = 30): Shape => [
  prefix,
  base62(length),
  computed('A-Za-z0-9', 6, (before) => base62Number(crc32(before.slice(prefix.length)), 6)),
];

export const tokens: readonly Token[] = [
  {
    id: 'github-personal-access-token',
    title: 'GitHub personal access token (classic)',
    shape: [...withChecksum('ghp_')],
    severity: 'critical',
    grants: 'act as its user in every repository and organisation that its scopes reach',
    revoke: 'Delete it at https://github.com/settings/tokens and look at the security log for its use.',
    docs: DOCS,
  },
  {
    id: 'github-fine-grained-token',
    title: 'GitHub fine-grained personal access token',
    shape: ['github_pat_', oneOf([base62(22), '_', base62(59)], [chars('A-Za-z0-9_', 82)], [base62(36, 40)])],
    severity: 'critical',
    grants: 'do what its permissions allow in the repositories that it was given',
    revoke: 'Delete it at https://github.com/settings/personal-access-tokens and look at the security log for its use.',
    docs: DOCS,
  },
  {
    id: 'github-oauth-token',
    title: 'GitHub OAuth access token',
    shape: [...withChecksum('gho_')],
    severity: 'critical',
    grants: 'act as its user as far as the OAuth app was allowed',
    revoke: 'Revoke the app at https://github.com/settings/applications; or gh auth logout.',
    docs: DOCS,
  },
  {
    id: 'github-app-user-token',
    title: 'GitHub app user token',
    shape: [...withChecksum('ghu_')],
    severity: 'critical',
    grants: 'act as its user as far as the GitHub App was allowed',
    revoke: 'Revoke the app at https://github.com/settings/apps/authorizations',
    docs: DOCS,
  },
  {
    id: 'github-app-installation-token',
    title: 'GitHub app installation token',
    shape: [...withChecksum('ghs_')],
    grants: 'act as the GitHub App in the repositories of the installation, for an hour',
    revoke: 'curl -X DELETE -H "Authorization: Bearer <TOKEN>" https://api.github.com/installation/token',
    docs: DOCS,
  },
  {
    id: 'github-stateless-installation-token',
    title: 'GitHub app installation token (stateless)',
    shape: ['ghs_', digits(1, 12), '_eyJ', base64url(20, 200), '.eyJ', base64url(20, 600), '.', base64url(40, 700)],
    grants: 'act as the GitHub App in the repositories of the installation, for an hour',
    revoke: 'curl -X DELETE -H "Authorization: Bearer <TOKEN>" https://api.github.com/installation/token',
    docs: DOCS,
  },
  {
    id: 'github-refresh-token',
    title: 'GitHub app refresh token',
    shape: [...withChecksum('ghr_', 70)],
    severity: 'critical',
    grants: 'get new user tokens of the GitHub App',
    revoke: 'Revoke the app at https://github.com/settings/apps/authorizations',
    docs: DOCS,
  },
  {
    id: 'github-short-refresh-token',
    title: 'GitHub app refresh token (short form)',
    shape: [...withChecksum('ghr_')],
    severity: 'critical',
    grants: 'get new user tokens of the GitHub App',
    revoke: 'Revoke the app at https://github.com/settings/apps/authorizations',
    docs: DOCS,
  },
  {
    id: 'github-client-secret',
    title: 'GitHub OAuth client secret',
    shape: [hex(40)],
    near: [
      'github_client',
      'github_secret',
      'github_oauth',
      'github_app_client',
      'gh_client',
      'gh_secret',
      'github_token',
      'github_key',
      'github_api',
      'github_access',
      'gitalk',
      'gitment',
    ],
    grants: 'act as the OAuth app: exchange codes for tokens of its users',
    revoke: 'Delete it: https://github.com/settings/developers, the app, Client secrets.',
    docs: 'https://docs.github.com/en/apps/oauth-apps/building-oauth-apps/authorizing-oauth-apps',
  },
];
