/** Makes a content from another by a delta (gitformat-pack, "Deltified representation"), in AssemblyScript. */

/** How many ranges there is room for, of each kind. */
const ROOM: i32 = 8192;

/** Ranges of the target that were copied, ascending: where each begins there, where in the base, and how long it is. */
export let keptTo: i32 = 0;
export let keptFrom: i32 = 0;
export let keptLength: i32 = 0;
export let keptCount: i32 = 0;
/** Ranges that are new: where each begins, and where it ends. */
export let newFrom: i32 = 0;
export let newTo: i32 = 0;
export let newCount: i32 = 0;
/** The bytes in them. */
export let newSize: i32 = 0;

/** The sizes that the delta which is open tells. */
export let baseSize: i32 = 0;
export let targetSize: i32 = 0;
// What is left of it.
let delta: i32 = 0;
let deltaEnd: i32 = 0;
// The instruction that was read last.
let from: u32 = 0;
let length: i32 = 0;
// The copies that were read last, as long as each goes on where the one before ended.
let copyTo: i32 = 0;
let copyFrom: i32 = 0;
let copyLength: i32 = 0;
// Copies that are shorter are taken for new.
let leastCopy: i32 = 0;
// Where the last range that was kept ends, in the target and in the base.
let keptEnd: i32 = 0;
let keptBaseEnd: i32 = 0;

/** Uses memory from an address on; gives the address behind it. */
export function prepareDelta(at: i32): i32 {
  keptTo = (at + 7) & ~7;
  keptFrom = keptTo + 4 * ROOM;
  keptLength = keptFrom + 4 * ROOM;
  newFrom = keptLength + 4 * ROOM;
  newTo = newFrom + 4 * (ROOM + 1);
  return newTo + 4 * (ROOM + 1);
}

/** Opens the delta of so many bytes: reads the sizes of its base and of its target. Whether they can be true. */
export function openDelta(at: i32, size: i32): bool {
  delta = at;
  deltaEnd = at + size;
  baseSize = readSize();
  targetSize = readSize();
  return delta <= deltaEnd && baseSize >= 0 && targetSize >= 0;
}

/** A size below 2^31, else -1. */
function readSize(): i32 {
  let size: u64 = 0;
  for (let shift: u64 = 0; shift < 35; shift += 7) {
    const byte = <u64>load<u8>(delta++);
    size |= (byte & 0x7f) << shift;
    if (byte < 0x80) return size < 0x80000000 ? <i32>size : -1;
  }
  return -1;
}

/** Makes the target of the delta that is open, and sorts it into what is kept and what is new. Whether all is as it said. */
export function applyDelta(base: i32, target: i32, least: i32): bool {
  leastCopy = least;
  keptCount = 0;
  newCount = 0;
  newSize = 0;
  keptEnd = 0;
  keptBaseEnd = 0;
  copyLength = 0;
  let to: i32 = 0;
  for (; delta < deltaEnd; to += length) {
    const source = readInstruction(base, to);
    if (source < 0) return false;
    copy(target + to, source, target + targetSize);
  }
  keepCopy();
  if (keptEnd < targetSize || keptBaseEnd !== baseSize) addNew(targetSize);
  return delta === deltaEnd && to === targetSize;
}

/** Reads what stands next in the target: its length, and where it is, which it gives; -1 where it can be nowhere. */
function readInstruction(base: i32, to: i32): i32 {
  const code = <u32>load<u8>(delta++);
  if (code & 0x80) {
    readCopy(code);
    if (length > targetSize - to || length > baseSize || from > <u32>(baseSize - length)) return -1;
    addCopy(to);
    return base + <i32>from;
  }
  const source = delta;
  length = <i32>code;
  delta += length;
  return length === 0 || length > targetSize - to || delta > deltaEnd ? -1 : source;
}

/** Reads where a copy begins in the base, and its length. */
function readCopy(code: u32): void {
  from = 0;
  for (let index: u32 = 0; index < 4; index++) if (code & (1 << index)) from |= (<u32>load<u8>(delta++)) << (8 * index);
  length = 0;
  for (let index = 0; index < 3; index++) if (code & (0x10 << index)) length |= (<i32>load<u8>(delta++)) << (8 * index);
  if (length === 0) length = 0x10000;
}

/** Copies `length` bytes, by eight at a time where the target's end lets it, which is faster than a call for short ones. */
function copy(to: i32, source: i32, end: i32): void {
  if (length > 64 || to + length + 8 > end) {
    memory.copy(to, source, length);
    return;
  }
  for (let at = 0; at < length; at += 8) store<u64>(to + at, load<u64>(source + at));
}

/** Notes the copy that was read last. */
function addCopy(to: i32): void {
  if (copyLength > 0 && copyTo + copyLength === to && copyFrom + copyLength === <i32>from) {
    copyLength += length;
    return;
  }
  keepCopy();
  copyTo = to;
  copyFrom = <i32>from;
  copyLength = length;
}

/** Keeps the copies that were noted, if they are long enough. What is new before them may be empty: then others stand there now. */
function keepCopy(): void {
  if (copyLength < leastCopy || copyLength === 0 || keptCount === ROOM) return;
  if (copyTo > keptEnd || copyFrom !== keptBaseEnd) addNew(copyTo);
  store<i32>(keptTo + 4 * keptCount, copyTo);
  store<i32>(keptFrom + 4 * keptCount, copyFrom);
  store<i32>(keptLength + 4 * keptCount, copyLength);
  keptCount++;
  keptEnd = copyTo + copyLength;
  keptBaseEnd = copyFrom + copyLength;
}

/** Notes that all from the last range that was kept on is new. */
function addNew(to: i32): void {
  store<i32>(newFrom + 4 * newCount, keptEnd);
  store<i32>(newTo + 4 * newCount, to);
  newCount++;
  newSize += to - keptEnd;
}
