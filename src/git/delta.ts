/** Git's deltas (gitformat-pack, "Deltified representation"): a target made of ranges copied from a base and of new bytes. */

/**
 * Ranges of a target that were copied from its base, ascending by where they stand in the target. One entry per range
 * in each list; entries from `count` on are left over from an earlier use.
 */
export interface Copies {
  count: number;
  /** Where a range begins in the target. */
  readonly to: number[];
  /** Where it begins in the base. */
  readonly from: number[];
  readonly length: number[];
}

/** An empty list of copies, to be filled again and again. */
export function createCopies(): Copies {
  return { count: 0, to: [], from: [], length: [] };
}

/** A place in a delta, and where the copy that was read last comes from. */
interface Cursor {
  at: number;
  from: number;
}

function byteAt(bytes: Uint8Array, at: number): number {
  return bytes[at] ?? 0;
}

function readSize(delta: Uint8Array, cursor: Cursor): number {
  let size = 0;
  for (let scale = 1; ; scale *= 128) {
    const byte = byteAt(delta, cursor.at++);
    size += (byte & 0x7f) * scale;
    if ((byte & 0x80) === 0) return size;
  }
}

const startCursor = (): Cursor => ({ at: 0, from: 0 });

/** The size of the target that a delta makes. */
export function targetSize(delta: Uint8Array): number {
  const cursor = startCursor();
  readSize(delta, cursor);
  return readSize(delta, cursor);
}

/**
 * Fills `target`, which has the {@link targetSize}, and `copies` with the ranges that come from the base; neighbours
 * in both are one range. False when the delta is damaged or made for another base.
 */
export function applyDelta(base: Uint8Array, delta: Uint8Array, target: Uint8Array, copies: Copies): boolean {
  const cursor = startCursor();
  const copy = copier(base, target);
  if (readSize(delta, cursor) !== base.length || readSize(delta, cursor) !== target.length) return false;
  copies.count = 0;
  let end = 0;
  while (cursor.at < delta.length) {
    const code = byteAt(delta, cursor.at++);
    const length = code & 0x80 ? readCopy(delta, cursor, code) : code;
    if (length === 0 || end + length > target.length) return false;
    const isCopy = (code & 0x80) !== 0;
    if (isCopy ? cursor.from + length > base.length : cursor.at + length > delta.length) return false;
    if (isCopy) {
      copy(cursor.from, end, length);
      addCopy(copies, { to: end, from: cursor.from, length });
    } else insert(delta, cursor, target, { to: end, length });
    end += length;
  }
  return end === target.length;
}

function insert(delta: Uint8Array, cursor: Cursor, target: Uint8Array, place: { to: number; length: number }): void {
  const { to, length } = place;
  for (let index = 0; index < length; index++) target[to + index] = byteAt(delta, cursor.at + index);
  cursor.at += length;
}

/** Reads where a copy comes from, into the cursor, and how long it is. */
function readCopy(delta: Uint8Array, cursor: Cursor, code: number): number {
  readFrom(delta, cursor, code);
  return readLength(delta, cursor, code);
}

function readFrom(delta: Uint8Array, cursor: Cursor, code: number): void {
  cursor.from = 0;
  if (code & 1) cursor.from = byteAt(delta, cursor.at++);
  if (code & 2) cursor.from |= byteAt(delta, cursor.at++) << 8;
  if (code & 4) cursor.from |= byteAt(delta, cursor.at++) << 16;
  if (code & 8) cursor.from += byteAt(delta, cursor.at++) * 2 ** 24;
}

function readLength(delta: Uint8Array, cursor: Cursor, code: number): number {
  let length = 0;
  if (code & 0x10) length = byteAt(delta, cursor.at++);
  if (code & 0x20) length |= byteAt(delta, cursor.at++) << 8;
  if (code & 0x40) length |= byteAt(delta, cursor.at++) << 16;
  return length === 0 ? 0x10000 : length;
}

/** Below so many bytes a loop is faster than a call. */
const SHORT = 16;

/** Copies from the base into the target: where both lie in one buffer, without the cost of a view for each range. */
function copier(base: Uint8Array, target: Uint8Array): (from: number, to: number, length: number) => void {
  const whole = base.buffer === target.buffer ? new Uint8Array(base.buffer) : undefined;
  const [baseStart, targetStart] = [base.byteOffset, target.byteOffset];
  return (from, to, length) => {
    if (length < SHORT) for (let index = 0; index < length; index++) target[to + index] = byteAt(base, from + index);
    else if (whole === undefined) target.set(base.subarray(from, from + length), to);
    else whole.copyWithin(targetStart + to, baseStart + from, baseStart + from + length);
  };
}

function addCopy(copies: Copies, { to, from, length }: { to: number; from: number; length: number }): void {
  const last = copies.count - 1;
  const lastLength = copies.length[last] ?? 0;
  if (last >= 0 && (copies.to[last] ?? 0) + lastLength === to && (copies.from[last] ?? 0) + lastLength === from) {
    copies.length[last] = lastLength + length;
    return;
  }
  const index = copies.count++;
  copies.to[index] = to;
  copies.from[index] = from;
  copies.length[index] = length;
}
