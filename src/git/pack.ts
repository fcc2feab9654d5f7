/** A git pack on disk (gitformat-pack): the objects it holds, whole or as deltas against others. */
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { inflateSync } from 'node:zlib';
import { rankAt, rankOf, readPackIndex, readShared, type PackIndex } from './pack-index.ts';

/** A pack and its index. Plain data: workers get it as it is and open the file for themselves. */
export interface Pack {
  /** Path of the `.pack` file. */
  readonly file: string;
  readonly index: PackIndex;
  /** All of the file, in shared memory, where {@link wholePack} read it. */
  readonly bytes?: Uint8Array;
}

/** What an object is; `none` for what no pack may hold. */
export type ObjectType = 'commit' | 'tree' | 'blob' | 'tag' | 'none';

/** An object's entry in a pack. */
export interface Entry {
  /** Absent for a delta: its type is that of its base. */
  readonly type?: ObjectType;
  /** The rank of a delta's base; -1 when the pack does not hold it. */
  readonly base: number;
  /** Bytes of the object, or of the delta's instructions, when inflated. */
  readonly size: number;
  /** Where the deflated data begin in the bytes given. */
  readonly dataStart: number;
}

const types: readonly ObjectType[] = ['none', 'commit', 'tree', 'blob', 'tag', 'none', 'none', 'none'];
const OFFSET_DELTA = 6;
const ID_DELTA = 7;

/** Opens a pack beside its index; undefined when either is not as expected. */
export function readPack(indexPath: string, idLength: number): Pack | undefined {
  const file = indexPath.replace(/\.idx$/, '.pack');
  const descriptor = openSync(file, 'r');
  try {
    const index = readPackIndex(indexPath, idLength, fstatSync(descriptor).size);
    return index === undefined ? undefined : { file, index };
  } finally {
    closeSync(descriptor);
  }
}

/** Reads the head of the entry of a rank, which begins at `start` of `bytes`. */
export function readEntry(index: PackIndex, rank: number, bytes: Uint8Array, start: number): Entry {
  let at = start;
  let byte = bytes[at++] ?? 0;
  const kind = (byte >> 4) & 7;
  let size = byte & 15;
  for (let scale = 16; byte & 0x80; scale *= 128) {
    byte = bytes[at++] ?? 0;
    size += (byte & 0x7f) * scale;
  }
  if (kind === OFFSET_DELTA) {
    const { distance, end } = readDistance(bytes, at);
    return { base: rankAt(index, (index.offsets[rank] ?? 0) - distance), size, dataStart: end };
  }
  if (kind === ID_DELTA) {
    const end = at + index.idLength;
    return { base: rankOf(index, bytes.subarray(at, end)), size, dataStart: end };
  }
  return { type: types[kind] ?? 'none', base: -1, size, dataStart: at };
}

/** How far before a delta its base begins: big-endian groups of seven bits, each but the last one more than it says. */
function readDistance(bytes: Uint8Array, start: number): { readonly distance: number; readonly end: number } {
  let at = start;
  let byte = bytes[at++] ?? 0;
  let distance = byte & 0x7f;
  while (byte & 0x80) {
    byte = bytes[at++] ?? 0;
    distance = (distance + 1) * 128 + (byte & 0x7f);
  }
  return { distance, end: at };
}

/** Inflates data whose inflated size is known; undefined when they are damaged. */
export function inflate(data: Uint8Array, size: number): Uint8Array | undefined {
  // A buffer just larger than the result: one that is exactly filled makes zlib ask for another.
  const chunkSize = Math.max(64, size + 1);
  try {
    const inflated = inflateSync(data, { chunkSize, maxOutputLength: chunkSize });
    return inflated.length === size ? inflated : undefined;
  } catch {
    return undefined; // zlib has no other way to say so
  }
}

/** The pack with all of its bytes at hand: the objects of a tree of deltas stand all over it. */
export function wholePack(pack: Pack): Pack {
  return { ...pack, bytes: readShared(pack.file) };
}

/** Reads ranges of a pack's file. */
export interface PackReader {
  /** The bytes from one offset to another, which are there until the next call. */
  readonly read: (from: number, to: number) => Uint8Array;
  readonly close: () => void;
}

/** Bytes that are read at once: what is made from an object stands close to it, mostly behind. */
const AHEAD = 1 << 15;
const BEHIND = 1 << 12;

/** Opens the file of a pack for reading. */
export function openPack({ file, bytes }: Pack): PackReader {
  if (bytes !== undefined) return { read: (from, to) => bytes.subarray(from, to), close: () => undefined };
  const descriptor = openSync(file, 'r');
  const stretch = { bytes: Buffer.alloc(0), start: 0 };
  const refill = (from: number, to: number): void => {
    stretch.start = Math.max(0, from - BEHIND);
    const length = Math.max(to, from + AHEAD) - stretch.start;
    if (stretch.bytes.buffer.byteLength < length) stretch.bytes = Buffer.allocUnsafeSlow(length);
    stretch.bytes = Buffer.from(stretch.bytes.buffer, 0, fill(descriptor, stretch.bytes.buffer, length, stretch.start));
  };
  return {
    read: (from, to) => {
      const isThere = from >= stretch.start && to <= stretch.start + stretch.bytes.length;
      if (!isThere) refill(from, to);
      if (to > stretch.start + stretch.bytes.length) throw new Error(`${file} ends before ${to}`);
      return stretch.bytes.subarray(from - stretch.start, to - stretch.start);
    },
    close: () => closeSync(descriptor),
  };
}

/** Reads so many bytes, or as many as there are, into the begin of some memory. */
function fill(descriptor: number, memory: ArrayBuffer, length: number, position: number): number {
  const bytes = new Uint8Array(memory, 0, length);
  for (let at = 0; at < length;) {
    const read = readSync(descriptor, bytes, at, length - at, position + at);
    if (read === 0) return at;
    at += read;
  }
  return length;
}
