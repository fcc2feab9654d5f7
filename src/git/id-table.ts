/** Gives object ids numbers, so that much can be noted of very many objects in little memory. */

/** Ids and their numbers: 0, 1, 2, … in the order in which they were added. */
export interface IdTable {
  /** Length of an id in bytes: 20 for SHA-1, 32 for SHA-256. */
  readonly idLength: number;
  readonly count: () => number;
  /** The number of the id that stands at a place in hexadecimal; a new one for one that is not known yet. */
  readonly add: (text: Uint8Array, at: number) => number;
  /** The same of an id that stands there as it is. */
  readonly addBytes: (bytes: Uint8Array, at: number) => number;
  /** The number of an id that stands at a place as it is; -1 where it is not known. */
  readonly find: (bytes: Uint8Array, at: number) => number;
  /** The id of a number, as it is. */
  readonly bytes: (number: number) => Uint8Array;
  /** The id of a number, in hexadecimal. */
  readonly hex: (number: number) => string;
}

interface Table {
  readonly idLength: number;
  /** The ids one after the other, and room for more. */
  ids: Uint8Array;
  count: number;
  /** A hash table: numbers, raised by one; 0 where there is none. */
  slots: Int32Array;
}

const FIRST_ROOM = 1024;

/** An empty table. */
export function createIdTable(idLength: number): IdTable {
  const ids = new Uint8Array(FIRST_ROOM * idLength);
  const table: Table = { idLength, ids, count: 0, slots: new Int32Array(FIRST_ROOM) };
  const bytes = (number: number): Uint8Array => table.ids.subarray(number * idLength, (number + 1) * idLength);
  return {
    idLength,
    count: () => table.count,
    add: (text, at) => {
      makeRoom(table);
      const start = table.count * idLength;
      for (let index = 0; index < idLength; index++)
        table.ids[start + index] = (digit(text[at + 2 * index]) << 4) | digit(text[at + 2 * index + 1]);
      return addLast(table);
    },
    addBytes: (id, at) => {
      makeRoom(table);
      table.ids.set(id.subarray(at, at + idLength), table.count * idLength);
      return addLast(table);
    },
    find: (id, at) => (table.slots[slotOf(table, id, at)] ?? 0) - 1,
    bytes,
    hex: (number) => Buffer.from(bytes(number)).toString('hex'),
  };
}

/** Adds the id that was put behind the others, unless it is known. */
function addLast(table: Table): number {
  const { ids, idLength, slots, count } = table;
  const slot = slotOf(table, ids, count * idLength);
  const known = slots[slot] ?? 0;
  if (known !== 0) return known - 1;
  table.count++;
  slots[slot] = table.count;
  return count;
}

function makeRoom(table: Table): void {
  const { ids, count, idLength } = table;
  if (count * 2 < table.slots.length) return;
  table.ids = new Uint8Array(ids.length * 2);
  table.ids.set(ids);
  table.slots = new Int32Array(table.slots.length * 2);
  for (let number = 0; number < count; number++) table.slots[slotOf(table, table.ids, number * idLength)] = number + 1;
}

/** Where an id's number is, or belongs. Ids are hashes already. */
function slotOf({ ids, idLength, slots }: Table, id: Uint8Array, at: number): number {
  const mask = slots.length - 1;
  const hash = byte(id, at) | (byte(id, at + 1) << 8) | (byte(id, at + 2) << 16) | (byte(id, at + 3) << 24);
  for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
    const number = slots[slot] ?? 0;
    if (number === 0 || isSame(ids, (number - 1) * idLength, id, { at, idLength })) return slot;
  }
}

function isSame(
  ids: Uint8Array,
  from: number,
  id: Uint8Array,
  { at, idLength }: { at: number; idLength: number },
): boolean {
  for (let index = 0; index < idLength; index++) if (ids[from + index] !== id[at + index]) return false;
  return true;
}

function byte(bytes: Uint8Array, at: number): number {
  return bytes[at] ?? 0;
}

/** The value of a lower-case hexadecimal digit. */
function digit(code: number = 0): number {
  return code < 97 ? code - 48 : code - 87;
}
