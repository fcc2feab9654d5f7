/**
 * The inmost loop of a scan, in AssemblyScript: looks for keywords in bytes. Compiled to WebAssembly it takes a third of
 * the time that it took as JavaScript; `npm run update` writes what comes of it to `src/core/kernel-program.ts`.
 *
 * Every keyword is known by groups of four of its bytes ("grams"), one for each parity of its place in the file. So it
 * is enough to look at the word at every second byte. Flags say of most words that no keyword has them; the others are
 * looked up in a hash table, and where a gram stands its keywords are compared. Words are seen without their case and
 * their highest bits. A gram of three bytes that stands beside any byte has a key of its own form: see `THREE` and
 * `BEHIND_ANY`, which `src/core/grams.ts` has too.
 */

/** Spreads numbers that differ little over all 32 bits: the golden ratio times 2^32. */
const MULTIPLIER: u32 = 0x9e3779b1;
const LOW_BITS: u32 = 0x7f7f7f7f;
const CASE_BITS: u32 = 0x20202020;
const THREE: u32 = 0xffffff;
const BEHIND_ANY: u32 = 1 << 31;

const FLAG_SHIFT: u32 = 32 - 21;
const FLAG_BYTES: i32 = 1 << (21 - 3);
const FOLD_BYTES: i32 = 1 << (15 - 3);
/** So many bytes are looked at for words with flags before these are looked up. */
const BLOCK: i32 = 128;
/** How much of a long run of one word is looked at from each of its ends, besides what the longest keyword fills. */
const RUN_EDGE: i32 = 128;
/** How many hits there is room for, besides those of one word. */
const ROOM: i32 = 16384;

// Where in memory things stand. One flag for each hash of a gram:
let flags: i32 = 0;
// One for five bits of each of three bytes, which may stand before or behind any byte:
let folded: i32 = 0;
// By hash, or soon behind it: the number, from 1 on, of one of the grams with a key; 0 where there is none.
let slots: i32 = 0;
let slotBits: u32 = 0;
// By the number of a gram: another with the same key.
let next: i32 = 0;
// Words with flags: each with its place.
let candidates: i32 = 0;
let gramCount: i32 = 0;
// Length of the longest keyword.
let longest: i32 = 0;

/** The keys of grams, two for each keyword, by number from 0 on. */
export let keys: i32 = 0;
/** How far behind its keyword's first byte each gram begins. */
export let offsets: i32 = 0;
/** The bytes of all keywords, in lower case. */
export let needles: i32 = 0;
/** Where in them each keyword begins, and at last where all end. */
export let starts: i32 = 0;
/** What is searched. Behind it there is room for eight bytes, which must be blank. */
export let content: i32 = 0;
/** What was found: the number of a keyword and its place, and so on. */
export let hits: i32 = 0;
/** Behind the last that was found. */
export let hitsEnd: i32 = 0;

/** Makes room for so many grams, bytes of keywords, and bytes to search at once. */
export function reserve(grams: i32, needleBytes: i32, contentBytes: i32): void {
  gramCount = grams;
  slotBits = 32 - <u32>clz(grams) + 1;
  flags = <i32>__heap_base;
  folded = flags + FLAG_BYTES;
  slots = folded + FOLD_BYTES;
  next = slots + (4 << slotBits);
  keys = next + 4 * (grams + 1);
  offsets = keys + 4 * grams;
  starts = offsets + 4 * grams;
  needles = starts + 4 * (grams / 2 + 1);
  candidates = (needles + needleBytes + 7) & ~7;
  hits = candidates + 4 * BLOCK + 8;
  content = hits + 8 * (ROOM + grams);
  memory.grow(((content + contentBytes + 8) >> 16) + 1 - memory.size());
}

/** Makes the table of the grams and keywords that were written. */
export function prepare(): void {
  for (let place = starts; place < starts + 2 * gramCount; place += 4)
    longest = max(longest, load<i32>(place + 4) - load<i32>(place));
  for (let number = 1; number <= gramCount; number++) {
    const key = keyOf(number);
    const slot = slotOf(key);
    store<i32>(next + 4 * number, load<i32>(slot));
    store<i32>(slot, number);
    addFlags(key);
  }
}

/** Flags the words that a key stands for: one, or three bytes with any before or behind. */
function addFlags(key: u32): void {
  const three = key & THREE;
  if (key < BEHIND_ANY && key !== three) {
    addFlag(key);
    return;
  }
  const fold = foldThree(three);
  setBit(folded, fold);
  for (let any: u32 = 0x20; any < 0x80; any = (any + 1) | 0x20)
    addFlag(key < BEHIND_ANY ? three | (any << 24) : (three << 8) | any);
}

