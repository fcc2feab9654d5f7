/** Inflates the data of an object of a git pack (RFC 1950 and 1951), in AssemblyScript. */
import {
  BAD,
  build,
  CODE_BITS,
  codes,
  DISTANCE_BITS,
  distances,
  END,
  EXTRA,
  fixedCodes,
  fixedDistances,
  Kind,
  LENGTH_BITS,
  lengths,
  LITERAL,
  lookUp,
} from './codes';

/** A length and a distance take at most so many bits: two codes and what is added to each. */
const LONGEST_PAIR: u32 = 15 + 5 + 15 + 13;

// In which order the lengths of the code of lengths are told.
let order: i32 = 0;

// The reader of bits: what was read and not used, where the next byte stands, and where all end.
let bits: u64 = 0;
let bitCount: u32 = 0;
let input: i32 = 0;
let inputEnd: i32 = 0;
// The writer: where the next byte goes, and the range.
let output: i32 = 0;
let outputStart: i32 = 0;
let outputEnd: i32 = 0;

/** Uses memory from an address on; gives the address behind it. */
export function prepareInflate(at: i32): i32 {
  order = at;
  prepareOrder();
  return order + 19;
}

/** 16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15. */
function prepareOrder(): void {
  for (let index = 0; index < 3; index++) store<u8>(order + index, <u8>(16 + index));
  store<u8>(order + 3, 0);
  for (let index = 4; index < 19; index++)
    store<u8>(order + index, <u8>(8 + (index & 1 ? -((index - 3) >> 1) : (index - 4) >> 1)));
}

/** Inflates a zlib stream of so many bytes. Whether it is whole and undamaged and fills the range. */
export function inflate(from: i32, size: i32, to: i32, length: i32): bool {
  const head = ((<u32>load<u8>(from)) << 8) | (<u32>load<u8>(from + 1));
  if (size < 6 || (head & 0x0f20) !== 0x0800 || head % 31 !== 0) return false;
  bits = 0;
  bitCount = 0;
  input = from + 2;
  inputEnd = from + size;
  output = to;
  outputStart = to;
  outputEnd = to + length;
  for (let isLast: u32 = 0; !isLast;) {
    refill();
    isLast = take(1);
    if (input > inputEnd + 8 || !inflateBlock(take(2))) return false;
  }
  input -= <i32>(bitCount >>> 3);
  return output === outputEnd && input + 4 <= inputEnd && checksum() === bswap<u32>(load<u32>(input));
}

function inflateBlock(kind: u32): bool {
  if (kind === 0) return copyStored();
  if (kind === 1) return decode(fixedCodes, fixedDistances);
  return kind === 2 && readCodes() && decode(codes, distances);
}

/** Makes at least 56 bits ready. Reads up to 16 bytes behind the end of what is told; who takes of these is stopped soon. */
function refill(): void {
  bits |= load<u64>(input) << bitCount;
  input += <i32>((63 - bitCount) >>> 3);
  bitCount |= 56;
}

function take(count: u32): u32 {
  const value = (<u32>bits) & ((1 << count) - 1);
  drop(count);
  return value;
}

function drop(count: u32): void {
  bits >>= count;
  bitCount -= count;
}

function copyStored(): bool {
  drop(bitCount & 7);
  const size = <i32>take(16);
  if ((size ^ 0xffff) !== <i32>take(16)) return false;
  input -= <i32>(bitCount >>> 3);
  bits = 0;
  bitCount = 0;
  if (size > inputEnd - input || size > outputEnd - output) return false;
  memory.copy(output, input, size);
  input += size;
  output += size;
  return true;
}

/** Reads the codes that a block tells. */
function readCodes(): bool {
  const codeCount = <i32>take(5) + 257;
  const distanceCount = <i32>take(5) + 1;
  const told = <i32>take(4) + 4;
  if (codeCount > 286 || distanceCount > 30) return false;
  memory.fill(lengths, 0, 19);
  for (let index = 0; index < told; index++) {
    refill();
    store<u8>(lengths + load<u8>(order + index), <u8>take(3));
  }
  return (
    build(distances, lengths, 19, Kind.Lengths) &&
    readLengths(codeCount + distanceCount) &&
    load<u8>(lengths + 256) !== 0 &&
    build(codes, lengths, codeCount, Kind.Codes) &&
    build(distances, lengths + codeCount, distanceCount, Kind.Distances)
  );
}

