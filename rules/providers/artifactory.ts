/** JFrog Artifactory's tokens: tokens and keys of the JFrog Platform. */
import { base62, chars } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

const DOCS = 'https://jfrog.com/help/r/jfrog-platform-administration-documentation/access-tokens';

export const tokens: readonly Token[] = [
  {
    id: 'artifactory-api-key',
    title: 'JFrog Artifactory API key',
    shape: ['AKCp', base62(69)],
    severity: 'critical',
    entropy: 4,
    grants: 'read, and where its user may publish, every repository',
    revoke: 'Revoke it: JFrog Platform, Edit Profile, Revoke API Key; or DELETE /artifactory/api/security/apiKey.',
    docs: 'https://jfrog.com/help/r/jfrog-platform-administration-documentation/api-key',
  },
  {
    id: 'artifactory-reference-token',
    title: 'JFrog Artifactory reference token',
    // The token begins with `reftkn` in base64.
    shape: ['cmVmd', base62(59)],
    severity: 'critical',
    entropy: 4,
    grants: 'do what the access token behind it allows',
    revoke: 'Revoke it: JFrog Platform, Administration, Access Tokens.',
    docs: DOCS,
  },
  {
    id: 'artifactory-identity-token',
    title: 'JFrog Artifactory identity token',
    shape: [base62(64, 73)],
    near: ['jfrog', 'artifactory', 'bintray', 'xray'],
    grants: 'act as its user on the JFrog Platform',
    revoke: 'Revoke it: JFrog Platform, Edit Profile, Identity Tokens.',
    docs: DOCS,
  },
  {
    id: 'artifactory-encrypted-password',
    title: 'JFrog Artifactory encrypted password',
    shape: ['AP', chars('0-9A-F', 1), base62(20, 60)],
    near: ['artifactory', 'jfrog'],
    grants: 'sign in as its user: Artifactory takes it in place of the password',
    revoke: "Change the user's password; the encrypted form changes with it.",
    docs: 'https://jfrog.com/help/r/jfrog-artifactory-documentation/centrally-secure-passwords',
  },
];
