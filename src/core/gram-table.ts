/** Looks up groups of four bytes ("grams") by which keywords are known. */

/** Where a gram stands in a keyword. */
export interface Place {
  readonly keyword: number;
  /** Distance from the keyword's first byte to the gram. */
  readonly offset: number;
}

/**
 * A hash table from keys of grams to places, in flat arrays: a look-up costs a few nanoseconds, where a Map takes ten
 * times that. Places are numbered from 1; 0 means none.
 */
export interface GramTable {
  /** The number of the first place of a key. */
  readonly first: (key: number) => number;
  /** By number of a place: its keyword, its offset, the number of the next place of the same key. */
  readonly keywords: Int32Array;
  readonly offsets: Int32Array;
  readonly next: Int32Array;
}

/** Spreads numbers that differ little over all 32 bits: the golden ratio times 2^32. */
export const MULTIPLIER = 0x9e3779b1;

/** Makes a table that holds the places of each key. */
export function createGramTable(places: ReadonlyMap<number, readonly Place[]>): GramTable {
  const bits = Math.max(4, Math.ceil(Math.log2(places.size + 1)) + 1);
  const shift = 32 - bits;
  const mask = (1 << bits) - 1;
  const slots = new Int32Array(2 << bits); // a key and the number of its first place side by side
  const total = [...places.values()].reduce((sum, { length }) => sum + length, 0);
  const [keywords, offsets, next] = [new Int32Array(total + 1), new Int32Array(total + 1), new Int32Array(total + 1)];
  let number = 0;
  for (const [key, all] of places) {
    let slot = Math.imul(key, MULTIPLIER) >>> shift;
    while (slots[slot * 2 + 1] !== 0) slot = (slot + 1) & mask;
    slots[slot * 2] = key;
    slots[slot * 2 + 1] = number + 1;
    all.forEach(({ keyword, offset }, index) => {
      number++;
      keywords[number] = keyword;
      offsets[number] = offset;
      next[number] = index + 1 < all.length ? number + 1 : 0;
    });
  }
  const first = (key: number): number => {
    for (let slot = Math.imul(key, MULTIPLIER) >>> shift; ; slot = (slot + 1) & mask) {
      const head = slots[slot * 2 + 1] ?? 0;
      if (head === 0 || slots[slot * 2] === key) return head;
    }
  };
  return { first, keywords, offsets, next };
}
