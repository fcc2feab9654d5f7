/**
 * By which groups of four bytes ("grams") keywords are known: two for each, one for each parity of its place. Bytes are
 * seen without their case and their highest bit.
 */
import { createGramTable, MULTIPLIER, type GramTable } from './gram-table.ts';
import type { Needles } from './needles.ts';
import { rarity } from './rarity.ts';

/** The grams of keywords: plain arrays, so that they can be kept beside rules that are not loaded yet. */
export interface Grams {
  /** The two grams of each keyword, by its number; of three bytes beside any, see {@link BEHIND_ANY}. */
  readonly keys: Int32Array;
  /** How far behind the keyword's first byte each gram begins. */
  readonly offsets: Int16Array;
}

/** Shows quickly of most bytes that no keyword has them. */
export interface Flags {
  /** One bit for each hash of a gram: whether any keyword may have it. */
  readonly grams: Int32Array;
  /** One bit for five bits of each of three bytes: whether a keyword may have them before or behind any byte. */
  readonly threes: Int32Array;
}

/** Grams that were found out beforehand, with the table of them. */
export interface KnownGrams extends Grams {
  readonly table: GramTable;
}

const FLAG_BITS = 21;
/** What the product with {@link MULTIPLIER} is shifted by for the number of a flag. */
export const FLAG_SHIFT: number = 32 - FLAG_BITS;
const FLAG_WORDS = 1 << (FLAG_BITS - 5);
const THREE_WORDS = 1 << (15 - 5);

/** Setting this bit in each byte makes ASCII letters lower-case (and merges a few other characters, which is checked later). */
const CASE_BIT = 0x20;
export const CASE_BITS: number = 0x20202020;
/** Bytes are seen without their highest bit, so that "any byte" is 64 values and not 256. */
export const LOW_BITS = 0x7f7f7f7f;
/** Marks the key of three bytes that stand behind any byte; where they stand before any, the key has no fourth byte. */
export const BEHIND_ANY: number = 1 << 31;
export const THREE = 0xffffff;

/** The shortest keyword a rule may have, in bytes. */
export const MIN_KEYWORD = 3;

/** The grams of all needles. `known`: those of the first of them; finding them out is most of the work. */
export function gramsOf(needles: Needles, known: Grams = NO_GRAMS): Grams {
  const grams: Grams = {
    keys: new Int32Array(needles.count * 2),
    offsets: new Int16Array(needles.count * 2),
  };
  grams.keys.set(known.keys);
  grams.offsets.set(known.offsets);
  for (let keyword = known.keys.length / 2; keyword < needles.count; keyword++) addKeyword(grams, needles, keyword);
  return grams;
}

const NO_GRAMS: Grams = { keys: new Int32Array(0), offsets: new Int16Array(0) };

function addKeyword(grams: Grams, { starts, bytes }: Needles, keyword: number): void {
  const start = starts[keyword] ?? 0;
  const length = (starts[keyword + 1] ?? 0) - start;
  if (length < MIN_KEYWORD) throw new Error(`keyword ${keyword} is shorter than ${MIN_KEYWORD} bytes`);
  const part = rarestPart(bytes.subarray(start, start + length));
  const word = wordAt(bytes, start + part);
  if (length > 4) {
    addGram(grams, keyword * 2, { key: word, offset: part });
    addGram(grams, keyword * 2 + 1, { key: wordAt(bytes, start + part + 1), offset: part + 1 });
    return;
  }
  // At a place of one parity a short keyword fills a gram only together with a neighbour, which may be any byte.
  const three = word & THREE;
  addGram(grams, keyword * 2, { key: length === 3 ? three : wordAt(bytes, start), offset: 0 });
  addGram(grams, keyword * 2 + 1, part === 0 ? { key: three | BEHIND_ANY, offset: -1 } : { key: three, offset: part });
}

interface Gram {
  readonly key: number;
  readonly offset: number;
}

function addGram(grams: Grams, place: number, { key, offset }: Gram): void {
  grams.keys[place] = key;
  grams.offsets[place] = offset;
}

