/** Which objects of a pack were made from which: trees of deltas, so that each base is met just before what is made from it. */
import { rankFrom } from './pack-index.ts';
import { openPack, readEntry, type ObjectType, type Pack, type PackReader } from './pack.ts';

/** Trees of the objects that are asked for and of those that they are made from, by rank. In shared memory. */
export interface DeltaForest {
  /** The first object that is made from one; -1 for none. */
  readonly child: Int32Array;
  /** The next object that is made from the same base; -1 for none. */
  readonly sibling: Int32Array;
  /** The whole objects that trees grow from: large trees first, so that threads end together, then the others in order. */
  readonly roots: Int32Array;
  /** Of the data of all objects in the trees, in bytes. */
  readonly size: number;
}

/** Bytes of a pack that are read at once. */
const STRETCH = 8 << 20;
/** An entry's head is at most so long: a size, and the id or distance of a base. */
const LONGEST_HEAD = 64;
/** Bytes of data from which on a tree is a large one. */
const LARGE = 1 << 18;

/** Finds the trees. `isWanted` says of which ranks the objects are asked for, which have one of the types. */
export function plantForest(
  pack: Pack,
  isWanted: (rank: number) => boolean,
  types: readonly ObjectType[],
): DeltaForest {
  const { count } = pack.index;
  const planting: Planting = {
    pack,
    needed: Uint8Array.from({ length: count }, (_, rank) => (isWanted(rank) ? 1 : 0)),
    child: filled(count),
    sibling: filled(count),
    weight: new Float64Array(count),
    roots: [],
    types,
  };
  const reader = openPack(pack);
  try {
    plant(planting, reader);
  } finally {
    reader.close();
  }
  const { child, sibling, weight, roots } = planting;
  const size = roots.reduce((sum, rank) => sum + (weight[rank] ?? 0), 0);
  return { child, sibling, roots: Int32Array.from(inOrder(planting)), size };
}

interface Planting extends Omit<DeltaForest, 'roots' | 'size'> {
  readonly pack: Pack;
  readonly needed: Uint8Array;
  /** Bytes of an object's data and of those made from it. */
  readonly weight: Float64Array;
  readonly roots: number[];
  readonly types: readonly ObjectType[];
}

function filled(count: number): Int32Array {
  return new Int32Array(new SharedArrayBuffer(count * 4)).fill(-1);
}

/** A base stands before what is made from it: who comes from the end has met all that need an object when he meets it. */
function plant(planting: Planting, reader: PackReader): void {
  const { index } = planting.pack;
  const size = sizeOf(planting);
  const late: number[] = []; // bases that were passed over before it was known that they are needed
  for (let number = Math.floor(size / STRETCH); number >= 0; number--) {
    const first = rankFrom(index, number * STRETCH);
    const end = rankFrom(index, (number + 1) * STRETCH);
    if (planting.needed.subarray(first, end).includes(1)) late.push(...plantStretch(planting, reader, first, end));
  }
  for (let rank = late.pop(); rank !== undefined; rank = late.pop()) {
    const start = index.offsets[rank] ?? 0;
    const base = add(planting, rank, { bytes: reader.read(start, Math.min(size, start + LONGEST_HEAD)), start });
    if (base >= 0) late.push(base);
  }
}

function sizeOf({ pack: { index } }: Planting): number {
  return index.offsets[index.count] ?? 0;
}

/** Adds the objects of some ranks, the last first; gives bases behind them that are needed, too. */
function plantStretch(planting: Planting, reader: PackReader, first: number, end: number): readonly number[] {
  const { index } = planting.pack;
  const start = index.offsets[first] ?? 0;
  const bytes = reader.read(start, Math.min(sizeOf(planting), (index.offsets[end - 1] ?? 0) + LONGEST_HEAD));
  const behind: number[] = [];
  for (let rank = end - 1; rank >= first; rank--) {
    if (planting.needed[rank] !== 1) continue;
    const base = add(planting, rank, { bytes, start });
    if (base > rank) behind.push(base); // only one that is named by its id may stand behind what is made from it
  }
  return behind;
}

interface Stretch {
  readonly bytes: Uint8Array;
  /** The offset where the bytes begin. */
  readonly start: number;
}

/** Adds an object to its tree; gives its base if that was not known to be needed, else -1. */
function add(planting: Planting, rank: number, { bytes, start }: Stretch): number {
  const { pack, needed, child, sibling, weight, roots, types } = planting;
  const { type, base, size } = readEntry(pack.index, rank, bytes, (pack.index.offsets[rank] ?? 0) - start);
  const own = (weight[rank] ?? 0) + size;
  weight[rank] = own;
  if (type !== undefined) {
    if (types.includes(type)) roots.push(rank);
    return -1;
  }
  if (base < 0) return -1; // no pack that is whole has such an object: whoever asks for it is told by git
  sibling[rank] = child[base] ?? -1;
  child[base] = rank;
  weight[base] = (weight[base] ?? 0) + own;
  if (needed[base] === 1) return -1;
  needed[base] = 1;
  return base;
}

function inOrder({ roots, weight }: Planting): readonly number[] {
  const isLarge = (rank: number): boolean => (weight[rank] ?? 0) >= LARGE;
  const large = roots.filter(isLarge).sort((a, b) => (weight[b] ?? 0) - (weight[a] ?? 0));
  return [...large, ...roots.filter((rank) => !isLarge(rank)).sort((a, b) => a - b)];
}
