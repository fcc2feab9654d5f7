/**
 * Finds the keywords of all rules in raw bytes, in one pass whose cost hardly depends on how many keywords there are.
 *
 * Every keyword is known by groups of four of its bytes ("grams"), one for each parity of its place in the file. So it
 * is enough to look at every second byte: a 32-bit word, and the word that straddles it with its neighbour. A table of
 * 2^21 flags says whether a gram is worth a closer look. Of each keyword the grams are taken that are rare in source
 * text: with 3,600 keywords about one place in forty is looked at again, and one in some hundred bytes is a hit.
 */
import { createGramTable, MULTIPLIER, type GramTable, type Place } from './gram-table.ts';
import { rarity } from './rarity.ts';

/** A keyword's number and the byte offset where it begins, as a flat list in order of offset: `[keyword, offset, keyword, offset, …]`. */
export type Hits = readonly number[];

/** The keywords of a rule set, ready to be looked for. */
export interface Prefilter {
  /** Lower-case keywords; a hit names one by its index. */
  readonly keywords: readonly string[];
  /** Length in bytes of the longest keyword. */
  readonly longest: number;
  /** All places in `bytes` where a keyword stands, in any ASCII case, in order. */
  readonly find: (bytes: Uint8Array) => Hits;
  /** All keywords that lie within one of the ranges, each widened by `margin` bytes, and perhaps some more; in order. */
  readonly findIn: (bytes: Uint8Array, ranges: Ranges, margin: number) => Hits;
}

/** Ranges of bytes, ascending: the first `count` entries of each list. */
export interface Ranges {
  readonly count: number;
  readonly from: readonly number[];
  readonly to: readonly number[];
}

interface Grams {
  /** One bit for each hash of a gram: whether the table may know it. */
  readonly flags: Int32Array;
  /** One bit for five bits of each of three bytes: whether the table may know them before or behind any byte. */
  readonly threes: Int32Array;
  readonly table: GramTable;
}

const FLAG_BITS = 21;
const SHIFT = 32 - FLAG_BITS;
/** Setting this bit in each byte makes ASCII letters lower-case (and merges a few other characters, which is checked later). */
const CASE_BIT = 0x20;
const CASE_BITS = 0x20202020;
/** Bytes are seen without their highest bit, so that "any byte" is 64 values and not 256. */
const LOW_BITS = 0x7f7f7f7f;
/** Marks the key of three bytes that stand behind any byte; where they stand before any, the key has no fourth byte. */
const BEHIND_ANY = 1 << 31;
const THREE = 0xffffff;
const THREE_BITS = 15;

/** The shortest keyword a rule may have, in bytes. */
export const MIN_KEYWORD = 3;

/** Prepares a search for `keywords`, which must have at least {@link MIN_KEYWORD} ASCII or UTF-8 bytes each. */
export function createPrefilter(keywords: readonly string[]): Prefilter {
  const encoder = new TextEncoder();
  const needles = keywords.map((keyword) => encoder.encode(keyword.toLowerCase()));
  const grams = gramsOf(needles);
  return {
    keywords,
    longest: needles.reduce((most, { length }) => Math.max(most, length), 0),
    find: (bytes) => findKeywords({ grams, needles, bytes, hits: [] }),
    findIn: (bytes, ranges, margin) => findNear({ grams, needles, bytes, hits: [] }, ranges, margin),
  };
}

function gramsOf(needles: readonly Uint8Array[]): Grams {
  const draft: Draft = {
    flags: new Int32Array(1 << (FLAG_BITS - 5)),
    threes: new Int32Array(1 << (THREE_BITS - 5)),
    places: new Map(),
  };
  needles.forEach((needle, keyword) => {
    if (needle.length < MIN_KEYWORD) throw new Error(`keyword ${keyword} is shorter than ${MIN_KEYWORD} bytes`);
    if (needle.length >= 5) addLong(draft, needle, keyword);
    else addShort(draft, needle, keyword);
  });
  return { flags: draft.flags, threes: draft.threes, table: createGramTable(draft.places) };
}

interface Draft {
  readonly flags: Int32Array;
  readonly threes: Int32Array;
  readonly places: Map<number, Place[]>;
}

