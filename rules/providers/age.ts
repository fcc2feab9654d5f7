/** age's tokens: private keys in Bech32, whose last six characters are a checksum. */
import { bech32Checksum, BECH32_UPPER } from '../../src/core/bech32.ts';
import { chars, computed, type Shape } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

const DOCS = 'https://age-encryption.org/v1';

/** A prefix, the separator 1, 32 bytes in base32 and the checksum. */
const identity = (prefix: string): Shape => [
  `${prefix}1`,
  chars(BECH32_UPPER, 52),
  computed(BECH32_UPPER, 6, (before) =>
    bech32Checksum(prefix.toLowerCase(), before.slice(prefix.length + 1)).toUpperCase(),
  ),
];

export const tokens: readonly Token[] = [
  {
    id: 'age-secret-key',
    title: 'age secret key',
    shape: [...identity('AGE-SECRET-KEY-')],
    severity: 'critical',
    grants: 'decrypt every file that was encrypted to its recipient',
    revoke: 'Create a new identity (age-keygen), encrypt the files to it, and rotate what they hold.',
    docs: DOCS,
  },
  {
    id: 'age-hybrid-secret-key',
    title: 'age post-quantum secret key',
    shape: [...identity('AGE-SECRET-KEY-PQ-')],
    severity: 'critical',
    grants: 'decrypt every file that was encrypted to its recipient',
    revoke: 'Create a new identity (age-keygen -pq), encrypt the files to it, and rotate what they hold.',
    docs: DOCS,
  },
];
