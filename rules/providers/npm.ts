/** npm's access tokens. */
import { base62Number, crc32 } from '../../src/core/hash.ts';
import { base62, computed, type Shape } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

const PREFIX = 'npm_';
/** 30 random characters and the CRC-32 of them in base 62, six digits (github.blog, "Announcing npm's new access token format"). */
const shape: Shape = [
  PREFIX,
  base62(30),
  computed('A-Za-z0-9', 6, (before) => base62Number(crc32(before.slice(PREFIX.length)), 6)),
];

export const tokens: readonly Token[] = [
  {
    id: 'npm-access-token',
    title: 'npm access token',
    shape: [...shape],
    severity: 'critical',
    grants: 'publish versions of packages or read private ones in the name of its owner',
    revoke: 'Revoke it: npm token revoke <ID>, or at https://www.npmjs.com/settings/~/tokens.',
    docs: 'https://docs.npmjs.com/about-access-tokens',
  },
];