/** Reads the lengths of so many codes, by a code whose table is that of distances for now. */
function readLengths(count: i32): bool {
  for (let index = 0; index < count;) {
    refill();
    const entry = lookUp(distances, bits, LENGTH_BITS);
    if (entry & BAD || input > inputEnd + 8) return false;
    drop(entry & 0xff);
    const symbol = entry >>> 16;
    const times = symbol < 16 ? 1 : timesOf(symbol);
    if (times > count - index || (symbol === 16 && index === 0)) return false;
    const repeated = symbol < 16 ? <u8>symbol : symbol === 16 ? load<u8>(lengths + index - 1) : 0;
    memory.fill(lengths + index, repeated, times);
    index += times;
  }
  return true;
}

/** How often a length is told again, or a length of zero. */
function timesOf(symbol: u32): i32 {
  return <i32>(symbol === 16 ? 3 + take(2) : symbol === 17 ? 3 + take(3) : 11 + take(7));
}

/** Decodes a block. What it reads and writes by is in locals: that is what makes it fast. */
function decode(codeTable: i32, distanceTable: i32): bool {
  let buffer = bits;
  let count = bitCount;
  let from = input;
  let to = output;
  let entry: u32 = 0;
  for (;;) {
    if (count < LONGEST_PAIR) {
      if (from > inputEnd + 8) break;
      buffer |= load<u64>(from) << count;
      from += <i32>((63 - count) >>> 3);
      count |= 56;
    }
    entry = lookUp(codeTable, buffer, CODE_BITS);
    const length = valueOf(entry, buffer);
    buffer >>= bitsOf(entry);
    count -= bitsOf(entry);
    if (entry & LITERAL) {
      if (to === outputEnd) break;
      store<u8>(to++, <u8>length);
      continue;
    }
    if (entry & BAD) break;
    entry = lookUp(distanceTable, buffer, DISTANCE_BITS);
    const distance = valueOf(entry, buffer);
    buffer >>= bitsOf(entry);
    count -= bitsOf(entry);
    if (entry & BAD || distance > to - outputStart || length > outputEnd - to) break;
    repeat(to, distance, length);
    to += length;
  }
  bits = buffer;
  bitCount = count;
  input = from;
  output = to;
  return (entry & (BAD | LITERAL)) === END;
}

/** The value of an entry, with what the bits behind its code add to it. */
function valueOf(entry: u32, buffer: u64): i32 {
  const more = (<u32>(buffer >> (entry & 0xff))) & ((1 << ((entry & EXTRA) >>> 8)) - 1);
  return <i32>((entry >>> 16) + more);
}

/** How many bits that takes. */
function bitsOf(entry: u32): u32 {
  return (entry & 0xff) + ((entry & EXTRA) >>> 8);
}

/** Writes again what was written at a distance before, which may overlap with what is written: by eight bytes at a time where it does not. */
function repeat(to: i32, distance: i32, length: i32): void {
  const stop = to + length;
  if (distance >= 8 && stop + 8 <= outputEnd)
    for (let at = to; at < stop; at += 8) store<u64>(at, load<u64>(at - distance));
  else for (let at = to; at < stop; at++) store<u8>(at, load<u8>(at - distance));
}

/** So many bytes are summed up before the sums may outgrow 32 bits. */
const MOST_SUMMED: i32 = 5552;

/** Adler-32 of what was written: the sum of all bytes, and the sum of these sums. By sixteen bytes at a time. */
function checksum(): u32 {
  let low: u32 = 1;
  let high: u32 = 0;
  for (let at = outputStart; at < outputEnd;) {
    const end = min(outputEnd, at + MOST_SUMMED);
    const rows = (end - at) >> 4;
    let sums = i32x4(0, 0, 0, 0);
    let before = i32x4(0, 0, 0, 0); // for each row the sums of those before it
    let weighted = i32x4(0, 0, 0, 0);
    for (const stop = at + 16 * rows; at < stop; at += 16) {
      const row = v128.load(at);
      before = i32x4.add(before, sums);
      sums = i32x4.add(sums, i32x4.extadd_pairwise_i16x8_u(i16x8.extadd_pairwise_i8x16_u(row)));
      const first = i32x4.dot_i16x8_s(i16x8.extend_low_i8x16_u(row), i16x8(16, 15, 14, 13, 12, 11, 10, 9));
      const last = i32x4.dot_i16x8_s(i16x8.extend_high_i8x16_u(row), i16x8(8, 7, 6, 5, 4, 3, 2, 1));
      weighted = i32x4.add(weighted, i32x4.add(first, last));
    }
    high += 16 * (low * rows + total(before)) + total(weighted);
    low += total(sums);
    for (; at < end; at++) {
      low += <u32>load<u8>(at);
      high += low;
    }
    low %= 65521;
    high %= 65521;
  }
  return (high << 16) | low;
}

function total(lanes: v128): u32 {
  return (
    i32x4.extract_lane(lanes, 0) +
    i32x4.extract_lane(lanes, 1) +
    i32x4.extract_lane(lanes, 2) +
    i32x4.extract_lane(lanes, 3)
  );
}
