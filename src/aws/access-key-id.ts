/** Access key IDs in text: where they stand and what each says of itself. */
import { entropy } from '../core/entropy.ts';
import { accountOf } from './account.ts';
import { isDocumentedByAws, isModifiedExample } from './documented.ts';
import { joinedAt } from './joined.ts';
import { canaryMaker, isDocumentationAccount } from './known-accounts.ts';

/** What can be told of an access key ID without asking AWS. */
export type IdReading =
  /** Issued by AWS as far as one can tell. */
  | { readonly kind: 'issued'; readonly account: string }
  /** The same, made before IDs carried their account. */
  | { readonly kind: 'old' }
  /** It names an account of AWS's documentation, as those of simulators do. */
  | { readonly kind: 'documentation'; readonly account: string }
  | { readonly kind: 'canary'; readonly account: string; readonly maker: string }
  /** AWS's documented example with its end changed. */
  | { readonly kind: 'modified-example' }
  /** Well formed, but AWS can hardly have issued it. */
  | { readonly kind: 'improbable'; readonly reason: string }
  /** An example or a stand-in: no finding. */
  | { readonly kind: 'placeholder' };

/** An access key ID in a text. `start` to `end` is its place; that of a split one includes quotes and operators. */
export interface AccessKeyId {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly reading: IdReading;
}

/** Prefixes of IDs that are credentials: long-term key, temporary key, STS service bearer token. */
export const idKeywords = ['AKIA', 'ASIA', 'ABIA'] as const;

const LENGTH = 20;
// Takes AKIA and 16 of A-Z2-7; not an AIDA… (a user's ID, no credential) nor 17 characters. What stands before is judged by `beginsToken`.
const WHOLE = /(?:AKIA|ASIA|ABIA)[A-Z2-7]{16}(?![A-Za-z0-9])/g;
// Takes the first part of `"AKIA" + "…"` and of one cut by a backslash at the line's end; not a whole ID.
const FIRST_PIECE = /(?:AKIA|ASIA|ABIA)[A-Z2-7]{0,15}(?=["'`\\])/g;

/** All access key IDs in the text, in order of their place. */
export function accessKeyIdsIn(text: string): readonly AccessKeyId[] {
  const whole = [...text.matchAll(WHOLE)].map((found) => ({
    id: found[0],
    start: found.index,
    end: found.index + LENGTH,
  }));
  const split = [...text.matchAll(FIRST_PIECE)].flatMap(({ index }) => {
    const joined = joinedAt(text, index, { alphabet: /[A-Z2-7]/, length: LENGTH });
    return joined === undefined ? [] : [{ id: joined.value, start: index, end: joined.end }];
  });
  return [...whole, ...split]
    .filter(({ start }) => beginsToken(text, start))
    .map((found) => ({ ...found, reading: readAccessKeyId(found.id) }))
    .sort((a, b) => a.start - b.start);
}

const LOOK_BACK = 48;
const isBase64 = (char: string): boolean => /[A-Za-z0-9+/]/.test(char);
// Takes `my` of `myAKIA…` and the `n` of `\nAKIA…`; not `KEY` (a longer run of capitals, such as a protein) nor a run with digits.
const WORD = /^[A-Za-z]{0,23}[a-z]$/;
// Takes `keys/`; not `a8F+/`.
const FOLDERS = /^(?:[A-Za-z0-9]{0,20}\/)+$/;
// Takes the `%3D` of a query and the `\u003d` of JSON; not `3D` alone.
const ESCAPE = /(?:%[0-9A-Fa-f]{2}|\\u[0-9A-Fa-f]{4}|\\x[0-9A-Fa-f]{2})$/;

/** Whether something new begins at `at`: not in the midst of base64 or of a longer run of capitals. */
function beginsToken(text: string, at: number): boolean {
  const least = Math.max(0, at - LOOK_BACK);
  let from = at;
  while (from > least && isBase64(text.charAt(from - 1))) from--;
  const run = text.slice(from, at);
  if (run === '') return true;
  return WORD.test(run) || FOLDERS.test(run) || ESCAPE.test(text.slice(Math.max(0, at - 6), at));
}

// Takes `YOUR` in an ID that asks to be replaced. Each such word occurs in a random ID about once in 100,000.
const STAND_IN_WORDS =
  /TEST|FAKE|DUMMY|MOCK|SAMPLE|XXXX|YOUR|SECRET|ACCESS|KEYID|PLACEHOLDER|REDACT|INVALID|CHANGE|NOTREAL|FOOBAR|MYKEY|KEYHERE/;
/** Bits per character below which the 16 characters are a pattern such as `ABABABAB…`. */
const PATTERN_ENTROPY = 1.9;
/** Below it about one random ID in 100,000 falls. */
const LEAST_ENTROPY = 2.6;
const PREFIX = 4;

/** Reads an access key ID of 20 characters. */
export function readAccessKeyId(id: string): IdReading {
  const body = id.slice(PREFIX);
  if (isDocumentedByAws(id)) return { kind: 'placeholder' };
  if (isModifiedExample(id)) return { kind: 'modified-example' };
  return isPattern(body) ? { kind: 'placeholder' } : readBody(id, body);
}

function isPattern(body: string): boolean {
  return entropy(body) < PATTERN_ENTROPY || STAND_IN_WORDS.test(body) || hasAlphabet(body);
}

function readBody(id: string, body: string): IdReading {
  const owner = accountOf(id);
  if (owner.kind === 'impossible') return { kind: 'improbable', reason: 'the account in it is out of range' };
  const reading = owner.kind === 'account' ? readAccount(owner.account) : owner;
  if (reading.kind === 'documentation' || reading.kind === 'canary') return reading;
  if (entropy(body) < LEAST_ENTROPY) return { kind: 'improbable', reason: 'few different characters' };
  return reading.kind === 'old' && readsAsWord(body) ? { kind: 'placeholder' } : reading;
}

const LEAST_VOWELS = 6;

/** Whether the letters could be pronounced, as those of the Finnish word ASIAKIRJA with its endings: of random IDs one in some thousands could. */
function readsAsWord(body: string): boolean {
  return /^[A-Z]+$/.test(body) && (body.match(/[AEIOUY]/g)?.length ?? 0) >= LEAST_VOWELS && !/[^AEIOUY]{4}/.test(body);
}

function readAccount(account: string): IdReading {
  const maker = canaryMaker(account);
  if (maker !== undefined) return { kind: 'canary', account, maker };
  return isDocumentationAccount(account) ? { kind: 'documentation', account } : { kind: 'issued', account };
}

const ALPHABET_RUN = 6;

/** Whether neighbours such as `ABCDEF` or `234567` stand in the text: six in a row, which chance does not give. */
export function hasAlphabet(text: string): boolean {
  let run = 1;
  for (let index = 1; index < text.length; index++) {
    run = text.charCodeAt(index) === text.charCodeAt(index - 1) + 1 ? run + 1 : 1;
    if (run >= ALPHABET_RUN) return true;
  }
  return false;
}

/** The account that the ID names, where it names one. */
export function accountIn(reading: IdReading): string | undefined {
  return 'account' in reading ? reading.account : undefined;
}
