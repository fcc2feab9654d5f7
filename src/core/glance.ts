/**
 * Cheap looks at raw bytes where a keyword stands: is it worth decoding a window and running a regular expression?
 * Most places where a short prefix such as `pat` or a name such as `lob` stands are words; a few bytes show it.
 */
import { alphabetOf, type Chars, type Part, type Shape } from './shape.ts';

/**
 * What must stand in the bytes near a keyword for a value to be possible there: plain data, so that it can be written
 * down beside a rule that is not loaded yet. `head`: from `offset` bytes before the keyword on, the bytes are as the
 * parts say. `run`: `length` bytes of the set stand in a row within reach of the keyword; where that is a name, it
 * begins as a word or part of an identifier. `ahead`: the keyword begins with the text `skip`, and behind it, within so
 * many bytes, the character `wanted` stands before any of `stops`.
 */
export type Glance =
  | { readonly kind: 'head'; readonly offset: number; readonly parts: readonly (string | Fixed)[] }
  | {
      readonly kind: 'run';
      readonly isName: boolean;
      readonly before: number;
      readonly after: number;
      readonly run: Fixed;
    }
  | {
      readonly kind: 'ahead';
      readonly skip: string;
      readonly wanted: string;
      readonly stops: string;
      readonly within: number;
    };

/** How far from a keyword a glance looks at most, in bytes, on either side. */
export const GLANCE_REACH = 640;

/** So many characters of a set (the inside of a character class). */
export interface Fixed {
  readonly set: string;
  readonly length: number;
}

/**
 * Whether a value may stand near a keyword that begins at `at`. False only where certainly none does. It looks no
 * further from there than {@link GLANCE_REACH}: a scan of a history takes its word until something changes so near.
 */
export type Glancing = (bytes: Uint8Array, at: number) => boolean;

/** Bytes that may begin an escape, behind which a lens may read what raw bytes do not show: `\`, `%`, `&` and the end of an entity. */
const ESCAPES = '\\%&;#';
/** At most this many bytes of a value are looked at. */
const HEAD = 96;

type Table = Readonly<Uint8Array>;

function tableOf(chars: string): Table {
  const table = new Uint8Array(256);
  for (const char of chars + ESCAPES) table[char.charCodeAt(0) & 255] = 1;
  return table;
}

/** For a value that begins with the keyword: no word goes on before it, and its first bytes are as the shape says. */
export function glanceAtHead(shape: Shape): Glance {
  return { kind: 'head', offset: 0, parts: headOf(shape) };
}

/** The first parts of each value, as far as they are fixed. */
function headOf(shape: Shape): readonly (string | Fixed)[] {
  const parts: (string | Fixed)[] = [];
  let length = 0;
  for (const part of shape) {
    if (length >= HEAD || (typeof part !== 'string' && part.kind === 'choice')) break;
    parts.push(typeof part === 'string' ? part : { set: part.set, length: leastOf(part) });
    length += typeof part === 'string' ? part.length : leastOf(part);
    if (typeof part !== 'string' && part.kind === 'chars' && part.min !== part.max) break;
  }
  return parts;
}

function leastOf(part: Exclude<Part, string | { readonly kind: 'choice' }>): number {
  return part.kind === 'computed' ? part.length : part.min;
}

/** For a value behind a name: the name begins as a word or part of an identifier, and a run of the value's characters follows within `reach`. */
export function glanceBehindName(shape: Shape, reach: number): Glance {
  return { kind: 'run', isName: true, before: 0, after: reach, run: fixed(longestRun(shape)) };
}

/**
 * For a value with the keyword somewhere in it: where its place in the value is fixed, the bytes from the value's start
 * on are as the shape says; else a run of the value's characters stands within `reach` on either side.
 */
export function glanceAround(shape: Shape, keywords: readonly string[], reach: number): Glance {
  const offsets = keywords.map((keyword) => offsetOf(shape, keyword));
  const [offset] = offsets;
  if (offset !== undefined && offsets.every((other) => other === offset))
    return { kind: 'head', offset, parts: headOf(shape) };
  return { kind: 'run', isName: false, before: reach, after: reach, run: fixed(longestRun(shape)) };
}

function fixed({ set, min }: Chars): Fixed {
  return { set, length: min };
}

/** Makes a glance ready to be taken. */
export function glancing(glance: Glance): Glancing {
  if (glance.kind === 'head') return glancingAtHead(glance.parts, glance.offset);
  if (glance.kind === 'ahead') return glancingAhead(glance);
  const { isName, before, after, run } = glance;
  const { length } = run;
  const table = tableOf(alphabetOf(run.set));
  return (bytes, at) =>
    (!isName || beginsPart(bytes, at)) &&
    holdsRun(bytes, { from: Math.max(0, at - before), to: at + after, table, length });
}

