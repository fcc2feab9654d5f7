/** The index beside a git pack (gitformat-pack, version 2): which objects the pack holds, and where. */
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { firstIndex } from '../core/sorted.ts';

/**
 * An index, ready for look-ups. Its tables lie in shared memory, so that workers read one copy.
 * A *place* is an object's position in the order of ids, a *rank* its position in the order of the pack's bytes.
 */
export interface PackIndex {
  readonly count: number;
  /** Length of an object id in bytes: 20 for SHA-1, 32 for SHA-256. */
  readonly idLength: number;
  /** The index file as it is. */
  readonly file: Uint8Array;
  /** Where each object begins in the pack, ascending: one entry per rank, and one more for the end of the last. */
  readonly offsets: Float64Array;
}

const MAGIC = 0xff744f63;
const VERSION = 2;
const HEADER = 8;
const FANOUT = HEADER + 256 * 4;
const LARGE = 0x80000000;

/** Reads an index file; undefined when it is of another version or cut short. `packSize` in bytes. */
export function readPackIndex(path: string, idLength: number, packSize: number): PackIndex | undefined {
  const file = readShared(path);
  if (file.length < FANOUT || word(file, 0) !== MAGIC || word(file, 4) !== VERSION) return undefined;
  const count = word(file, FANOUT - 4);
  if (file.length < FANOUT + count * (idLength + 8) + 2 * idLength) return undefined;
  const offsets = new Float64Array(new SharedArrayBuffer((count + 1) * 8));
  for (let place = 0; place < count; place++) offsets[place] = offsetAt({ count, idLength, file }, place);
  offsets[count] = packSize - idLength;
  offsets.sort();
  return { count, idLength, file, offsets };
}

/** All of a file, in shared memory. */
export function readShared(path: string): Uint8Array {
  const descriptor = openSync(path, 'r');
  try {
    const bytes = new Uint8Array(new SharedArrayBuffer(fstatSync(descriptor).size));
    for (let at = 0; at < bytes.length;) {
      const read = readSync(descriptor, bytes, at, bytes.length - at, at);
      if (read === 0) break;
      at += read;
    }
    return bytes;
  } finally {
    closeSync(descriptor);
  }
}

function word(bytes: Uint8Array, at: number): number {
  return (
    ((bytes[at] ?? 0) * 0x1000000 +
      (((bytes[at + 1] ?? 0) << 16) | ((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0))) >>>
    0
  );
}

type Table = Pick<PackIndex, 'count' | 'idLength' | 'file'>;

/** Where the object at a place begins in the pack. */
function offsetAt({ count, idLength, file }: Table, place: number): number {
  const small = FANOUT + count * (idLength + 4);
  const offset = word(file, small + place * 4);
  if (offset < LARGE) return offset;
  const large = small + count * 4 + (offset - LARGE) * 8;
  return word(file, large) * 2 ** 32 + word(file, large + 4);
}

/** The place of an object id, whose bytes stand in `id`; -1 when the pack does not hold it. */
function placeOf({ count, idLength, file }: Table, id: Uint8Array): number {
  const first = id[0] ?? 0;
  let low = first === 0 ? 0 : word(file, HEADER + (first - 1) * 4);
  let high = Math.min(count, word(file, HEADER + first * 4));
  while (low < high) {
    const middle = (low + high) >>> 1;
    const order = compareIds(file, FANOUT + middle * idLength, id);
    if (order === 0) return middle;
    if (order < 0) low = middle + 1;
    else high = middle;
  }
  return -1;
}

function compareIds(file: Uint8Array, at: number, id: Uint8Array): number {
  for (let index = 0; index < id.length; index++) {
    const difference = (file[at + index] ?? 0) - (id[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** The rank of the object that begins at an offset of the pack; -1 when none does. */
export function rankAt(index: PackIndex, offset: number): number {
  const rank = rankFrom(index, offset);
  return rank < index.count && index.offsets[rank] === offset ? rank : -1;
}

/** The first rank whose object begins at or after an offset of the pack. */
export function rankFrom({ offsets, count }: PackIndex, offset: number): number {
  return firstIndex(0, count, (rank) => (offsets[rank] ?? 0) >= offset);
}

/** The rank of an object id; -1 when the pack does not hold it. */
export function rankOf(index: PackIndex, id: Uint8Array): number {
  const place = placeOf(index, id);
  return place < 0 ? -1 : rankAt(index, offsetAt(index, place));
}
