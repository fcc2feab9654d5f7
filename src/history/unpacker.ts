/**
 * Makes the contents of a pack's objects in the memory of the search, which finds them there. Runs the program of
 * `src/kernel/unpack.ts`.
 */
import { startProgram, type Global, type Memory } from '../core/wasm.ts';
import { inflate } from '../git/pack.ts';
import type { Changes } from './changes.ts';
import { createShelf, type Place, type Shelf } from './shelf.ts';
import { program } from './unpack-program.ts';

/** An object as it is stored. */
export interface Stored {
  /** Its data, deflated: the content, or a delta. */
  readonly data: Uint8Array;
  /** Of the data when inflated, in bytes. */
  readonly size: number;
}

/** Makes contents and keeps those that it made lately. They are there until the next is made. */
export interface Unpacker {
  /** Whether a content is kept. */
  readonly has: (rank: number) => boolean;
  /** The content of an object that is stored whole; undefined where it is damaged or too large. */
  readonly unpack: (rank: number, stored: Stored) => Uint8Array | undefined;
  /** The same of one that is stored as a delta against another, which is kept. */
  readonly make: (rank: number, base: number, stored: Stored) => Uint8Array | undefined;
  /** What is new in the content that was made last. */
  readonly changes: () => Changes;
  /** Forgets all contents: those of another pack have the same numbers. */
  readonly clear: () => void;
}

/** See `src/kernel/unpack.ts`. */
interface Exports {
  readonly prepare: (at: number) => number;
  readonly inflate: (from: number, size: number, to: number, length: number) => number;
  readonly openDelta: (at: number, size: number) => number;
  readonly applyDelta: (base: number, target: number, least: number) => number;
  readonly baseSize: Global;
  readonly targetSize: Global;
  readonly keptTo: Global;
  readonly keptFrom: Global;
  readonly keptLength: Global;
  readonly keptCount: Global;
  readonly newFrom: Global;
  readonly newTo: Global;
  readonly newCount: Global;
  readonly newSize: Global;
}

const PAGE = 1 << 16;
/** May be read or written behind what is. */
const SPARE = 32;
/** More than the program takes for its tables. */
const TABLES = 1 << 18;
/** Data of more bytes are inflated by zlib, which is faster once it has begun. */
const SHORT = 1 << 16;
/** Deflated data may be longer than what they hold, by a little. */
const SHORT_DEFLATED = SHORT + 1024;
const SHELF = 16 << 20;
/** Contents larger than this are kept elsewhere, and only the last few. */
const LARGE = SHELF / 8;
const LARGE_KEPT = 2;
/** Objects larger than this are left to those who can read them piece by piece. */
const LARGEST = 64 << 20;

/** Prepares to unpack in the memory of a search. Copies of fewer than `least` bytes count as new. */
export function createUnpacker(memory: Memory, least: number): Unpacker {
  const desk = createDesk(memory);
  const large = new Map<number, Uint8Array>();
  const bench: Bench = { ...desk, large, least };
  return {
    has: (rank) => desk.shelf.has(rank) || large.has(rank),
    unpack: (rank, stored) => unpack(bench, rank, stored),
    make: (rank, base, stored) => make(bench, rank, base, stored),
    changes: () => changesOf(desk),
    clear: () => {
      desk.shelf.clear();
      large.clear();
    },
  };
}

/** The program and its memory. */
interface Desk {
  readonly exports: Exports;
  /** All of the memory as it is now. */
  readonly bytes: () => Uint8Array;
  /** Where data that are short go: deflated, and inflated. */
  readonly deflated: number;
  readonly inflated: number;
  readonly shelf: Shelf;
  /** The address of so many bytes behind all that, from an offset on. */
  readonly room: (offset: number, size: number) => number;
}

interface Bench extends Desk {
  readonly large: Map<number, Uint8Array>;
  readonly least: number;
}

