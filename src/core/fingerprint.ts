/** Names for findings that outlive moved lines and renamed files and never give the secret away. */
import { sha256 } from './hash.ts';
import type { Kind } from './rule.ts';

/** What a fingerprint is made of. */
export interface FingerprintInput {
  readonly ruleId: string;
  readonly kind: Kind;
  readonly value: string;
  /** The finding's line with the same mask in the place of every secret: nothing of their text or length. */
  readonly maskedLine: () => string;
}

const LENGTH = 32;
/** Hexadecimal digits of a guessable value's own hash: 8 bits. */
const TAG = 2;

/**
 * 32 hexadecimal digits.
 *
 * A value made by a machine is its own name: its SHA-256 can't be turned back, since nobody can list the values to try.
 * A password can be found by trying a list, whatever the hash, if enough of the hash is kept. So a value that may be
 * one is named by its rule and its line with all secrets masked, and only 8 bits of its own hash are mixed in.
 * Whoever knows the whole line can rule out 255 of 256 guesses with them and no more: of the thousand likeliest
 * passwords four remain, of a list of ten million 40,000. Who does not know the line learns nothing. The price: of 256
 * new passwords on an old line one goes by unseen.
 */
export function fingerprint({ ruleId, kind, value, maskedLine }: FingerprintInput): string {
  const name = (...parts: readonly string[]): string => sha256([ruleId, ...parts].join('\n')).slice(0, LENGTH);
  if (kind === 'practice') return name(collapse(value));
  if (kind === 'identifier' || isMachineMade(value)) return name(value);
  const line = collapse(maskedLine());
  // The line goes into the tag too: equal passwords on different lines must not show as equal.
  return name(line, sha256(`${ruleId}\n${line}\n${value}`).slice(0, TAG));
}

function collapse(text: string): string {
  return text.trim().replace(/\s+/g, ' ');
}

const SHORTEST = 20;
/** Longer than any password in a list, and more characters than the test below needs. */
const LONG = 64;

/**
 * Whether no list of likely passwords can hold the value. It looks at nothing but the value, so that no rule has to
 * promise it: 20 characters or more, letters and digits that change place as they do in random text (a word, a year
 * or a name keeps to one kind for longer), and hardly any pair of neighbours twice (unlike a word that is repeated).
 */
export function isMachineMade(value: string): boolean {
  if (value.length >= LONG) return true;
  if (value.length < SHORTEST || !/[0-9]/.test(value) || !/[A-Za-z]/.test(value)) return false;
  const pairs = new Set(Array.from({ length: value.length - 1 }, (_, at) => value.slice(at, at + 2)));
  return runsOf(value) >= value.length * 0.35 && pairs.size >= (value.length - 1) * 0.75;
}

/** How many runs of lower-case letters, upper-case letters, digits and other characters the text has. */
function runsOf(text: string): number {
  // Takes each of `ab`, `1`, `XY`, `_` in `ab1XY_`; never two kinds at once.
  return text.match(/[a-z]+|[A-Z]+|[0-9]+|[^A-Za-z0-9]+/g)?.length ?? 0;
}
