/** Runs the search of `src/kernel`: gives it the keywords, and content piece by piece. */
import type { Grams } from './grams.ts';
import { program } from './kernel-program.ts';
import type { Needles } from './needles.ts';
import { startProgram, type Global, type Memory } from './wasm.ts';

/** Looks for keywords. */
export interface Kernel {
  /**
   * Tells of the keywords that are known by a gram at an even place from `from` on and before `to`: their numbers and
   * where they begin, and so on, nearly in order of place. What is told holds until more is told.
   */
  readonly search: (bytes: Uint8Array, range: Range, tell: (hits: Int32Array) => void) => void;
  /** Its memory. Who enlarges it may use what is new of it; bytes that lie in it are searched where they are. */
  readonly memory: Memory;
}

/** A range of bytes. `from` is even. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** See `src/kernel/kernel.ts`. */
interface Exports {
  readonly memory: Memory;
  readonly reserve: (grams: number, needleBytes: number, contentBytes: number) => void;
  readonly prepare: () => void;
  readonly search: (from: number, to: number, size: number) => number;
  readonly keys: Global;
  readonly offsets: Global;
  readonly needles: Global;
  readonly starts: Global;
  readonly content: Global;
  readonly hits: Global;
  readonly hitsEnd: Global;
}

/** So many bytes are searched at once: as many as stay near the processor. */
const PIECE = 1 << 16;
/** So many bytes may be read behind a piece: the rest of a gram. */
const BLANKS = 8;
/** So many bytes on either side of a piece show that a long run goes on there; the longest keyword is as much again. */
const RUN = 256;

/** Makes a search for the keywords ready. That takes two milliseconds. */
export function createKernel(needles: Needles, grams: Grams): Kernel {
  const margin = (needles.longest + RUN + 1) & ~1; // even, so that even places stay even
  const exports = startProgram<Exports>(program);
  exports.reserve(grams.keys.length, needles.bytes.length, PIECE + 2 * margin);
  const { buffer } = exports.memory;
  new Int32Array(buffer, exports.keys.value).set(grams.keys);
  new Int32Array(buffer, exports.offsets.value).set(grams.offsets);
  new Int32Array(buffer, exports.starts.value).set(needles.starts);
  new Uint8Array(buffer, exports.needles.value).set(needles.bytes);
  exports.prepare();
  const { search } = searchIn(exports, margin);
  return { search, memory: exports.memory };
}

/** Searches piece by piece what is copied to where the program expects it, or where it is what lies in its memory. */
function searchIn(exports: Exports, margin: number): Pick<Kernel, 'search'> {
  const own = exports.content.value;
  let content = new Uint8Array(0);
  const part = ({ from, to }: Range, size: number, start: number, tell: (hits: Int32Array) => void): void => {
    for (let at = from; at < to;) {
      at = exports.search(at, to, size);
      const length = (exports.hitsEnd.value - exports.hits.value) / 4;
      if (length === 0) continue;
      const hits = new Int32Array(exports.memory.buffer, exports.hits.value, length);
      if (start > 0) for (let place = 1; place < length; place += 2) hits[place] = (hits[place] ?? 0) + start;
      tell(hits);
    }
  };
  const elsewhere = (bytes: Uint8Array, range: Range, tell: (hits: Int32Array) => void): void => {
    if (content.length === 0) content = new Uint8Array(exports.memory.buffer, own);
    for (let { from } = range; from < range.to; from += PIECE) {
      const to = Math.min(from + PIECE, range.to);
      const start = Math.max(0, from - margin);
      const piece = bytes.subarray(start, to + margin);
      content.set(piece);
      content.fill(0, piece.length, piece.length + BLANKS);
      part({ from: from - start, to: to - start }, piece.length, start, tell);
    }
  };
  return {
    search: (bytes, range, tell) => {
      if (bytes.buffer !== exports.memory.buffer) return elsewhere(bytes, range, tell);
      exports.content.value = bytes.byteOffset;
      part(range, bytes.length, 0, tell);
      exports.content.value = own;
    },
  };
}