/** A gram for each parity: two that overlap, where the keyword's bytes are rarest. */
function addLong(draft: Draft, needle: Uint8Array, keyword: number): void {
  let best = 0;
  let least = Infinity;
  for (let at = 0; at + 5 <= needle.length; at++) {
    const common = 2 ** -rarity(needle, at, 4) + 2 ** -rarity(needle, at + 1, 4);
    if (common < least) [best, least] = [at, common];
  }
  for (const offset of [best, best + 1]) addFull(draft, wordAt(needle, offset), { keyword, offset });
}

/** At a place of one parity the keyword fills a gram only together with a neighbour, which may be any byte. */
function addShort(draft: Draft, needle: Uint8Array, keyword: number): void {
  if (needle.length === 3) {
    addThree(draft, needle, { keyword, offset: 0 });
    addThree(draft, needle, { keyword, offset: -1 });
    return;
  }
  addFull(draft, wordAt(needle, 0), { keyword, offset: 0 });
  addThree(draft, needle, { keyword, offset: rarity(needle, 1, 3) > rarity(needle, 0, 3) ? 1 : -1 });
}

function addFull(draft: Draft, word: number, place: Place): void {
  addFlag(draft, word);
  addPlace(draft, word, place);
}

/** Three bytes of a keyword: those from `offset` on before any byte, or for -1 its first three behind any. */
function addThree(draft: Draft, needle: Uint8Array, place: Place): void {
  const isBehind = place.offset < 0;
  const three = wordAt(needle, Math.max(0, place.offset)) & THREE;
  for (let any = CASE_BIT; any < 128; any++) {
    if ((any & CASE_BIT) !== 0) addFlag(draft, isBehind ? (three << 8) | any : three | (any << 24));
  }
  const folded = foldThree(three);
  draft.threes[folded >>> 5] = (draft.threes[folded >>> 5] ?? 0) | (1 << (folded & 31));
  addPlace(draft, isBehind ? three | BEHIND_ANY : three, place);
}

/** Five bits of each of the three low bytes. */
function foldThree(word: number): number {
  return (word & 0x1f) | ((word >>> 3) & 0x3e0) | ((word >>> 6) & 0x7c00);
}

function addFlag({ flags }: Draft, word: number): void {
  const hash = Math.imul(word, MULTIPLIER) >>> SHIFT;
  flags[hash >>> 5] = (flags[hash >>> 5] ?? 0) | (1 << (hash & 31));
}

function addPlace({ places }: Draft, key: number, place: Place): void {
  const known = places.get(key);
  if (known === undefined) places.set(key, [place]);
  else known.push(place);
}

/** Four folded bytes as one signed little-endian integer; bytes past the end count as blanks. */
function wordAt(bytes: Uint8Array, at: number): number {
  const byte = (index: number): number => ((bytes[index] ?? 0) & 0x7f) | CASE_BIT;
  return byte(at) | (byte(at + 1) << 8) | (byte(at + 2) << 16) | (byte(at + 3) << 24);
}

/** One search under way. */
interface Search {
  readonly grams: Grams;
  readonly needles: readonly Uint8Array[];
  readonly bytes: Uint8Array;
  readonly hits: number[];
}

function findKeywords(search: Search): Hits {
  const words = wordsOf(search.bytes);
  scanWords(search, words, 0, words.length);
  scanBytes(search, words.length * 4 - 3, search.bytes.length);
  return search.hits;
}

/** Searches ranges; those that meet are searched as one. */
function findNear(search: Search, { count, from, to }: Ranges, margin: number): Hits {
  const words = wordsOf(search.bytes);
  for (let index = 0; index < count;) {
    const start = (from[index] ?? 0) - margin;
    let end = (to[index] ?? 0) + margin;
    for (index++; index < count && (from[index] ?? 0) - margin <= end; index++) end = (to[index] ?? 0) + margin;
    searchRange(search, words, Math.max(0, start), Math.min(search.bytes.length, end));
  }
  return search.hits;
}

