/** GitHub's tokens. */
import { base62Number, crc32 } from '../../src/core/hash.ts';
import { base62, computed, type Shape } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

const FORMATS =
  'https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/about-authentication-to-github#githubs-token-formats';

/** 30 random characters and the CRC-32 of them in base 62, six digits (github.blog, "Behind GitHub's new authentication token formats"). */
const withChecksum = (prefix: string): Shape => [
  prefix,
  base62(30),
  computed('A-Za-z0-9', 6, (before) => base62Number(crc32(before.slice(prefix.length)), 6)),
];

export const tokens: readonly Token[] = [
  {
    id: 'github-personal-access-token',
    title: 'GitHub personal access token (classic)',
    shape: withChecksum('ghp_'),
    severity: 'critical',
    grants: 'act as its user in every repository and organisation that its scopes reach',
    revoke: 'Delete it at https://github.com/settings/tokens and look at the security log for its use.',
    docs: FORMATS,
  },
];
