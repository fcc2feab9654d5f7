/** Finds the keywords of all rules in raw bytes, in one pass whose cost hardly depends on how many keywords there are: see `src/kernel`. */
import { gramsOf, type Grams } from './grams.ts';
import { createKernel, type Kernel } from './kernel.ts';
import { needlesOf, type Needles } from './needles.ts';
import type { Memory } from './wasm.ts';

/** A keyword's number and the byte offset where it begins, as a flat list in order of offset: `[keyword, offset, keyword, offset, …]`. */
export type Hits = readonly number[];

/** The keywords of a rule set, ready to be looked for. */
export interface Prefilter {
  /** How many keywords there are: a hit names one by its number. */
  readonly count: number;
  /** Length in bytes of the longest keyword. */
  readonly longest: number;
  /** Length in bytes of a keyword, by its number. */
  readonly lengthOf: (keyword: number) => number;
  /**
   * All places in `bytes` where a keyword stands, in any ASCII case, in order; in a long run of one repeated character
   * (or two, or four) those near its ends, and perhaps some more.
   */
  readonly find: (bytes: Uint8Array) => Hits;
  /** All keywords that lie within one of the ranges, each widened by `margin` bytes, and perhaps some more; in order. */
  readonly findIn: (bytes: Uint8Array, ranges: Ranges, margin: number) => Hits;
  /** Memory in which bytes are searched where they lie: see {@link Kernel.memory}. */
  readonly memory: () => Memory;
}

/** Ranges of bytes, ascending: the first `count` entries of each list. */
export interface Ranges {
  readonly count: number;
  readonly from: ArrayLike<number>;
  readonly to: ArrayLike<number>;
}

/** Prepares a search for `keywords`: lower-case, each with at least so many bytes as `MIN_KEYWORD` says. */
export function createPrefilter(keywords: readonly string[]): Prefilter {
  return prefilterFor(needlesOf(keywords));
}

/** The same for keywords as bytes. `known`: the grams of the first of them. */
export function prefilterFor(needles: Needles, known?: Grams): Prefilter {
  const grams = gramsOf(needles, known);
  let kernel: Kernel | undefined; // many an engine never searches
  const ready = (): Kernel => (kernel ??= createKernel(needles, grams));
  const searchRange = (bytes: Uint8Array, from: number, to: number, hits: number[]): void => {
    ready().search(bytes, { from: from & ~1, to }, (told) => {
      for (let index = 0; index < told.length; index += 2) insert(hits, told[index] ?? 0, told[index + 1] ?? 0);
    });
  };
  return {
    count: needles.count,
    longest: needles.longest,
    lengthOf: (keyword) => (needles.starts[keyword + 1] ?? 0) - (needles.starts[keyword] ?? 0),
    find(bytes) {
      const hits: number[] = [];
      searchRange(bytes, 0, bytes.length, hits);
      return hits;
    },
    findIn(bytes, ranges, margin) {
      const hits: number[] = [];
      for (const [from, to] of joined(ranges, margin))
        searchRange(bytes, Math.max(0, from), Math.min(bytes.length, to), hits);
      return hits;
    },
    memory: () => ready().memory,
  };
}

/** The ranges, widened; those that meet are one. */
function* joined({ count, from, to }: Ranges, margin: number): Iterable<readonly [from: number, to: number]> {
  for (let index = 0; index < count;) {
    // A gram of a keyword may begin one byte before it; and ranges that meet but for a byte would be searched there twice.
    const start = (from[index] ?? 0) - margin - 1;
    let end = (to[index] ?? 0) + margin;
    for (index++; index < count && (from[index] ?? 0) - margin - 2 <= end; index++) end = (to[index] ?? 0) + margin;
    yield [start, end];
  }
}

/** Puts a hit in order. It belongs at the end or close to it: its gram was met in order, and a keyword is short. */
function insert(hits: number[], keyword: number, offset: number): void {
  let at = hits.length;
  while (at > 0 && isBehind(hits, at - 2, keyword, offset)) at -= 2;
  hits.push(keyword, offset);
  if (at < hits.length - 2) {
    hits.copyWithin(at + 2, at, hits.length - 2);
    hits[at] = keyword;
    hits[at + 1] = offset;
  }
}

function isBehind(hits: readonly number[], at: number, keyword: number, offset: number): boolean {
  const other = hits[at + 1] ?? 0;
  return other > offset || (other === offset && (hits[at] ?? 0) > keyword);
}
