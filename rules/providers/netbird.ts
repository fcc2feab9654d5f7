/** NetBird's personal access tokens. */
import { base62Number, crc32 } from '../../src/core/hash.ts';
import { base62, computed, type Shape } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

const PREFIX = 'nbp_';
/** 30 random characters and the CRC-32 of them in base 62, six digits (NetBird's source, management/server/types). */
const shape: Shape = [
  PREFIX,
  base62(30),
  computed('A-Za-z0-9', 6, (before) => base62Number(crc32(before.slice(PREFIX.length)), 6)),
];

export const tokens: readonly Token[] = [
  {
    id: 'netbird-access-token',
    title: 'NetBird access token',
    shape: [...shape],
    severity: 'critical',
    grants: "administer the network's peers and policies as its user",
    revoke: 'Delete it at https://app.netbird.io (Team, your user, Access tokens).',
    docs: 'https://docs.netbird.io/how-to/access-netbird-public-api',
  },
];
