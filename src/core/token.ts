/** Detectors as data: most vendors' tokens are a shape, perhaps beside the vendor's name, and need no code. */
import { entropy, entropyEvidence } from './entropy.ts';
import { isDocumented } from './placeholder.ts';
import { MIN_KEYWORD } from './prefilter.ts';
import type { Confidence, Match, Rule, Severity, View } from './rule.ts';
import { clean, finds, sample, type Example } from './sample.ts';
import { isConsistent, shapeSource, type Part, type Shape } from './shape.ts';

/** A kind of token, described. */
export interface Token {
  /** `<vendor>-<thing>`. */
  readonly id: string;
  /** Such as `Stripe live secret key`. */
  readonly title: string;
  readonly shape: Shape;
  /**
   * Names (any case) one of which must stand before the value on its line, for a value that does not show whose it is.
   * `_`, `-`, `.` and blanks within a name match each other and nothing: `data_dog` takes `DATADOG` and `data-dog`.
   */
  readonly near?: readonly string[];
  /** Default: the literal text with which the shape begins, or the names of `near`. */
  readonly keywords?: readonly string[];
  /** Default `error`. */
  readonly severity?: Severity;
  /** Default `high`; `medium` with `near`. */
  readonly confidence?: Confidence;
  /** Least Shannon entropy of the value, in bits per character. */
  readonly entropy?: number;
  /** A last look at a value, such as a checksum over the whole of it. */
  readonly check?: (value: string) => boolean;
  /** What its holder can do: `Whoever holds it can <grants>.` */
  readonly grants: string;
  /** How to make it worthless: where to click, or the command. */
  readonly revoke: string;
  /** The vendor's page about this token. */
  readonly docs: string;
  /** Examples beyond those derived from the shape. */
  readonly examples?: readonly Example[];
}

/** How far behind its vendor's name a value may stand, in characters. */
const NEAR = 80;

/** The rule that the token describes. */
export function tokenRule(token: Token): Rule {
  const pattern = lazily(() => new RegExp(`(?<![A-Za-z0-9_])${shapeSource(token.shape)}(?![A-Za-z0-9_])`, 'g'));
  const { near } = token;
  const detect = near === undefined ? shapeMatches : nearMatches;
  return {
    id: token.id,
    title: token.title,
    severity: token.severity ?? 'error',
    confidence: token.confidence ?? (near === undefined ? 'high' : 'medium'),
    ...(near === undefined ? {} : { rank: 20 }),
    keywords: tokenKeywords(token),
    why: `Whoever holds it can ${token.grants}.`,
    fix: [
      token.revoke,
      'Replace it where it is used, from a secret store or the environment.',
      'Remove it from the code, then from history.',
    ],
    sources: [token.docs],
    detect: (view) => detect(token, pattern(), view),
  };
}

function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** The words of which one stands wherever the token does. */
export function tokenKeywords({ id, keywords, near, shape }: Token): readonly string[] {
  const words = keywords ?? near?.flatMap(spellings) ?? leadingTexts(shape[0]);
  if (words.length === 0 || words.some((word) => word.length < MIN_KEYWORD))
    throw new Error(`token ${id} needs keywords of ${MIN_KEYWORD} characters or more`);
  return words;
}

function leadingTexts(part: Part | undefined): readonly string[] {
  if (typeof part === 'string') return [part];
  if (part?.kind === 'choice') return part.options.flatMap((option) => leadingTexts(option[0]));
  return [];
}

function spellings(name: string): readonly string[] {
  const words = name.split(/[_\-. ]/);
  return words.length === 1 ? [name] : ['_', '-', '', '.', ' '].map((sign) => words.join(sign));
}

function* shapeMatches(token: Token, pattern: RegExp, { text }: View): Iterable<Match> {
  for (const found of text.matchAll(pattern)) {
    if (isTrue(token, found[0])) yield spanOf(found.index, found[0], ["matches the vendor's format"]);
  }
}

function* nearMatches(token: Token, pattern: RegExp, { text, hits }: View): Iterable<Match> {
  let end = 0;
  for (const hit of hits) {
    if (hit < end) continue;
    pattern.lastIndex = hit;
    const found = pattern.exec(text);
    if (found === null) return;
    const between = text.slice(hit, found.index);
    if (between.length > NEAR || !isLeadIn(between) || !isTrue(token, found[0])) continue;
    end = found.index + found[0].length;
    yield spanOf(found.index, found[0], ["matches the vendor's format", "beside the vendor's name"]);
  }
}

/** Whether the text from the vendor's name to the value reads as `name … = value`, `"name": "value"`, `name value` or `<name>value`. */
function isLeadIn(between: string): boolean {
  // Takes `DATADOG_API_KEY="`; not `datadog.com is down since `.
  return /^[^\n;{}]*?(?:[=:>,([]|-[A-Za-z])[^\n;{}]*$|^[\w.-]{0,40}["'\s]+$/.test(between);
}

function isTrue({ shape, entropy: least = 0, check }: Token, value: string): boolean {
  if (isDocumented(value) || !isConsistent(shape, value)) return false;
  return (least === 0 || entropy(value) >= least) && check?.(value) !== false;
}

function spanOf(start: number, value: string, evidence: readonly string[]): Match {
  return { start, end: start + value.length, evidence: [...evidence, entropyEvidence(value)] };
}

/** Examples that follow from the shape: three that must be found, three near misses. */
export function tokenExamples(token: Token): readonly Example[] {
  const value = sample(token.title, ...token.shape);
  const name = token.near?.[0]?.replace(/[-. ]/g, '_').toUpperCase() ?? 'SERVICE';
  const found = [
    finds`${name}_TOKEN=${value}\n`,
    finds`{\n  "${name.toLowerCase()}_api_key": "${value}"\n}\n`,
    finds`const ${name.toLowerCase()}Token = '${value}';\n`,
  ];
  const missed = [
    clean`${name}_TOKEN=`,
    clean`${name}_TOKEN=\${${name}_TOKEN}\n`,
    clean`const ${name.toLowerCase()}Token = process.env.${name}_TOKEN;\n`,
  ];
  return [...found, ...missed, ...(token.examples ?? [])];
}