/** Searches one range. A gram of a keyword in it may begin one byte before it. */
function searchRange(search: Search, words: Int32Array, from: number, to: number): void {
  const last = Math.min(words.length, (to + 3) >>> 2);
  scanWords(search, words, Math.max(0, (from - 1) >> 2), last);
  if (last * 4 < to) scanBytes(search, last * 4 - 3, to);
}

/** The bytes as 32-bit words, without what is left over at the end. Bytes that do not begin at a word are copied (a Buffer's `slice` would not copy). */
function wordsOf(bytes: Uint8Array): Int32Array {
  const { buffer, byteOffset } = bytes.byteOffset % 4 === 0 ? bytes : new Uint8Array(bytes);
  return new Int32Array(buffer, byteOffset, bytes.length >>> 2);
}

/** Looks at the grams that begin in a range of words, and at the one that straddles its begin. */
function scanWords(search: Search, words: Int32Array, first: number, end: number): void {
  const { flags } = search.grams;
  let previous = first > 0 ? ((words[first - 1] ?? 0) & LOW_BITS) | CASE_BITS : 0;
  for (let index = first; index < end; index++) {
    const word = ((words[index] ?? 0) & LOW_BITS) | CASE_BITS;
    const straddling = (previous >>> 16) | (word << 16);
    const odd = Math.imul(straddling, MULTIPLIER) >>> SHIFT;
    if (((flags[odd >>> 5] ?? 0) >>> (odd & 31)) & 1) lookUp(search, straddling, index * 4 - 2);
    const even = Math.imul(word, MULTIPLIER) >>> SHIFT;
    if (((flags[even >>> 5] ?? 0) >>> (even & 31)) & 1) lookUp(search, word, index * 4);
    previous = word;
  }
}

/** Looks at the grams at every second byte of what is left over. */
function scanBytes(search: Search, from: number, to: number): void {
  for (let at = from; at < to; at += 2) lookUp(search, wordAt(search.bytes, at), at);
}

function lookUp(search: Search, word: number, at: number): void {
  const { table, threes } = search.grams;
  collect(search, table.first(word), at);
  const before = foldThree(word);
  if (((threes[before >>> 5] ?? 0) >>> (before & 31)) & 1) collect(search, table.first(word & THREE), at);
  const behind = foldThree(word >>> 8);
  if (((threes[behind >>> 5] ?? 0) >>> (behind & 31)) & 1) collect(search, table.first((word >>> 8) | BEHIND_ANY), at);
}

function collect({ grams: { table }, needles, bytes, hits }: Search, first: number, at: number): void {
  for (let place = first; place !== 0; place = table.next[place] ?? 0) {
    const keyword = table.keywords[place] ?? 0;
    const start = at - (table.offsets[place] ?? 0);
    const needle = needles[keyword];
    if (needle !== undefined && standsAt(bytes, needle, start)) insert(hits, keyword, start);
  }
}

/** Puts a hit in order. It belongs at the end or close to it: its gram was met in order, and a keyword is short. */
function insert(hits: number[], keyword: number, offset: number): void {
  let at = hits.length;
  while (at > 0 && isBehind(hits, at - 2, keyword, offset)) at -= 2;
  if (hits[at - 1] === offset && hits[at - 2] === keyword) return; // met in the last words and again in what was left over
  hits.push(keyword, offset);
  if (at < hits.length - 2) {
    hits.copyWithin(at + 2, at, hits.length - 2);
    hits[at] = keyword;
    hits[at + 1] = offset;
  }
}

function isBehind(hits: readonly number[], at: number, keyword: number, offset: number): boolean {
  const other = hits[at + 1] ?? 0;
  return other > offset || (other === offset && (hits[at] ?? 0) > keyword);
}

/** Compares from the end: keywords that share a gram often share their begin. */
function standsAt(bytes: Uint8Array, needle: Uint8Array, at: number): boolean {
  if (at < 0 || at + needle.length > bytes.length) return false;
  for (let index = needle.length - 1; index >= 0; index--) {
    const byte = bytes[at + index] ?? 0;
    const folded = byte >= 65 && byte <= 90 ? byte | CASE_BIT : byte;
    if (folded !== needle[index]) return false;
  }
  return true;
}
