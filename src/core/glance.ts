/**
 * Cheap looks at raw bytes where a keyword stands: is it worth decoding a window and running a regular expression?
 * Most places where a short prefix such as `pat` or a name such as `lob` stands are words; a few bytes show it.
 */
import { BESIDE, goesOn, LONGEST_TAIL } from './lead-in.ts';
import { alphabetOf } from './shape.ts';

/**
 * What must stand in the bytes near a keyword for a value to be possible there: plain data, so that it can be written
 * down beside a rule that is not loaded yet. `head`: from `offset` bytes before the keyword on, the bytes are as the
 * parts say. `around`: one of the runs stands within so many bytes on either side of the keyword. `behind`: the keyword
 * begins a name as a word or part of an identifier, or where it `isWhole` is such a name, and one of the runs stands
 * within so many bytes from there. `ahead`: the keyword begins with the text `skip`, and behind it, within so many bytes,
 * the character `wanted` stands before any of `stops`.
 */
export type Glance =
  | { readonly kind: 'head'; readonly offset: number; readonly parts: readonly (string | Fixed)[] }
  | { readonly kind: 'around'; readonly within: number; readonly runs: readonly Run[] }
  | {
      readonly kind: 'behind';
      readonly isWhole: boolean;
      readonly within: number;
      readonly runs: readonly Run[];
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
 * `least` characters of a set in a row, and where it is known no more than `most`, with other characters on either side.
 * `isValue`: it is all of a value, beside which nothing of {@link BESIDE} stands.
 */
export interface Run {
  readonly set: string;
  readonly least: number;
  readonly most?: number;
  readonly isValue?: true;
}

/**
 * Whether a value may stand near a keyword that begins at `at` and has so many bytes. False only where certainly none
 * does. It looks no further from there than {@link GLANCE_REACH}: a scan of a history takes its word until something
 * changes so near.
 */
export type Glancing = (bytes: Uint8Array, at: number, length: number) => boolean;

/** Bytes that begin an escape, behind which a lens may read what raw bytes do not show. */
const ESCAPES = '\\%&';
/** What else an escape may be made of, but letters and digits: an entity has them. */
const IN_ESCAPES = '#;';

type Table = Readonly<Uint8Array>;

function tableOf(chars: string, more: string = ''): Table {
  const table = new Uint8Array(256);
  for (const char of chars + ESCAPES + more) table[char.charCodeAt(0) & 255] = 1;
  return table;
}

/** Makes a glance ready to be taken. */
export function glancing(glance: Glance): Glancing {
  if (glance.kind === 'head') return glancingAtHead(glance.parts, glance.offset);
  if (glance.kind === 'ahead') return glancingAhead(glance);
  const { within } = glance;
  const finders = glance.runs.map(runFinder);
  const holds: Finder = (bytes, from, to) => finders.some((finds) => finds(bytes, from, to));
  if (glance.kind === 'around') return (bytes, at) => holds(bytes, Math.max(0, at - within), at + within);
  const { isWhole } = glance;
  return (bytes, at, length) =>
    beginsPart(bytes, at) && (!isWhole || endsPart(bytes, at + length)) && holds(bytes, at, at + within);
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
  if (typeof part === 'string') return [...part].map((char) => tableOf(char));
  const table = tableOf(alphabetOf(part.set));
  return Array.from({ length: part.length }, () => table);
}

type Finder = (bytes: Uint8Array, from: number, to: number) => boolean;

/** Looks for a run in a range of bytes. */
function runFinder({ set, least, most, isValue }: Run): Finder {
  const table = tableOf(alphabetOf(set), IN_ESCAPES);
  const isSuch = (bytes: Uint8Array, begin: number, end: number): boolean =>
    most === undefined || (end - begin <= most && (isValue !== true || !isPart(bytes, begin, end)));
  return (bytes, from, to) => {
    const limit = from + GLANCE_REACH;
    const wanted = { table, least, to };
    for (let begin = runFrom(bytes, from, wanted); begin !== undefined;) {
      let end = begin + least;
      while (most !== undefined && end < limit && table[bytes[end] ?? 0] === 1) end++;
      if (end === limit || isSuch(bytes, begin, end) || holdsEscape(bytes, begin, end)) return true;
      begin = runFrom(bytes, end + 1, wanted);
    }
    return false;
  };
}

interface Wanted {
  readonly table: Table;
  readonly least: number;
  readonly to: number;
}

/** Where the first run from there on begins that has enough bytes before `to`. Looks at their last bytes first, and so at few. */
function runFrom(bytes: Uint8Array, from: number, { table, least, to }: Wanted): number | undefined {
  const last = Math.min(to, bytes.length) - 1;
  let begin = from;
  for (let at = begin + least - 1; at <= last; at = begin + least - 1) {
    let start = at + 1;
    while (start > begin && table[bytes[start - 1] ?? 0] === 1) start--;
    if (start === begin) return begin;
    begin = start;
  }
  return undefined;
}

const BEFORE = tableOf(alphabetOf(BESIDE.before));
const BEHIND = tableOf(alphabetOf(BESIDE.behind));

/** Whether what stands beside a range shows that it is a part of something longer. */
function isPart(bytes: Uint8Array, from: number, to: number): boolean {
  const [before = 0, behind = 0] = [bytes[from - 1], bytes[to]];
  return (!isEscape(before) && BEFORE[before] === 1) || (!isEscape(behind) && BEHIND[behind] === 1);
}

/** More than stands of an escape before what it may share with a run: `&#x` and the like. */
const BEFORE_RUN = 5;

/** Whether an escape stands in a run or ends in it, so that it may be shorter once that is read. */
function holdsEscape(bytes: Uint8Array, from: number, to: number): boolean {
  for (let at = Math.max(0, from - BEFORE_RUN); at < to; at++) if (isEscape(bytes[at] ?? 0)) return true;
  return false;
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

const decoder = new TextDecoder('latin1');

/** Whether a name that ends there ends as a word or a part of an identifier. */
function endsPart(bytes: Uint8Array, end: number): boolean {
  const after = bytes[end];
  if (!isLower(after) && !isUpper(after)) return true;
  if (isLower(bytes[end - 1]) && isUpper(after)) return true;
  return goesOn(decoder.decode(bytes.subarray(end, end + LONGEST_TAIL)));
}

function beginsPart(bytes: Uint8Array, at: number): boolean {
  const before = bytes[at - 1];
  if (!isLower(before) && !isUpper(before)) return true;
  if (isEscaped(bytes, at) || isDefinition(bytes, at)) return true;
  return isUpper(bytes[at]) && (isLower(before) || isLower(bytes[at + 1]));
}
