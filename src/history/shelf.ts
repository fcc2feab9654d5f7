/** A bounded store of contents that were rebuilt lately, for the deltas that are made against them. */

/** What is kept: a content and what is known of it. */
export interface Kept<T> {
  readonly bytes: Uint8Array;
  readonly known: T;
}

/** A store of contents in one ring of memory: new ones overwrite the oldest. */
export interface Shelf<T> {
  /** What is kept under a number, safe from the next {@link Shelf.room} of `spare` bytes or fewer. */
  readonly find: (rank: number, spare: number) => Kept<T> | undefined;
  /** Memory for a content; aligned to words, not cleared. Whatever it overwrites is forgotten. */
  readonly room: (size: number) => Uint8Array;
  /** Keeps a content that fills the room given last. */
  readonly keep: (rank: number, bytes: Uint8Array, known: T) => void;
}

interface Slot<T> extends Kept<T> {
  readonly rank: number;
  readonly start: number;
  readonly end: number;
}

/** Contents larger than this part of the ring get memory of their own; only the last few are kept. */
const LARGEST_PART = 8;
const LARGE_KEPT = 2;

/** Makes a store of `capacity` bytes. */
export function createShelf<T>(capacity: number): Shelf<T> {
  const ring = new ArrayBuffer(capacity);
  const slots = new Map<number, Slot<T>>(); // in the order of the ring, oldest first
  const large = new Map<number, Kept<T>>();
  let head = 0;
  const isLarge = (size: number): boolean => size > capacity / LARGEST_PART;

  /** Forgets what lies between two places of the ring. Slots are in its order, so the oldest are met first. */
  const clear = (from: number, to: number): void => {
    for (const [rank, slot] of slots) {
      if (slot.start >= to || slot.end <= from) return;
      slots.delete(rank);
    }
  };
  const room = (size: number): Uint8Array => {
    if (isLarge(size)) return new Uint8Array(size);
    if (head + size > capacity) {
      clear(head, capacity);
      head = 0;
    }
    clear(head, head + size);
    return new Uint8Array(ring, head, size);
  };
  const keep = (rank: number, bytes: Uint8Array, known: T): void => {
    if (bytes.buffer !== ring) {
      large.delete(rank);
      large.set(rank, { bytes, known });
      for (const oldest of large.keys()) if (large.size > LARGE_KEPT) large.delete(oldest);
      return;
    }
    const start = bytes.byteOffset;
    head = (start + bytes.length + 7) & ~7;
    slots.delete(rank);
    slots.set(rank, { rank, bytes, known, start, end: head });
  };
  const find = (rank: number, spare: number): Kept<T> | undefined => {
    const slot = slots.get(rank);
    if (slot === undefined) return large.get(rank);
    const ahead = slot.start >= head ? slot.start - head : slot.start + capacity - head;
    const wrapped = head + spare > capacity ? capacity - head : 0;
    if (isLarge(spare) || ahead >= spare + wrapped) return slot;
    // About to be overwritten while still in use: it becomes the newest.
    const copy = slot.bytes.slice();
    const bytes = room(copy.length);
    bytes.set(copy);
    keep(rank, bytes, slot.known);
    return slots.get(rank);
  };
  return { find, room, keep };
}
