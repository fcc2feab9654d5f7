/** Detectors as data: most vendors' tokens are a shape, perhaps beside the vendor's name, and need no code. */
import type { Glance } from './glance.ts';
import { lazily } from './lazily.ts';
import { BESIDE, isWholeName, leadIn, REACH, type LeadIn, type Span } from './lead-in.ts';
import { MIN_KEYWORD } from './grams.ts';
import type { Confidence, Kind, Match, Rule, Severity, View } from './rule.ts';
import type { Example } from './sample.ts';
import { glanceAround, glanceAtHead, glanceBehindName } from './shape-glance.ts';
import { escapeRegExp, shapeSource, type Shape } from './shape.ts';
import { isWordy, judged } from './token-value.ts';

/** A kind of token, described. */
export interface Token {
  /** `<vendor>-<thing>`. */
  readonly id: string;
  /** Such as `Stripe live secret key`. */
  readonly title: string;
  readonly shape: Shape;
  /**
   * Names (any case) one of which must stand before the value and tie it to itself (see `lead-in.ts`), for a value that
   * does not show whose it is. `_`, `-`, `.` and blanks within a name match each other and nothing: `data_dog` takes
   * `DATADOG` and `data-dog`. A name counts only as a whole word or part of an identifier.
   */
  readonly near?: readonly string[];
  /** The names of `near` say by themselves that a secret follows, as `license_key` does where `acme` does not. */
  readonly telling?: true;
  /** Texts one of which stands in or around each value. Default: {@link starts}, or the names of `near`. */
  readonly keywords?: readonly string[];
  /** The texts with which values begin. Default: those of the shape. */
  readonly starts?: readonly string[];
  /** Default `secret`. */
  readonly kind?: Kind;
  /** Default `error`. */
  readonly severity?: Severity;
  /** Default `high`; `medium` with `near`. */
  readonly confidence?: Confidence;
  /** Least Shannon entropy of the value, in bits per character. Default: 0.7 of what its random part could have. */
  readonly entropy?: number;
  /** Takes values of a test or sandbox account, which move no money and hold no real data: severity `warn`. */
  readonly sandbox?: RegExp;
  /** A last look at a value, such as at what its base64 holds: false is no finding, a confidence lowers the token's. */
  readonly check?: (value: string) => boolean | Confidence;
  /** What its holder can do: `Whoever holds it can <grants>.` */
  readonly grants: string;
  /** How to make it worthless: where to click, or the command. */
  readonly revoke: string;
  /** The vendor's page about this token. */
  readonly docs: string;
  /** Examples beyond those derived from the shape. */
  readonly examples?: readonly Example[];
}

/** The longest value that is looked for behind a name. */
const LONGEST = 400;
/** Lines below the name's own in which a value may stand. */
const LINES_BELOW = 3;

/** The rule that the token describes. */
export function tokenRule(token: Token): Rule {
  const { near } = token;
  return {
    id: token.id,
    title: token.title,
    severity: token.severity ?? 'error',
    confidence: token.confidence ?? (near === undefined ? 'high' : 'medium'),
    ...(token.kind === undefined ? {} : { kind: token.kind }),
    ...(near === undefined
      ? {}
      : { rank: nearRank(token.shape), scope: { after: LINES_BELOW, bytes: REACH + LONGEST } }),
    keywords: tokenKeywords(token),
    glance: glanceOf(token),
    why: `Whoever holds it can ${token.grants}.`,
    fix: [
      token.revoke,
      'Replace it where it is used, from a secret store or the environment.',
      'Remove it from the code, then from history.',
    ],
    sources: [token.docs],
    detect: near === undefined ? shapeDetector(token) : nearDetector(token, near),
  };
}

function glanceOf({ near, keywords, shape }: Token): Glance {
  if (near !== undefined) return glanceBehindName(shape, REACH + LONGEST, keywords === undefined);
  return keywords === undefined ? glanceAtHead(shape) : glanceAround(shape, keywords, LONGEST);
}

/** A name beside a vendor's own prefix says more than either. */
function nearRank(shape: Shape): number {
  return leadingTexts(shape).every(({ length }) => length >= MIN_KEYWORD) ? 32 : 20;
}

/** What a keyword is cut to: who looks for changes in a history looks so far around each. */
const LONGEST_KEYWORD = 32;

function begin(text: string): string {
  return text.slice(0, LONGEST_KEYWORD);
}

/** The words of which one stands wherever the token does. */
export function tokenKeywords({ id, keywords, near, starts, shape }: Token): readonly string[] {
  const words = keywords ?? near?.flatMap(spellings) ?? starts ?? leadingTexts(shape).map(begin);
  if (words.length === 0 || words.some((word) => word.length < MIN_KEYWORD))
    throw new Error(`token ${id} needs keywords of ${MIN_KEYWORD} characters or more`);
  return words;
}

