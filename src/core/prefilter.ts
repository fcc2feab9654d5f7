/**
 * Finds the keywords of all rules in raw bytes, in one pass whose cost hardly depends on how many keywords there are.
 *
 * Every keyword is known by groups of four of its bytes ("grams"), one for each parity of its place in the file. So it
 * is enough to look at every second byte: a 32-bit word, and the word that straddles it with its neighbour. A table of
 * 2^21 flags says whether a gram is worth a closer look. Of each keyword the grams are taken that are rare in source
 * text: with 3,600 keywords about one place in forty is looked at again, and one in some hundred bytes is a hit.
 */
import { createGramTable, MULTIPLIER, type GramTable } from './gram-table.ts';
import { needlesOf, standsAt, type Needles } from './needles.ts';
import { rarity } from './rarity.ts';

/** A keyword's number and the byte offset where it begins, as a flat list in order of offset: `[keyword, offset, keyword, offset, …]`. */
export type Hits = readonly number[];

/** The keywords of a rule set, ready to be looked for. */
export interface Prefilter {
  /** Lower-case keywords; a hit names one by its index. */
  readonly keywords: readonly string[];
  /** Length in bytes of the longest keyword. */
  readonly longest: number;
  /**
   * All places in `bytes` where a keyword stands, in any ASCII case, in order; in a long run of one repeated character
   * (or two, or four) those near its ends.
   */
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

/** How many words of a run are looked at from each of its ends, besides those that the longest keyword fills. */
const RUN_EDGE = 32;

/** The shortest keyword a rule may have, in bytes. */
export const MIN_KEYWORD = 3;

/** What is known of the first keywords of a search. Finding it out is most of the work. */
export interface Prepared {
  /** For each of them, what {@link rarestPart} says. */
  readonly rarest: readonly number[];
  /** What {@link flagsOf} says of them all. */
  readonly flags: Int32Array;
}

/** Prepares a search for `keywords`: lower-case, each with at least {@link MIN_KEYWORD} bytes. */
export function createPrefilter(keywords: readonly string[], prepared?: Prepared): Prefilter {
  const needles = needlesOf(keywords);
  const grams = gramsOf(needles, prepared);
  return {
    keywords,
    longest: needles.longest,
    find: (bytes) => findKeywords({ grams, needles, bytes, hits: [] }),
    findIn: (bytes, ranges, margin) => findNear({ grams, needles, bytes, hits: [] }, ranges, margin),
  };
}

/** The flags by which the keywords are known. */
export function flagsOf(keywords: readonly string[]): Int32Array {
  return gramsOf(needlesOf(keywords)).flags;
}

/** Two grams know a keyword, one for each parity of its place. */
const GRAMS = 2;

function gramsOf(needles: Needles, { rarest, flags }: Prepared = { rarest: [], flags: noFlags() }): Grams {
  const grams: Grams = {
    flags: flags.slice(),
    threes: new Int32Array(1 << (THREE_BITS - 5)),
    table: createGramTable(needles.count * GRAMS),
  };
  for (let keyword = 0; keyword < needles.count; keyword++) addKeyword(grams, needles, keyword, rarest[keyword]);
  return grams;
}

function noFlags(): Int32Array {
  return new Int32Array(1 << (FLAG_BITS - 5));
}

/** Adds the grams of a keyword; their flags too, unless the keyword is known already, with the part that is rarest. */
function addKeyword(grams: Grams, { starts, bytes }: Needles, keyword: number, known: number | undefined): void {
  const start = starts[keyword] ?? 0;
  const end = starts[keyword + 1] ?? 0;
  if (end - start < MIN_KEYWORD) throw new Error(`keyword ${keyword} is shorter than ${MIN_KEYWORD} bytes`);
  const part = known ?? rarestPart(bytes.subarray(start, end));
  const add = (key: number, offset: number): void => {
    grams.table.add(key, keyword, offset);
    if (known === undefined) addFlags(grams.flags, key);
  };
  if (end - start <= 4) addShort(grams, wordAt(bytes, start), { isThree: end - start === 3, part }, add);
  else for (const offset of [part, part + 1]) add(wordAt(bytes, start + offset), offset);
}

/** At a place of one parity a short keyword fills a gram only together with a neighbour, which may be any byte. */
function addShort(
  { threes }: Grams,
  word: number,
  { isThree, part }: { readonly isThree: boolean; readonly part: number },
  add: (key: number, offset: number) => void,
): void {
  const three = part === 0 ? word & THREE : word >>> 8;
  add(isThree ? three : word, 0);
  add(part === 0 ? three | BEHIND_ANY : three, part === 0 ? -1 : part);
  const folded = foldThree(three);
  threes[folded >>> 5] = (threes[folded >>> 5] ?? 0) | (1 << (folded & 31));
}

/**
 * Where the part of a keyword begins that is rarest in source text: of a long one two grams that overlap, of one of
 * four bytes the three that stand with a neighbour.
 */
export function rarestPart(needle: Uint8Array): number {
  if (needle.length <= 4) return needle.length === 4 && rarity(needle, 1, 3) > rarity(needle, 0, 3) ? 1 : 0;
  let best = 0;
  let least = Infinity;
  for (let at = 0; at + 5 <= needle.length; at++) {
    const common = 2 ** -rarity(needle, at, 4) + 2 ** -rarity(needle, at + 1, 4);
    if (common < least) [best, least] = [at, common];
  }
  return best;
}

/** Flags the words that a key stands for: one, or three bytes with any before or behind. */
function addFlags(flags: Int32Array, key: number): void {
  const three = key & THREE;
  if (key < 0) for (let any = CASE_BIT; any < 128; any++) addFlag(flags, (three << 8) | any | CASE_BIT);
  else if (key === three) for (let any = CASE_BIT; any < 128; any++) addFlag(flags, three | ((any | CASE_BIT) << 24));
  else addFlag(flags, key);
}

function addFlag(flags: Int32Array, word: number): void {
  const hash = Math.imul(word, MULTIPLIER) >>> SHIFT;
  flags[hash >>> 5] = (flags[hash >>> 5] ?? 0) | (1 << (hash & 31));
}

/** Five bits of each of the three low bytes. */
function foldThree(word: number): number {
  return (word & 0x1f) | ((word >>> 3) & 0x3e0) | ((word >>> 6) & 0x7c00);
}

/** Four folded bytes as one signed little-endian integer; bytes past the end count as blanks. */
function wordAt(bytes: Uint8Array, at: number): number {
  const byte = (index: number): number => ((bytes[index] ?? 0) & 0x7f) | CASE_BIT;
  return byte(at) | (byte(at + 1) << 8) | (byte(at + 2) << 16) | (byte(at + 3) << 24);
}

/** One search under way. */
interface Search {
  readonly grams: Grams;
  readonly needles: Needles;
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

/**
 * Looks at a range of words. Of a long run of one and the same word only the ends are looked at: all that could be told
 * of the rest is that a keyword such as `AAAA` stands at each of its bytes, which costs a megabyte of zeros in base64
 * seconds and tells a rule nothing that the ends do not.
 */
function scanWords(search: Search, words: Int32Array, first: number, end: number): void {
  const edge = (search.needles.longest >>> 2) + RUN_EDGE;
  let from = first;
  for (let index = first + 1; index < end; index++) {
    if (words[index] !== words[index - 1]) continue;
    const begin = index;
    while (index < end && words[index] === words[begin]) index++;
    if (index - begin <= 2 * edge) continue;
    scanStretch(search, words, from, begin + edge);
    from = index - edge;
  }
  scanStretch(search, words, from, end);
}

/** Looks at the grams that begin in a range of words, and at the one that straddles its begin. */
function scanStretch(search: Search, words: Int32Array, first: number, end: number): void {
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
    if (standsAt(needles, keyword, bytes, start)) insert(hits, keyword, start);
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
