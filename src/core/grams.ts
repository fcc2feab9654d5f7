/**
 * By which groups of four bytes ("grams") keywords are known: two for each, one for each parity of its place. Of each
 * keyword those are taken that are rare in source text. Bytes are seen without their case and their highest bit.
 */
import type { Needles } from './needles.ts';
import { rarity } from './rarity.ts';

/** The grams of keywords: plain arrays, so that they can be kept beside rules that are not loaded yet. */
export interface Grams {
  /** The two grams of each keyword, by its number; of three bytes beside any, see {@link BEHIND_ANY}. */
  readonly keys: Int32Array;
  /** How far behind the keyword's first byte each gram begins. */
  readonly offsets: Int16Array;
}

/** Setting these bits in a word makes its ASCII letters lower-case (and merges a few other characters, which is checked later). */
const CASE_BITS = 0x20202020;
/** Bytes are seen without their highest bit, so that "any byte" is 64 values and not 256. */
const LOW_BITS = 0x7f7f7f7f;
/** Marks the key of three bytes that stand behind any byte; where they stand before any, the key has no fourth byte. */
const BEHIND_ANY = 1 << 31;
const THREE = 0xffffff;

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

/** Four folded bytes as one signed little-endian integer; bytes past the end count as blanks. */
function wordAt(bytes: Uint8Array, at: number): number {
  const low = (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8);
  const high = (bytes[at + 2] ?? 0) | ((bytes[at + 3] ?? 0) << 8);
  return ((low | (high << 16)) & LOW_BITS) | CASE_BITS;
}