function createDesk(memory: Memory): Desk {
  const tables = memory.buffer.byteLength;
  const deflated = tables + TABLES;
  const inflated = deflated + SHORT_DEFLATED + SPARE;
  const start = inflated + SHORT + SPARE;
  const end = start + SHELF + SPARE;
  let all = new Uint8Array(0);
  const bytes = (): Uint8Array => (all.length === 0 ? (all = new Uint8Array(memory.buffer)) : all);
  const room = (offset: number, size: number): number => {
    const missing = end + offset + size + SPARE - memory.buffer.byteLength;
    if (missing > 0) memory.grow(Math.ceil(missing / PAGE));
    return end + offset;
  };
  room(0, 0);
  const exports = startProgram<Exports>(program, memory);
  exports.prepare(tables);
  const copy = (to: number, { at, size }: Place): void => void bytes().copyWithin(to, at, at + size);
  return { exports, bytes, deflated, inflated, shelf: createShelf({ start, capacity: SHELF, copy }), room };
}

function viewOf({ bytes }: Desk, { at, size }: Place): Uint8Array {
  return new Uint8Array(bytes().buffer, at, size);
}

/** Inflates data to an address; false where they are damaged. */
function inflateTo({ exports, bytes, deflated }: Desk, { data, size }: Stored, to: number): boolean {
  if (size <= SHORT && data.length <= SHORT_DEFLATED) {
    bytes().set(data, deflated);
    return exports.inflate(deflated, data.length, to, size) !== 0;
  }
  const content = inflate(data, size);
  if (content !== undefined) bytes().set(content, to);
  return content !== undefined;
}

function unpack(bench: Bench, rank: number, stored: Stored): Uint8Array | undefined {
  const { size, data } = stored;
  if (size > LARGEST) return undefined;
  if (size > LARGE) {
    const content = inflate(data, size);
    return content === undefined ? undefined : keepLarge(bench, rank, content);
  }
  const at = bench.shelf.room(size);
  return inflateTo(bench, stored, at) ? keep(bench, rank, { at, size }) : undefined;
}

function keep(bench: Bench, rank: number, place: Place): Uint8Array {
  bench.shelf.keep(rank, place);
  return viewOf(bench, place);
}

function keepLarge({ large }: Bench, rank: number, content: Uint8Array): Uint8Array {
  large.delete(rank);
  large.set(rank, content);
  for (const oldest of large.keys()) if (large.size > LARGE_KEPT) large.delete(oldest);
  return content;
}

function make(bench: Bench, rank: number, base: number, stored: Stored): Uint8Array | undefined {
  const { exports, shelf, least } = bench;
  const delta = openDelta(bench, stored);
  if (delta === undefined) return undefined;
  const { size } = delta;
  const isLarge = size > LARGE;
  const from = shelf.find(base, isLarge ? 0 : size) ?? lay(bench, bench.large.get(base), delta.used);
  if (from?.size !== exports.baseSize.value) return undefined;
  const at = isLarge ? bench.room(delta.used + from.size, size) : shelf.room(size);
  if (exports.applyDelta(from.at, at, least) === 0) return undefined;
  if (isLarge) return keepLarge(bench, rank, viewOf(bench, { at, size }).slice());
  return keep(bench, rank, { at, size });
}

/** Inflates a delta and reads of what size its target is, and how much of the room behind the shelf it uses. */
function openDelta(desk: Desk, stored: Stored): { readonly size: number; readonly used: number } | undefined {
  if (stored.size > LARGEST) return undefined;
  const used = stored.size > SHORT ? stored.size : 0;
  const at = used > 0 ? desk.room(0, used) : desk.inflated;
  if (!inflateTo(desk, stored, at) || desk.exports.openDelta(at, stored.size) === 0) return undefined;
  const size = desk.exports.targetSize.value;
  return size > LARGEST ? undefined : { size, used };
}

/** Lays a large content behind the shelf, from an offset on. */
function lay({ room, bytes }: Desk, content: Uint8Array | undefined, offset: number): Place | undefined {
  if (content === undefined) return undefined;
  const at = room(offset, content.length);
  bytes().set(content, at);
  return { at, size: content.length };
}

function changesOf({ exports, bytes }: Desk): Changes {
  const { buffer } = bytes();
  const list = ({ value }: Readonly<Global>, count: number): Int32Array => new Int32Array(buffer, value, count);
  const kept = exports.keptCount.value;
  const count = exports.newCount.value;
  return {
    kept: {
      count: kept,
      to: list(exports.keptTo, kept),
      from: list(exports.keptFrom, kept),
      length: list(exports.keptLength, kept),
    },
    count,
    from: list(exports.newFrom, count),
    to: list(exports.newTo, count),
    size: exports.newSize.value,
  };
}
