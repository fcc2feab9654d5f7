/**
 * Finds the keywords of all rules in raw bytes, in one pass whose cost hardly depends on how many keywords there are.
 *
 * Every keyword is known by groups of four of its bytes ("grams"), one for each parity of its place in the file. So it
 * is enough to look at every second byte: a 32-bit word, and the word that straddles it with its neighbour. A table of
 * 2^21 flags says whether a gram is worth a closer look. Of each keyword the grams are taken that are rare in source
 * text: with 3,600 keywords about one place in forty is looked at again, and one in some hundred bytes is a hit.
 */
import { createGramTable, createLookUp, MULTIPLIER, type GramTable } from './gram-table.ts';
import {
  ALL_FLAGS,
  BEHIND_ANY,
  CASE_BITS,
  FLAG_SHIFT,
  flagsOf,
  foldThree,
  gramsOf,
  LOW_BITS,
  THREE,
  wordAt,
  type Flags,
  type Grams,
  type KnownGrams,
} from './grams.ts';
import { needlesOf, standsAt, type Needles } from './needles.ts';

/** A keyword's number and the byte offset where it begins, as a flat list in order of offset: `[keyword, offset, keyword, offset, …]`. */
export type Hits = readonly number[];

/** The keywords of a rule set, ready to be looked for. */
export interface Prefilter {
  /** Lower-case keywords; a hit names one by its index. */
  readonly keywords: readonly string[];
  /** Length in bytes of the longest keyword. */
  readonly longest: number;
  /** Length in bytes of a keyword, by its number. */
  readonly lengthOf: (keyword: number) => number;
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

/** How many words of a run are looked at from each of its ends, besides those that the longest keyword fills. */
const RUN_EDGE = 32;

/** Prepares a search for `keywords`: lower-case, each with at least so many bytes as `MIN_KEYWORD` says. `known`: the grams of the first of them. */
export function createPrefilter(keywords: readonly string[], known?: KnownGrams): Prefilter {
  const needles = needlesOf(keywords);
  const grams = gramsOf(needles, known);
  const table = createGramTable(grams.keys, known?.table);
  const first = createLookUp(table);
  const flagsFor = createFlags(grams.keys);
  const search = (bytes: Uint8Array): Search => {
    const flags = flagsFor(bytes.length);
    return { grams, flags, table, first, needles, bytes, hits: [] };
  };
  return {
    keywords,
    longest: needles.longest,
    lengthOf: (keyword) => (needles.starts[keyword + 1] ?? 0) - (needles.starts[keyword] ?? 0),
    find: (bytes) => findKeywords(search(bytes)),
    findIn: (bytes, ranges, margin) => findNear(search(bytes), ranges, margin),
  };
}

/** So many bytes are worth flags. */
const WORTH_FLAGS = 1 << 14;

/** Makes flags once so much was looked at that they pay: a hook looks at little. */
function createFlags(keys: Int32Array): (bytes: number) => Flags {
  let looked = 0;
  let made: Flags | undefined;
  return (bytes) => {
    looked += bytes;
    return looked < WORTH_FLAGS ? ALL_FLAGS : (made ??= flagsOf(keys));
  };
}

/** One search under way. */
interface Search {
  readonly grams: Grams;
  readonly flags: Flags;
  readonly table: GramTable;
  readonly first: (key: number) => number;
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
  // No run that is long enough to be cut lies between two of the places that are looked at.
  for (let index = first + 1; index < end; index += 2 * RUN_EDGE) {
    if (words[index] !== words[index - 1]) continue;
    let begin = index - 1;
    while (begin > from && words[begin - 1] === words[index]) begin--;
    while (index < end && words[index] === words[begin]) index++;
    if (index - begin <= 2 * edge) continue;
    scanStretch(search, words, from, begin + edge);
    from = index - edge;
  }
  scanStretch(search, words, from, end);
}

/** Looks at the grams that begin in a range of words, and at the one that straddles its begin. */
function scanStretch(search: Search, words: Int32Array, first: number, end: number): void {
  const flags = search.flags.grams;
  let previous = first > 0 ? ((words[first - 1] ?? 0) & LOW_BITS) | CASE_BITS : 0;
  for (let index = first; index < end; index++) {
    const word = ((words[index] ?? 0) & LOW_BITS) | CASE_BITS;
    const straddling = (previous >>> 16) | (word << 16);
    const odd = Math.imul(straddling, MULTIPLIER) >>> FLAG_SHIFT;
    if (((flags[odd >>> 5] ?? 0) >>> (odd & 31)) & 1) lookUp(search, straddling, index * 4 - 2);
    const even = Math.imul(word, MULTIPLIER) >>> FLAG_SHIFT;
    if (((flags[even >>> 5] ?? 0) >>> (even & 31)) & 1) lookUp(search, word, index * 4);
    previous = word;
  }
}

/** Looks at the grams at every second byte of what is left over. */
function scanBytes(search: Search, from: number, to: number): void {
  for (let at = from; at < to; at += 2) lookUp(search, wordAt(search.bytes, at), at);
}

function lookUp(search: Search, word: number, at: number): void {
  const { first } = search;
  const { threes } = search.flags;
  collect(search, first(word), at);
  const before = foldThree(word);
  if (((threes[before >>> 5] ?? 0) >>> (before & 31)) & 1) collect(search, first(word & THREE), at);
  const behind = foldThree(word >>> 8);
  if (((threes[behind >>> 5] ?? 0) >>> (behind & 31)) & 1) collect(search, first((word >>> 8) | BEHIND_ANY), at);
}

function collect({ grams: { offsets }, table, needles, bytes, hits }: Search, first: number, at: number): void {
  for (let place = first; place !== 0; place = table.next[place] ?? 0) {
    const keyword = (place - 1) >> 1;
    const start = at - (offsets[place - 1] ?? 0);
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
