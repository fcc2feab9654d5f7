/** Looks up groups of four bytes ("grams") by which keywords are known. */

/**
 * A hash table from keys of grams to the places where they stand in keywords, in flat arrays: a look-up costs a few
 * nanoseconds, where a Map takes ten times that. Places are numbered from 1; 0 means none.
 */
export interface GramTable {
  /** Notes that a gram stands in a keyword, so many bytes from its first. */
  readonly add: (key: number, keyword: number, offset: number) => void;
  /** The number of the first place of a key. */
  readonly first: (key: number) => number;
  /** By number of a place: its keyword, its offset, the number of the next place of the same key. */
  readonly keywords: Int32Array;
  readonly offsets: Int32Array;
  readonly next: Int32Array;
}

/** Spreads numbers that differ little over all 32 bits: the golden ratio times 2^32. */
export const MULTIPLIER = 0x9e3779b1;

/** Makes a table with room for so many places. */
export function createGramTable(places: number): GramTable {
  const bits = Math.max(4, Math.ceil(Math.log2(places + 1)) + 1);
  const shift = 32 - bits;
  const mask = (1 << bits) - 1;
  const slots = new Int32Array(2 << bits); // a key and the number of its first place side by side
  const [keywords, offsets, next] = [
    new Int32Array(places + 1),
    new Int32Array(places + 1),
    new Int32Array(places + 1),
  ];
  let last = 0;
  /** The slot of a key, or the free one where it belongs. */
  const slotOf = (key: number): number => {
    let slot = Math.imul(key, MULTIPLIER) >>> shift;
    while (slots[slot * 2 + 1] !== 0 && slots[slot * 2] !== key) slot = (slot + 1) & mask;
    return slot;
  };
  const add: GramTable['add'] = (key, keyword, offset) => {
    const slot = slotOf(key);
    last++;
    keywords[last] = keyword;
    offsets[last] = offset;
    next[last] = slots[slot * 2 + 1] ?? 0;
    slots[slot * 2] = key;
    slots[slot * 2 + 1] = last;
  };
  return { add, first: (key) => slots[slotOf(key) * 2 + 1] ?? 0, keywords, offsets, next };
}
