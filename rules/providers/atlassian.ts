/** Atlassian's tokens: API tokens of Jira, Confluence, Bitbucket and Trello; the newer ones end in a CRC-32 of what stands before it. */
import { crc32 } from '../../src/core/hash.ts';
import { base62, base64url, computed, oneOf } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

const DOCS = 'https://support.atlassian.com/atlassian-account/docs/manage-api-tokens-for-your-atlassian-account/';
const REVOKE = 'Revoke it at https://id.atlassian.com/manage-profile/security/api-tokens';

/** CRC-32 of the token so far, as eight upper-case hexadecimal digits (checked against tokens that Atlassian issued). */
const checksum = computed('A-F0-9', 8, (before) => crc32(before).toString(16).toUpperCase().padStart(8, '0'));

export const tokens: readonly Token[] = [
  {
    id: 'atlassian-api-token',
    title: 'Atlassian API token',
    shape: ['ATATT3xFfGF0', base64url(60, 300), '=', checksum],
    severity: 'critical',
    grants: 'do all that its user can do in Jira, Confluence and the rest of the site',
    revoke: REVOKE,
    docs: DOCS,
  },
  {
    id: 'atlassian-access-token',
    title: 'Atlassian access token',
    shape: [oneOf('ATCTT3xFf', 'ATSTT3xFf'), base64url(60, 300), '=', checksum],
    severity: 'critical',
    grants: 'read or change the repository, project or workspace it was made for',
    revoke: 'Revoke it: repository, project or workspace settings, Access tokens.',
    docs: 'https://support.atlassian.com/bitbucket-cloud/docs/access-tokens/',
  },
  {
    id: 'atlassian-legacy-api-token',
    title: 'Atlassian API token (older form)',
    shape: [base62(24)],
    near: ['atlassian', 'jira', 'confluence'],
    grants: 'do all that its user can do in Jira and Confluence',
    revoke: REVOKE,
    docs: DOCS,
  },
];
