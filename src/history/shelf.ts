/** A bounded store of contents that were rebuilt lately, for the deltas that are made against them. */

/** A store of contents in one ring of memory: new ones overwrite the oldest. */
export interface Shelf {
  /** What is kept under a number, safe from the next {@link Shelf.room} of `spare` bytes or fewer. */
  readonly find: (rank: number, spare: number) => Uint8Array | undefined;
  /** Memory for a content; aligned to words, not cleared. Whatever it overwrites is forgotten. */
  readonly room: (size: number) => Uint8Array;
  /** Keeps a content that fills the room given last. */
  readonly keep: (rank: number, bytes: Uint8Array) => void;
}

interface Slot {
  readonly bytes: Uint8Array;
  readonly start: number;
  readonly end: number;
}

/** Contents larger than this part of the ring get memory of their own; only the last few are kept. */
const LARGEST_PART = 8;
const LARGE_KEPT = 2;

/** Makes a store of `capacity` bytes. */
export function createShelf(capacity: number): Shelf {
  const shelf: Ring = { memory: new ArrayBuffer(capacity), slots: new Map(), large: new Map(), head: 0 };
  return {
    find: (rank, spare) => find(shelf, rank, spare),
    room: (size) => room(shelf, size),
    keep: (rank, bytes) => keep(shelf, rank, bytes),
  };
}

interface Ring {
  readonly memory: ArrayBuffer;
  /** In the order of the ring, the oldest first. */
  readonly slots: Map<number, Slot>;
  readonly large: Map<number, Uint8Array>;
  /** Where the next content goes. */
  head: number;
}

function isLarge({ memory }: Ring, size: number): boolean {
  return size > memory.byteLength / LARGEST_PART;
}

function room(shelf: Ring, size: number): Uint8Array {
  if (isLarge(shelf, size)) return new Uint8Array(size);
  const capacity = shelf.memory.byteLength;
  if (shelf.head + size > capacity) {
    clear(shelf, shelf.head, capacity);
    shelf.head = 0;
  }
  clear(shelf, shelf.head, shelf.head + size);
  return new Uint8Array(shelf.memory, shelf.head, size);
}

/** Forgets what lies between two places of the ring. Slots are in its order, so the oldest are met first. */
function clear({ slots }: Ring, from: number, to: number): void {
  for (const [rank, slot] of slots) {
    if (slot.start >= to || slot.end <= from) return;
    slots.delete(rank);
  }
}

function keep(shelf: Ring, rank: number, bytes: Uint8Array): void {
  const { memory, slots, large } = shelf;
  if (bytes.buffer !== memory) {
    large.delete(rank);
    large.set(rank, bytes);
    for (const oldest of large.keys()) if (large.size > LARGE_KEPT) large.delete(oldest);
    return;
  }
  shelf.head = (bytes.byteOffset + bytes.length + 7) & ~7;
  slots.delete(rank);
  slots.set(rank, { bytes, start: bytes.byteOffset, end: shelf.head });
}

function find(shelf: Ring, rank: number, spare: number): Uint8Array | undefined {
  const { memory, slots, head } = shelf;
  const slot = slots.get(rank);
  if (slot === undefined) return shelf.large.get(rank);
  const capacity = memory.byteLength;
  const ahead = slot.start >= head ? slot.start - head : slot.start + capacity - head;
  const skipped = head + spare > capacity ? capacity - head : 0;
  if (isLarge(shelf, spare) || ahead >= spare + skipped) return slot.bytes;
  // About to be overwritten while still in use: it becomes the newest.
  const copy = new Uint8Array(slot.bytes);
  const bytes = room(shelf, copy.length);
  bytes.set(copy);
  keep(shelf, rank, bytes);
  return bytes;
}
