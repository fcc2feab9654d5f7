/** The codes of deflated data (RFC 1951), as tables in memory by which they are looked up, in AssemblyScript. */

/** Bits by which a code is looked up at first; where it is longer, the rest is looked up in a table of its own. */
export const CODE_BITS: u32 = 10;
export const DISTANCE_BITS: u32 = 8;
export const LENGTH_BITS: u32 = 7;
const LONGEST_CODE: u32 = 15;
/** More entries than a complete code of 288 or 32 symbols can fill. */
const CODE_ENTRIES: i32 = 2048;
const DISTANCE_ENTRIES: i32 = 1024;
const MOST_SYMBOLS: i32 = 288 + 32;

// An entry of a table: in its lowest byte the length of the code in bits, in its upper half a value, between them what it is:
export const LITERAL: u32 = 0x8000;
const LONGER: u32 = 0x4000;
export const END: u32 = 0x2000;
export const BAD: u32 = LONGER | END;
/** Or how many bits follow that are to be added to the value. */
export const EXTRA: u32 = 0x1f00;

/** What the symbols of a code stand for. */
export const enum Kind {
  Lengths,
  Codes,
  Distances,
}

/** Where in memory the tables are of the codes that data tell, and of those that they need not tell. */
export let codes: i32 = 0;
export let distances: i32 = 0;
export let fixedCodes: i32 = 0;
export let fixedDistances: i32 = 0;
/** Where, of the code that is read just now, the length of each symbol's code stands. */
export let lengths: i32 = 0;
// How many codes there are of each length, where the next of them belongs in the list of symbols by length, and that list.
let counts: i32 = 0;
let places: i32 = 0;
let symbols: i32 = 0;

/** Uses memory from an address on; gives the address behind it. */
export function prepareCodes(at: i32): i32 {
  codes = at;
  distances = codes + 4 * CODE_ENTRIES;
  fixedCodes = distances + 4 * DISTANCE_ENTRIES;
  fixedDistances = fixedCodes + 4 * CODE_ENTRIES;
  symbols = fixedDistances + 4 * DISTANCE_ENTRIES;
  counts = symbols + 2 * MOST_SYMBOLS;
  places = counts + 2 * (LONGEST_CODE + 1);
  lengths = places + 2 * (LONGEST_CODE + 1);
  memory.fill(lengths, 8, 144);
  memory.fill(lengths + 144, 9, 112);
  memory.fill(lengths + 256, 7, 24);
  memory.fill(lengths + 280, 8, 8);
  build(fixedCodes, lengths, 288, Kind.Codes);
  memory.fill(lengths, 5, 32);
  build(fixedDistances, lengths, 32, Kind.Distances);
  return lengths + MOST_SYMBOLS;
}

/** The entry of the code with which some bits begin, in a table that is looked up by so many bits at first. */
export function lookUp(table: i32, bits: u64, root: u32): u32 {
  const entry = load<u32>(table + 4 * ((<u32>bits) & ((1 << root) - 1)));
  if ((entry & BAD) !== LONGER) return entry;
  const rest = (<u32>(bits >> root)) & ((1 << ((entry & EXTRA) >>> 8)) - 1);
  return load<u32>(table + 4 * ((entry >>> 16) + rest));
}

/** Makes the table of a code from the lengths of its symbols' codes; false where these make none. */
export function build(table: i32, from: i32, count: i32, kind: Kind): bool {
  const longest = sortSymbols(from, count);
  let left: i32 = 1;
  for (let length: u32 = 1; length <= LONGEST_CODE; length++) {
    left = 2 * left - countOf(length);
    if (left < 0) return false;
  }
  if (left > 0) {
    // Only a code of one symbol or of none may leave codes without a meaning.
    if (kind === Kind.Lengths || longest > 1) return false;
    for (let index = 0; index < 1 << rootOf(kind); index++) store<u32>(table + 4 * index, BAD);
  }
  fillTable(table, kind, longest);
  return true;
}

/** By how many bits a code is looked up at first. */
function rootOf(kind: Kind): u32 {
  return kind === Kind.Lengths ? LENGTH_BITS : kind === Kind.Codes ? CODE_BITS : DISTANCE_BITS;
}

