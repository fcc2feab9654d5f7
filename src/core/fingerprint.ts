/** Names for findings that outlive moved lines and renamed files and never give the secret away. */
import { sha256 } from './hash.ts';
import type { Kind } from './rule.ts';

/** What a fingerprint is made of. */
export interface FingerprintInput {
  readonly ruleId: string;
  readonly kind: Kind;
  readonly value: string;
  /** The finding's line with all secrets masked. */
  readonly maskedLine: string;
  /** The value is made by a machine: nobody can find it by trying likely values. */
  readonly unguessable: boolean;
}

const LENGTH = 32;
/** Hexadecimal digits of a guessable value's own hash: 12 bits. */
const TAG = 3;

/**
 * 32 hexadecimal digits.
 *
 * A vendor's token is made by a machine: its SHA-256 can't be turned back. A password can be, by trying a dictionary;
 * so of a guessable value only 12 bits of the hash go in (each candidate of a dictionary fits with 1 in 4,096, which
 * leaves thousands of them), beside a hash of the rule and of the line with all secrets masked. A new password on
 * the same line still differs with 4,095 in 4,096.
 */
export function fingerprint({ ruleId, kind, value, maskedLine, unguessable }: FingerprintInput): string {
  const collapse = (text: string): string => text.trim().replace(/\s+/g, ' ');
  if (kind === 'practice') return sha256(`${ruleId}\n${collapse(value)}`).slice(0, LENGTH);
  if (kind === 'identifier' || unguessable) return sha256(`${ruleId}\n${value}`).slice(0, LENGTH);
  return sha256(`${ruleId}\n${collapse(maskedLine)}`).slice(0, LENGTH - TAG) + sha256(value).slice(0, TAG);
}