/** The literal texts of which one begins each value; an empty one where a value may begin with anything. */
function leadingTexts([first, ...rest]: Shape): readonly string[] {
  if (first === undefined || (typeof first !== 'string' && first.kind !== 'choice')) return [''];
  const tails = (): readonly string[] => leadingTexts(rest);
  if (typeof first === 'string') return tails().map((tail) => first + tail);
  return first.options.flatMap((option) =>
    isLiteral(option) ? tails().map((tail) => option.join('') + tail) : leadingTexts(option),
  );
}

function isLiteral(shape: Shape): shape is readonly string[] {
  return shape.every((part) => typeof part === 'string');
}

const NAME_SIGNS = /[_\-. ]/;

function spellings(name: string): readonly string[] {
  const words = name.split(NAME_SIGNS);
  return words.length === 1 ? [name] : ['_', '-', '', '.', ' '].map((sign) => words.join(sign));
}

/** A mark as long as this is no part of a name by chance. */
const TELLING_MARK = 16;

/** Finds values that show whose they are: at the keywords where these begin the value, else anywhere in the view. */
function shapeDetector(token: Token): Rule['detect'] {
  const anchored = token.keywords === undefined;
  const source = `${leftGuard(token.shape)}${shapeSource(token.shape)}(?![${rightSet(token.shape)}])`;
  const pattern = lazily(() => new RegExp(source, anchored ? 'y' : 'g'));
  const [first] = token.shape;
  const hyphenated = typeof first === 'string' && first.includes('-') && first.length < TELLING_MARK;
  return function* ({ text, hits }: View): Iterable<Match> {
    const found = anchored ? matchesAt(pattern(), text, hits) : text.matchAll(pattern());
    for (const { 0: value, index } of found) {
      if (!isGlued(text, index, hyphenated) && !isInBlob(text, index, index + value.length))
        yield* judged(token, index, value, ["matches the vendor's format"]);
    }
  };
}

function* matchesAt(pattern: RegExp, text: string, hits: readonly number[]): Iterable<RegExpExecArray> {
  let end = 0;
  for (const hit of hits) {
    if (hit < end) continue;
    pattern.lastIndex = hit;
    const found = pattern.exec(text);
    if (found === null) continue;
    end = hit + found[0].length;
    yield found;
  }
}

/** A value that begins with random characters must not be the tail of more of them. */
function leftGuard([first]: Shape): string {
  return typeof first === 'object' && first.kind === 'chars' ? `(?<![${first.set}])` : '';
}

/** What must not follow: a word's characters, and all of which the value's last part is made. */
function rightSet(shape: Shape): string {
  return `A-Za-z0-9_${tailSet(shape)}`;
}

/** The characters that a shape may end with: of a class all, of a text the last if it is a sign; those before an optional end too. */
function tailSet(shape: Shape): string {
  const last = shape.at(-1);
  if (last === undefined) return '';
  if (typeof last === 'string') return last.slice(-1).replace(/\W/, '\\$&');
  if (last.kind !== 'choice') return last.set.replace(/-$/, '\\-');
  const isOptional = last.options.some(isEmpty);
  const heads = isOptional ? last.options.map(headSign).join('') + tailSet(shape.slice(0, -1)) : '';
  return last.options.map(tailSet).join('') + heads;
}

function isEmpty(shape: Shape): boolean {
  return shape.every((part) => part === '');
}

/** The sign with which an optional end begins: where it follows, the end was not left out but is a wrong one. */
function headSign([first]: Shape): string {
  return typeof first === 'string' ? first.slice(0, 1).replace(/\w/, '').replace(/\W/, '\\$&') : '';
}

/** Whether the value is the tail of a longer word. `\n` and `%3D` before it are escapes, no words. */
function isGlued(text: string, index: number, prefixed: boolean): boolean {
  const before = text.slice(Math.max(0, index - 3), index);
  // Takes `x`, `_`, `+`; not `=`, `\n`, `%3D`.
  if (/[A-Za-z0-9_+]$/.test(before)) return !/(?:\\[nrt]|%[0-9A-F]{2})$/i.test(before);
  // Takes `px-` and `box.` where the token's own prefix has a hyphen (`api-` is another in `px-api-`); not `:-`.
  return prefixed && /\w[.-]$/.test(before);
}

/** How much of a run of base64 around a value shows that it is an accident within it. */
const BLOB = 24;