function countOf(length: u32): i32 {
  return <i32>load<u16>(counts + 2 * length);
}

/** Lists the symbols by the length of their codes, and counts them; gives the greatest length. */
function sortSymbols(from: i32, count: i32): u32 {
  memory.fill(counts, 0, 2 * (LONGEST_CODE + 1));
  for (let symbol = 0; symbol < count; symbol++) {
    const place = counts + 2 * <i32>load<u8>(from + symbol);
    store<u16>(place, load<u16>(place) + 1);
  }
  store<u16>(counts, 0);
  let longest: u32 = 0;
  let next: i32 = 0;
  for (let length: u32 = 1; length <= LONGEST_CODE; length++) {
    store<u16>(places + 2 * length, <u16>next);
    next += countOf(length);
    if (countOf(length) > 0) longest = length;
  }
  for (let symbol = 0; symbol < count; symbol++) {
    const length = <i32>load<u8>(from + symbol);
    if (length === 0) continue;
    const place = places + 2 * length;
    store<u16>(symbols + 2 * <i32>load<u16>(place), <u16>symbol);
    store<u16>(place, load<u16>(place) + 1);
  }
  return longest;
}

/** Fills the table. Codes are met in their order, each bit by bit from the last to the first, as they are read. */
function fillTable(table: i32, kind: Kind, longest: u32): void {
  const root = rootOf(kind);
  let code: u32 = 0;
  let index = symbols;
  let free: u32 = 1 << root;
  let part = table;
  let partBits: u32 = root;
  let partCode: u32 = 0xffffffff;
  for (let length: u32 = 1; length <= longest; length++) {
    for (let rest = countOf(length); rest > 0; rest--) {
      if (length > root && (code & ((1 << root) - 1)) !== partCode) {
        partCode = code & ((1 << root) - 1);
        partBits = bitsOfPart(length, root, rest, longest);
        store<u32>(table + 4 * partCode, (free << 16) | LONGER | (partBits << 8));
        part = table + 4 * free;
        free += 1 << partBits;
      }
      const shift = length > root ? root : 0;
      const entry = entryOf(<u32>load<u16>(index), kind) | length;
      for (let at = code >>> shift; at < 1 << partBits; at += 1 << (length - shift)) store<u32>(part + 4 * at, entry);
      index += 2;
      code = nextCode(code, length);
    }
  }
}

/** How many bits tell apart the codes that begin alike, of which one has this length. */
function bitsOfPart(length: u32, root: u32, rest: i32, longest: u32): u32 {
  let count = length - root;
  let left: i32 = (1 << count) - rest;
  while (left > 0 && count + root < longest) {
    count++;
    left = 2 * left - countOf(count + root);
  }
  return count;
}

/** The code behind one of this length, both read from their last bit. */
function nextCode(code: u32, length: u32): u32 {
  let bit: u32 = 1 << (length - 1);
  while (code & bit) bit >>= 1;
  return bit === 0 ? 0 : (code & (bit - 1)) | bit;
}

function entryOf(symbol: u32, kind: Kind): u32 {
  if (kind === Kind.Lengths) return symbol << 16;
  if (kind === Kind.Distances) return distanceEntry(symbol);
  if (symbol < 256) return LITERAL | (symbol << 16);
  return symbol === 256 ? END : lengthEntry(symbol);
}

function lengthEntry(symbol: u32): u32 {
  if (symbol < 265) return (symbol - 254) << 16;
  if (symbol >= 285) return symbol === 285 ? 258 << 16 : BAD;
  const extra = (symbol - 261) >>> 2;
  return ((((4 | ((symbol - 265) & 3)) << extra) + 3) << 16) | (extra << 8);
}

function distanceEntry(symbol: u32): u32 {
  if (symbol < 4) return (symbol + 1) << 16;
  if (symbol >= 30) return BAD;
  const extra = (symbol >>> 1) - 1;
  return ((((2 | (symbol & 1)) << extra) + 1) << 16) | (extra << 8);
}