function addFlag(word: u32): void {
  setBit(flags, (word * MULTIPLIER) >>> FLAG_SHIFT);
}

function setBit(bits: i32, index: u32): void {
  const place = bits + (index >>> 3);
  store<u8>(place, <u8>((<u32>load<u8>(place)) | ((<u32>1) << (index & 7))));
}

function hasBit(bits: i32, index: u32): u32 {
  return ((<u32>load<u8>(bits + (index >>> 3))) >>> (index & 7)) & 1;
}

/** Five bits of each of the three low bytes. */
function foldThree(word: u32): u32 {
  return (word & 0x1f) | ((word >>> 3) & 0x3e0) | ((word >>> 6) & 0x7c00);
}

function keyOf(number: i32): u32 {
  return load<u32>(keys + 4 * (number - 1));
}

/** The place of a key's slot, or of the free one where it belongs. */
function slotOf(key: u32): i32 {
  const mask: u32 = (1 << slotBits) - 1;
  let slot = (key * MULTIPLIER) >>> (32 - slotBits);
  for (let number = numberIn(slot); number !== 0 && keyOf(number) !== key; number = numberIn(slot))
    slot = (slot + 1) & mask;
  return slots + 4 * slot;
}

function numberIn(slot: u32): i32 {
  return load<i32>(slots + 4 * slot);
}

/**
 * Looks at every second byte of the content from `from` on and before `to`; it holds `size` bytes. Ends early where there
 * may be no room for more hits, and says where it ended. Of a long run of one word only the ends are looked at: all that
 * could be told of the rest is that a keyword such as `AAAA` stands at each of its bytes, which costs a megabyte of zeros
 * in base64 seconds and tells a rule nothing that the ends do not.
 */
export function search(from: i32, to: i32, size: i32): i32 {
  hitsEnd = hits;
  const edge = (longest + RUN_EDGE) & ~3;
  for (let begin = from; begin < to; begin += BLOCK) {
    if (isRun(begin - edge, begin + BLOCK + edge, size)) continue;
    const end = sift(begin, min(begin + BLOCK, to));
    for (let candidate = candidates; candidate < end; candidate += 8) {
      const at = load<i32>(candidate + 4);
      if (hitsEnd > hits + 8 * ROOM) return at;
      lookUp(load<u32>(candidate), at, size);
    }
  }
  return to;
}

/** Whether one word fills the range. */
function isRun(from: i32, to: i32, size: i32): bool {
  if (from < 0 || to > size) return false;
  for (let at = content + from; at < content + to - 4; at += 4) if (load<i32>(at) !== load<i32>(at + 4)) return false;
  return true;
}

/** Notes the words of a block that have a flag. Each is written down, and soon written over if it has none: that takes no branch. */
function sift(from: i32, to: i32): i32 {
  let end = candidates;
  for (let at = from; at < to; at += 2) {
    const word = (load<u32>(content + at) & LOW_BITS) | CASE_BITS;
    store<u32>(end, word);
    store<i32>(end + 4, at);
    end += hasBit(flags, (word * MULTIPLIER) >>> FLAG_SHIFT) << 3;
  }
  return end;
}

function lookUp(word: u32, at: i32, size: i32): void {
  collect(word, at, size);
  if (hasBit(folded, foldThree(word))) collect(word & THREE, at, size);
  if (hasBit(folded, foldThree(word >>> 8))) collect((word >>> 8) | BEHIND_ANY, at, size);
}

function collect(key: u32, at: i32, size: i32): void {
  for (let number = load<i32>(slotOf(key)); number !== 0; number = load<i32>(next + 4 * number)) {
    const keyword = (number - 1) >> 1;
    const start = at - load<i32>(offsets + 4 * (number - 1));
    if (!stands(keyword, start, size)) continue;
    store<i32>(hitsEnd, keyword);
    store<i32>(hitsEnd + 4, start);
    hitsEnd += 8;
  }
}

/** Whether a keyword stands at a place, in any ASCII case. Compares from the end: keywords that share a gram often share their begin. */
function stands(keyword: i32, at: i32, size: i32): bool {
  const start = load<i32>(starts + 4 * keyword);
  const length = load<i32>(starts + 4 * keyword + 4) - start;
  if (at < 0 || at + length > size) return false;
  for (let index = length - 1; index >= 0; index--) {
    const byte = load<u8>(content + at + index);
    const lower = byte >= 65 && byte <= 90 ? byte | 0x20 : byte;
    if (lower !== load<u8>(needles + start + index)) return false;
  }
  return true;
}
