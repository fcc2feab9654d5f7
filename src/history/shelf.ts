/** A bounded store of contents that were made lately, for the deltas that are made against them. */

/** A store of contents in one ring of memory: new ones overwrite the oldest. Places are addresses in the memory. */
export interface Shelf {
  /** Whether a content is kept under a number. */
  readonly has: (rank: number) => boolean;
  /** Where it is, safe from the next {@link Shelf.room} of `spare` bytes or fewer. */
  readonly find: (rank: number, spare: number) => Place | undefined;
  /** Room for a content; aligned to words, not cleared. Whatever it overwrites is forgotten. */
  readonly room: (size: number) => number;
  /** Keeps a content that fills the room given last. */
  readonly keep: (rank: number, place: Place) => void;
  /** Forgets all. */
  readonly clear: () => void;
}

/** Where a content lies. */
export interface Place {
  readonly at: number;
  readonly size: number;
}

/** The ring's memory. */
export interface ShelfRange {
  readonly start: number;
  readonly capacity: number;
  /** Copies bytes within the memory. */
  readonly copy: (to: number, place: Place) => void;
}

/** Makes a store. No content may be larger than an eighth of it. */
export function createShelf(range: ShelfRange): Shelf {
  const ring: Ring = { ...range, slots: new Map(), head: range.start };
  return {
    has: (rank) => ring.slots.has(rank),
    find: (rank, spare) => find(ring, rank, spare),
    room: (size) => room(ring, size),
    keep: (rank, place) => keep(ring, rank, place),
    clear: () => {
      ring.slots.clear();
      ring.head = ring.start;
    },
  };
}

interface Ring extends ShelfRange {
  /** In the order of the ring, the oldest first. */
  readonly slots: Map<number, Place>;
  /** Where the next content goes. */
  head: number;
}

function room(ring: Ring, size: number): number {
  const end = ring.start + ring.capacity;
  if (ring.head + size > end) {
    clear(ring, ring.head, end);
    ring.head = ring.start;
  }
  clear(ring, ring.head, ring.head + size);
  return ring.head;
}

/** Forgets what begins between two places of the ring, the first of which is its head. Slots are in its order, so the oldest are met first. */
function clear({ slots }: Ring, from: number, to: number): void {
  for (const [rank, { at }] of slots) {
    if (at < from || at >= to) return;
    slots.delete(rank);
  }
}

function keep(ring: Ring, rank: number, place: Place): void {
  ring.head = (place.at + place.size + 7) & ~7;
  ring.slots.delete(rank);
  ring.slots.set(rank, place);
}

function find(ring: Ring, rank: number, spare: number): Place | undefined {
  const place = ring.slots.get(rank);
  if (place === undefined) return undefined;
  const { start, capacity, head } = ring;
  const ahead = place.at >= head ? place.at - head : place.at + capacity - head;
  const skipped = head + spare > start + capacity ? start + capacity - head : 0;
  if (ahead >= spare + skipped) return place;
  // About to be overwritten while still in use: it becomes the newest.
  return move(ring, rank, place);
}

function move(ring: Ring, rank: number, place: Place): Place {
  ring.slots.delete(rank);
  const moved = { at: room(ring, place.size), size: place.size };
  ring.copy(moved.at, place);
  keep(ring, rank, moved);
  return moved;
}
