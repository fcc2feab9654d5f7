/** Looks up groups of four bytes ("grams") by which keywords are known. */

/** Spreads numbers that differ little over all 32 bits: the golden ratio times 2^32. */
export const MULTIPLIER = 0x9e3779b1;

/**
 * A hash table from grams to their numbers, in flat arrays: a look-up costs a few nanoseconds, where a Map takes ten
 * times that. Numbers count from 1; 0 means none.
 */
export interface GramTable {
  /** The gram of each number, from 1 on. */
  readonly keys: Int32Array;
  /** By hash, or soon behind it: the number of one of the grams with a key. Their count is a power of two. */
  readonly slots: Uint16Array | Int32Array;
  /** By number: another gram with the same key. */
  readonly next: Uint16Array | Int32Array;
}

/** Makes the table of all keys. `known`: that of the first of them, which is taken over where there is room for the others. */
export function createGramTable(keys: Int32Array, known?: GramTable): GramTable {
  const table = known !== undefined && keys.length < known.slots.length / 2 ? widened(keys, known) : emptyTable(keys);
  const { slots, next } = table;
  for (let number = table.filled + 1; number <= keys.length; number++) {
    const slot = slotOf(table, keys[number - 1] ?? 0);
    next[number] = slots[slot] ?? 0;
    slots[slot] = number;
  }
  return { keys, slots, next };
}

type Filling = GramTable & { readonly filled: number };

function widened(keys: Int32Array, known: GramTable): Filling {
  const next = new Uint16Array(keys.length + 1);
  next.set(known.next);
  return { keys, slots: known.slots.slice(), next, filled: known.keys.length };
}

function emptyTable(keys: Int32Array): Filling {
  const bits = Math.max(4, Math.ceil(Math.log2(keys.length + 1)) + 1);
  const create = (length: number): Uint16Array | Int32Array =>
    keys.length < 2 ** 16 ? new Uint16Array(length) : new Int32Array(length);
  return { keys, slots: create(1 << bits), next: create(keys.length + 1), filled: 0 };
}

/** The slot of a key, or the free one where it belongs. */
function slotOf({ keys, slots }: GramTable, key: number): number {
  const mask = slots.length - 1;
  let slot = Math.imul(key, MULTIPLIER) >>> Math.clz32(mask);
  for (let number = slots[slot] ?? 0; number !== 0 && keys[number - 1] !== key; number = slots[slot] ?? 0)
    slot = (slot + 1) & mask;
  return slot;
}

/** So many look-ups are worth a table with keys and numbers side by side, which takes some milliseconds to make. */
const MANY = 20_000;

/** Looks up the number of one of the grams with a key. In a large content it is asked every few bytes. */
export function createLookUp(table: GramTable): (key: number) => number {
  const mask = table.slots.length - 1;
  const shift = Math.clz32(mask);
  let asked = 0;
  let pairs: Int32Array = new Int32Array(0);
  return (key) => {
    if (asked < MANY) {
      if (++asked === MANY) pairs = pairsOf(table);
      return table.slots[slotOf(table, key)] ?? 0;
    }
    let at = (Math.imul(key, MULTIPLIER) >>> shift) * 2;
    while (pairs[at + 1] !== 0 && pairs[at] !== key) at = (at + 2) & (mask * 2);
    return pairs[at + 1] ?? 0;
  };
}

/** For each slot a key and its number: one place in memory to look at, where slots and keys are two. */
function pairsOf({ keys, slots }: GramTable): Int32Array {
  const pairs = new Int32Array(slots.length * 2);
  slots.forEach((number, slot) => {
    if (number === 0) return;
    pairs[slot * 2] = keys[number - 1] ?? 0;
    pairs[slot * 2 + 1] = number;
  });
  return pairs;
}