/** Whether the value is a stretch of something longer in base64, such as of a picture. */
function isInBlob(text: string, start: number, end: number): boolean {
  if (text[start - 1] !== '/' && !/[+/]/.test(text.charAt(end))) return false;
  return isBase64(text.slice(Math.max(0, start - BLOB), start)) || isBase64(text.slice(end, end + BLOB));
}

/** Takes 24 characters of base64 with a sign, a digit and letters of both cases; not a part of a path in lower case. */
function isBase64(text: string): boolean {
  return (
    text.length === BLOB &&
    /^[A-Za-z0-9+/]+$/.test(text) &&
    [/[+/]/, /\d/, /[a-z]/, /[A-Z]/].every((one) => one.test(text))
  );
}

/** Finds values that only a name before them explains. */
function nearDetector(token: Token, names: readonly string[]): Rule['detect'] {
  // Takes a value between quotes, blanks or signs of an assignment; not a part of a path, of a longer word or of a call.
  const value = lazily(
    () => new RegExp(`(?<![${BESIDE.before}]|(?<!:)-)${shapeSource(token.shape)}(?![${BESIDE.behind}]|\\.\\w)`, 'g'),
  );
  // The longest first: of `sumo` and `sumologic` the one that stands there whole.
  const name = lazily(() => new RegExp(longestFirst(names).map(nameSource).join('|'), 'iy'));
  return function* ({ text, hits }: View): Iterable<Match> {
    let end = 0;
    for (const hit of hits) {
      const found = hit < end ? undefined : nameAt(name(), text, hit);
      if (found === undefined) continue;
      for (const match of nearMatches(token, { text, name: found, value: value() })) {
        end = match.end;
        yield match;
      }
    }
  };
}

function longestFirst(names: readonly string[]): readonly string[] {
  return names.toSorted((a, b) => b.length - a.length);
}

function nameSource(name: string): string {
  return name.split(NAME_SIGNS).map(escapeRegExp).join('[_\\-. ]?');
}

function nameAt(pattern: RegExp, text: string, hit: number): Span | undefined {
  pattern.lastIndex = hit;
  const found = pattern.exec(text);
  if (found === null) return undefined;
  const span = { start: hit, end: hit + found[0].length };
  return isWholeName(text, span) ? span : undefined;
}

interface Near {
  readonly text: string;
  readonly name: Span;
  readonly value: RegExp;
}

/** The first value behind the name that the name is tied to. */
function* nearMatches(token: Token, { text, name, value }: Near): Iterable<Match> {
  const from = name.end - 1;
  value.lastIndex = 1; // the name's own end is only there to be looked back at
  for (const { 0: found, index } of text.slice(from, name.end + REACH + LONGEST).matchAll(value)) {
    if (index > REACH) return;
    const tie = leadIn(text, name, from + index);
    const sure = tie === undefined || isWordy(token, found) ? undefined : confidenceOf(token, tie, found);
    if (tie === undefined || sure === undefined) continue;
    const evidence = ["matches the vendor's format", `given to \`${tie.label}\``];
    const matches = judged(token, from + index, found, evidence);
    yield* sure === 'low' ? matches.map((match): Match => ({ ...match, confidence: 'low' })) : matches;
    if (matches.length > 0) return;
  }
}

// Takes hexadecimal digits of one case, decimal digits and UUIDs: what hashes and identifiers look like too.
const HASH_LIKE = /^(?:[a-f0-9]+|[A-F0-9]+|[A-Fa-f0-9]{8}(?:-[A-Fa-f0-9]{4}){3}-[A-Fa-f0-9]{12})$/;

/** How sure the tie makes us; undefined where it makes nothing of the value. */
function confidenceOf(token: Token, tie: LeadIn, value: string): Confidence | undefined {
  const { says, direct, quoted } = tie;
  if (saysSecret(token, tie)) return token.confidence ?? 'medium';
  if (says === 'id') return token.kind === 'identifier' ? (token.confidence ?? 'low') : undefined;
  return direct && !HASH_LIKE.test(value) ? confidenceByLook(token, quoted, value) : undefined;
}

/** The confidence in a value that nothing but the vendor's name explains. */
function confidenceByLook(token: Token, quoted: boolean, value: string): Confidence {
  return quoted || isRandom(value) ? (token.confidence ?? 'medium') : 'low';
}

/** Whether no word, hash or name looks like it: long, in both cases, with digits. */
function isRandom(value: string): boolean {
  return value.length >= LEAST_RANDOM && [/\d/, /[a-z]/, /[A-Z]/].every((one) => one.test(value));
}

const LEAST_RANDOM = 32;

function saysSecret({ telling }: Token, { says, direct }: LeadIn): boolean {
  return says === 'secret' || (says === 'nothing' && direct && telling === true);
}