function glancingAtHead(parts: readonly (string | Fixed)[], offset: number): Glancing {
  const tables = parts.flatMap(tablesOf);
  return (bytes, keyword) => {
    const at = keyword - offset;
    return at >= 0 && (!isWordByte(bytes[at - 1]) || isEscaped(bytes, at)) && fits(bytes, at, tables);
  };
}

/** Whether the bytes from `at` on are as the tables say, as far as no escape stands there. */
function fits(bytes: Uint8Array, at: number, tables: readonly Table[]): boolean {
  for (let index = 0; index < tables.length; index++) {
    const byte = bytes[at + index];
    if (byte === undefined || tables[index]?.[byte] !== 1) return byte !== undefined && isEscape(byte);
    if (isEscape(byte)) return true;
  }
  return true;
}

function glancingAhead({ skip, wanted, stops, within }: Extract<Glance, { kind: 'ahead' }>): Glancing {
  const head = tablesOf(skip);
  const ends = tableOf(stops + wanted);
  const goal = wanted.charCodeAt(0);
  return (bytes, keyword) => {
    if (!fits(bytes, keyword, head)) return false;
    let at = keyword + skip.length;
    while (at < bytes.length && at < keyword + within && ends[bytes[at] ?? 0] !== 1) at++;
    const byte = bytes[at] ?? 0;
    return byte === goal || isEscape(byte);
  };
}

/** Which bytes may stand at each place of a part. */
function tablesOf(part: string | Fixed): readonly Table[] {
  if (typeof part === 'string') return [...part].map(tableOf);
  const table = tableOf(alphabetOf(part.set));
  return Array.from({ length: part.length }, () => table);
}

/** How far into each value the literal text of the shape stands that has the keyword; undefined where that varies. */
function offsetOf(shape: Shape, keyword: string): number | undefined {
  let offset = 0;
  for (const part of shape) {
    if (typeof part === 'string') {
      const index = part.toLowerCase().indexOf(keyword.toLowerCase());
      if (index !== -1) return offset + index;
      offset += part.length;
    } else if (part.kind === 'choice' || (part.kind === 'chars' && part.min !== part.max)) return undefined;
    else offset += leastOf(part);
  }
  return undefined;
}

/** A run of characters that each value of the shape has: the longest such. */
function longestRun(shape: Shape): Chars {
  const none: Chars = { kind: 'chars', set: '', min: 0, max: 0 };
  return shape.map(runOf).reduce((best, run) => (run.min > best.min ? run : best), none);
}

function runOf(part: Part): Chars {
  if (typeof part === 'string') return { kind: 'chars', set: '', min: 0, max: 0 };
  if (part.kind === 'chars') return part;
  if (part.kind === 'computed') return { kind: 'chars', set: part.set, min: part.length, max: part.length };
  const runs = part.options.map(longestRun);
  const min = Math.min(...runs.map((run) => run.min));
  // A sign at the end of a class means itself: that of another option must not make it a range.
  return { kind: 'chars', set: runs.map(({ set }) => set.replace(/-$/, '\\-')).join(''), min, max: min };
}

interface Run {
  readonly from: number;
  readonly to: number;
  readonly table: Table;
  readonly length: number;
}

/** Whether `length` bytes in a row are in the table. Looks at every `length`-th byte first, and so at few. */
function holdsRun(bytes: Uint8Array, { from, to, table, length }: Run): boolean {
  const end = Math.min(to, bytes.length);
  let at = from + length - 1;
  while (at < end) {
    let count = 0;
    while (count < length && table[bytes[at - count] ?? 0] === 1) count++;
    if (count === length) return true;
    at += length - count;
  }
  return length === 0;
}

const isLower = (byte: number | undefined): boolean => byte !== undefined && byte >= 97 && byte <= 122;
const isUpper = (byte: number | undefined): boolean => byte !== undefined && byte >= 65 && byte <= 90;
const isWordByte = (byte: number | undefined): boolean =>
  isLower(byte) || isUpper(byte) || byte === 95 || (byte !== undefined && byte >= 48 && byte <= 57);

const ESCAPE_BYTES = tableOf('');

function isEscape(byte: number): boolean {
  return ESCAPE_BYTES[byte] === 1;
}

/** Whether what stands before `at` may be an escape such as `\n` or `%3D`. */
function isEscaped(bytes: Uint8Array, at: number): boolean {
  return bytes[at - 2] === 92 || bytes[at - 3] === 37;
}

/** Whether `-D` or `-P` stands before, with which Java, Maven and Gradle take `-Dname=value`. */
function isDefinition(bytes: Uint8Array, at: number): boolean {
  return (bytes[at - 1] === 68 || bytes[at - 1] === 80) && (bytes[at - 2] === 45 || bytes[at - 2] === 47);
}

function beginsPart(bytes: Uint8Array, at: number): boolean {
  const before = bytes[at - 1];
  if (!isLower(before) && !isUpper(before)) return true;
  if (isEscaped(bytes, at) || isDefinition(bytes, at)) return true;
  return isUpper(bytes[at]) && (isLower(before) || isLower(bytes[at + 1]));
}
