/** Looks at a value that has a token's shape: can it be one, and how sure is that? */
import { entropy, entropyEvidence } from './entropy.ts';
import { isDocumented } from './placeholder.ts';
import type { Match } from './rule.ts';
import { alphabetOf, isConsistent, type Chars, type Part } from './shape.ts';
import type { Token } from './token.ts';

const WRONG = 'checksum wrong: the vendor never issued it';

/** The match, unless its value can't be one. A wrong checksum proves that the vendor never gave the value out. */
export function judged(token: Token, start: number, value: string, evidence: readonly string[]): readonly Match[] {
  const checked = token.check?.(value) ?? true;
  if (checked === false || isDocumented(value) || entropy(value) < leastEntropy(token, value)) return [];
  const match: Match = {
    start,
    end: start + value.length,
    ...(checked === true ? {} : { confidence: checked }),
    ...trialOf(token, value, [...evidence, ...proofOf(token), entropyEvidence(value)]),
  };
  if (isConsistent(token.shape, value)) return [match];
  return [{ ...match, confidence: 'low', evidence: [...evidence, WRONG] }];
}

/** What is said of a value whose checksum was looked at, and is right. */
function proofOf({ shape }: Token): readonly string[] {
  return shape.some((part) => typeof part !== 'string' && part.kind === 'computed') ? ['checksum right'] : [];
}

function trialOf({ sandbox }: Token, value: string, evidence: readonly string[]): Pick<Match, 'severity' | 'evidence'> {
  if (sandbox?.test(value) !== true) return { evidence };
  return { severity: 'warn', evidence: [...evidence, 'of a test or sandbox account'] };
}

/** The share of the highest possible entropy that every random value of twelve or more characters exceeds. */
const ENTROPY_SHARE = 0.7;
/** The same for a value that a name explains: it need only be no placeholder. */
const NAMED_ENTROPY_SHARE = 0.55;
const SHORTEST_RANDOM = 12;

function leastEntropy({ entropy: least, shape, near }: Token, value: string): number {
  if (least !== undefined) return least;
  const [random] = shape.flatMap(charsOf).sort((a, b) => b.min - a.min);
  const length = Math.min(
    value.length,
    shape.map(charsOf).reduce((sum, parts) => sum + (parts[0]?.min ?? 0), 0),
  );
  if (random === undefined || length < SHORTEST_RANDOM) return 0;
  const most = Math.log2(Math.min(alphabetOf(random.set).length, length));
  return most * (near === undefined ? ENTROPY_SHARE : NAMED_ENTROPY_SHARE);
}

function charsOf(part: Part): readonly Chars[] {
  if (typeof part === 'string' || part.kind === 'computed') return [];
  return part.kind === 'chars' ? [part] : part.options.flatMap((option) => option.flatMap(charsOf));
}

/** A part with fewer characters is a mark, not what makes the token random. */
const SHORTEST_PART = 4;
/** Letters in a row of one case that make a word on average, where random text has two or so. */
const WORD = 3.2;

/** Whether the value is made of words, though the token's have digits: `angular-google-analytics`, `getPagesInConfluence`. */
export function isWordy({ shape }: Token, value: string): boolean {
  const parts = shape.flatMap(charsOf).filter(({ min }) => min >= SHORTEST_PART);
  if (/\d/.test(value) || parts.some(({ set }) => !/\d/.test(set))) return false;
  const words = value.match(/[A-Z]?[a-z]+|[A-Z]+/g) ?? [];
  return value.length > 0 && value.replace(/[^A-Za-z]/g, '').length >= WORD * words.length;
}
