/** From matches in bytes to findings that can be reported. */
import type { Origin, Piece } from './blob.ts';
import { fingerprint } from './fingerprint.ts';
import { confidenceOf, isSure, kindOf, severityOf } from './overlap.ts';
import type { Confidence, Kind, Severity } from './rule.ts';
import type { Located } from './scan.ts';
import { redact, Secret } from './secret.ts';
import { firstIndex } from './sorted.ts';
import { createLocator, decodeRange, type Position } from './text.ts';

/** One thing to report. Lines and columns count from 1, columns in UTF-16 units; the end column is exclusive. */
export interface Finding {
  readonly ruleId: string;
  readonly title: string;
  readonly severity: Severity;
  readonly confidence: Confidence;
  readonly kind: Kind;
  readonly path: string;
  readonly origin: Origin;
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly fingerprint: string;
  readonly secret: Secret;
  /** The value as it may be shown: whole for identifiers and practices, masked for secrets. */
  readonly redacted: string;
  readonly excerpt: Excerpt;
  readonly details: Readonly<Record<string, string>>;
  readonly evidence: readonly string[];
  readonly why: string;
  readonly fix: readonly string[];
}

/** The line where a finding begins, every secret on it masked, cut to a readable length. */
export interface Excerpt {
  readonly text: string;
  /** Where the (masked) value stands in `text`. */
  readonly start: number;
  readonly end: number;
}

/** A file's bytes with what was found in them. */
export interface Scanned {
  readonly bytes: Uint8Array;
  readonly path: string;
  readonly origin: Origin;
  readonly located: readonly Located[];
  /** Set where the bytes are a stretch of a larger content. */
  readonly piece?: Piece;
}

const MARGIN = 60;
/** Shorter values stand in any text by chance, and hiding them everywhere would tell which they are. */
const SHORTEST_REPEAT = 4;

/** The findings of one content, of at least such a confidence. All secrets that were located are masked in every excerpt, reported or not. */
export function createFindings(scanned: Scanned, least: Confidence = 'low'): readonly Finding[] {
  const { located, piece } = scanned;
  const place = createPlaces(scanned);
  return located
    .filter((one) => isSure(one, least) && (piece === undefined || (one.start >= piece.from && one.start < piece.to)))
    .map((one) => createFinding(one, scanned, [place(one.start), place(one.end)]));
}

/** Gives the places of byte offsets in the content, or in the larger one that it is a piece of. */
export function createPlaces({ bytes, piece }: Pick<Scanned, 'bytes' | 'piece'>): (offset: number) => Position {
  const locate = createLocator(bytes);
  return piece === undefined ? locate : (offset) => inWhole(piece, locate(offset));
}

function inWhole(piece: Piece, { line, column }: Position): Position {
  return { line: piece.line + line - 1, column: line === 1 ? piece.column + column - 1 : column };
}

function createFinding(one: Located, scanned: Scanned, [start, end]: readonly [Position, Position]): Finding {
  const { rule, match, value } = one;
  const kind = kindOf(one);
  const line = maskedLine(scanned, one, redact);
  return {
    ruleId: rule.id,
    title: match.title ?? rule.title,
    severity: severityOf(one),
    confidence: confidenceOf(one),
    kind,
    path: scanned.path,
    origin: scanned.origin,
    startLine: start.line,
    startColumn: start.column,
    endLine: end.line,
    endColumn: end.column,
    fingerprint: fingerprint({
      ruleId: rule.id,
      kind,
      value,
      maskedLine: () => maskedLine(scanned, one, () => FINGERPRINT_MASK).text.replaceAll(value, FINGERPRINT_MASK),
    }),
    secret: new Secret(value),
    redacted: shown(one),
    excerpt: excerptOf(line, secretsAround(scanned, one)),
    details: match.details ?? {},
    evidence: match.evidence ?? [],
    why: rule.why,
    fix: match.fix ?? rule.fix,
  };
}

function shown(one: Located): string {
  return kindOf(one) === 'secret' ? redact(one.value) : one.value;
}

const NEWLINE = 10;
const MAX_LINE = 2000;
/** The same for every secret: its redacted form would tell a fingerprint's reader the first characters and the length. */
const FINGERPRINT_MASK = '*';

function maskedLine({ bytes, located }: Scanned, one: Located, mask: (value: string) => string): Excerpt {
  const { from, to } = lineAround(bytes, one);
  let text = '';
  let at = from;
  let span = { start: 0, end: 0 };
  for (let index = firstBehind(located, from); index < located.length; index++) {
    const other = located[index];
    if (other === undefined || other.start >= to) break;
    if (other.end <= at) continue;
    text += decodeRange(bytes, at, Math.max(at, other.start));
    const start = text.length;
    text +=
      kindOf(other) === 'secret'
        ? mask(other.value)
        : decodeRange(bytes, Math.max(at, other.start), Math.min(to, other.end));
    if (other === one) span = { start, end: text.length };
    at = Math.max(at, other.end);
  }
  if (at < to) text += decodeRange(bytes, at, to);
  return { text: text.replace(/\r$/, ''), ...span };
}

/** The line where the match begins, as far as it is worth showing: not all of a minified file of one line. */
function lineAround(bytes: Uint8Array, { start, end }: Located): { readonly from: number; readonly to: number } {
  const first = Math.max(0, start - MAX_LINE);
  const last = Math.min(bytes.length, Math.max(start, end) + MAX_LINE);
  const newline = bytes.subarray(start, last).indexOf(NEWLINE);
  return {
    from: first + bytes.subarray(first, start).lastIndexOf(NEWLINE) + 1,
    to: newline === -1 ? last : start + newline,
  };
}

/** The first of matches in order, none of which overlaps another, that ends behind a place. */
function firstBehind(located: readonly Located[], place: number): number {
  return firstIndex(0, located.length, (index) => (located[index]?.end ?? 0) > place);
}

/** The secrets on the match's line, its own among them. */
function secretsAround({ bytes, located }: Scanned, one: Located): readonly string[] {
  const { from, to } = lineAround(bytes, one);
  const values = new Set<string>();
  for (let index = firstBehind(located, from); (located[index]?.start ?? to) < to; index++) {
    const other = located[index];
    if (other !== undefined && kindOf(other) === 'secret') values.add(other.value);
  }
  return [...values].filter((value) => value.length >= SHORTEST_REPEAT);
}

/** The line cut to a readable length, without secrets that stand on it once more where no rule looked for them. */
function excerptOf({ text, start, end }: Excerpt, secrets: readonly string[]): Excerpt {
  const reach = MARGIN + Math.max(0, ...secrets.map((value) => value.length));
  const hide = (piece: string): string =>
    secrets.reduce((rest, value) => rest.replaceAll(value, () => redact(value)), piece);
  const before = hide(text.slice(Math.max(0, start - reach), start));
  const after = hide(text.slice(end, end + reach));
  const left = start > reach || before.length > MARGIN ? `…${before.slice(-MARGIN)}` : before;
  const right = text.length > end + reach || after.length > MARGIN ? `${after.slice(0, MARGIN)}…` : after;
  const value = text.slice(start, end);
  return { text: left + value + right, start: left.length, end: left.length + value.length };
}