/**
 * Where the part of a keyword begins that is rarest in source text: of a long one two grams that overlap, of one of
 * four bytes the three that stand with a neighbour.
 */
function rarestPart(needle: Uint8Array): number {
  if (needle.length <= 4) return needle.length === 4 && rarity(needle, 1, 3) > rarity(needle, 0, 3) ? 1 : 0;
  let best = 0;
  let least = Infinity;
  for (let at = 0; at + 5 <= needle.length; at++) {
    const common = 2 ** -rarity(needle, at, 4) + 2 ** -rarity(needle, at + 1, 4);
    if (common < least) [best, least] = [at, common];
  }
  return best;
}

/** Flags for all keys. That takes some milliseconds, which few bytes are not worth. */
export function flagsOf(keys: Int32Array): Flags {
  const flags: Flags = { grams: new Int32Array(FLAG_WORDS), threes: new Int32Array(THREE_WORDS) };
  for (const key of keys) addFlags(flags, key);
  return flags;
}

/** Flags that say of no bytes that no keyword has them. */
export const ALL_FLAGS: Flags = {
  grams: new Int32Array(FLAG_WORDS).fill(-1),
  threes: new Int32Array(THREE_WORDS).fill(-1),
};

/** Flags the words that a key stands for: one, or three bytes with any before or behind. */
function addFlags({ grams, threes }: Flags, key: number): void {
  const three = key & THREE;
  if (key >= 0 && key !== three) {
    addFlag(grams, key);
    return;
  }
  const folded = foldThree(three);
  threes[folded >>> 5] = (threes[folded >>> 5] ?? 0) | (1 << (folded & 31));
  for (let any = CASE_BIT; any < 128; any = (any + 1) | CASE_BIT)
    addFlag(grams, key < 0 ? (three << 8) | any : three | (any << 24));
}

function addFlag(flags: Int32Array, word: number): void {
  const hash = Math.imul(word, MULTIPLIER) >>> FLAG_SHIFT;
  flags[hash >>> 5] = (flags[hash >>> 5] ?? 0) | (1 << (hash & 31));
}

/** Five bits of each of the three low bytes. */
export function foldThree(word: number): number {
  return (word & 0x1f) | ((word >>> 3) & 0x3e0) | ((word >>> 6) & 0x7c00);
}

/** Four folded bytes as one signed little-endian integer; bytes past the end count as blanks. */
export function wordAt(bytes: Uint8Array, at: number): number {
  const low = (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8);
  const high = (bytes[at + 2] ?? 0) | ((bytes[at + 3] ?? 0) << 8);
  return ((low | (high << 16)) & LOW_BITS) | CASE_BITS;
}

/** The grams of needles, found out beforehand. */
export function knownGrams(needles: Needles): KnownGrams {
  const grams = gramsOf(needles);
  return { ...grams, table: createGramTable(grams.keys) };
}

/** Grams as bytes, for a file: the numbers of keys and slots, then all arrays, those of larger numbers first. */
export function writeGrams({ keys, offsets, table }: KnownGrams): Uint8Array {
  const sizes = Int32Array.of(keys.length, table.slots.length);
  const small = [table.slots, table.next, offsets].map((numbers) => Uint16Array.from(numbers));
  const parts = [sizes, keys, ...small].map(({ buffer }) => new Uint8Array(buffer));
  const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

/** Bytes of {@link writeGrams} as grams again, on a machine that stores numbers with the low byte first, as all do that Node runs on. */
export function readGrams({ buffer, byteOffset }: Uint8Array): KnownGrams {
  let at = byteOffset;
  const ints = (length: number): Int32Array => {
    const numbers = new Int32Array(buffer, at, length);
    at += numbers.byteLength;
    return numbers;
  };
  const shorts = (length: number): Uint16Array => {
    const numbers = new Uint16Array(buffer, at, length);
    at += numbers.byteLength;
    return numbers;
  };
  const [count = 0, slotCount = 0] = ints(2);
  const keys = ints(count);
  const [slots, next, offsets] = [shorts(slotCount), shorts(count + 1), shorts(count)];
  return { keys, offsets: new Int16Array(offsets), table: { keys, slots, next } };
}
