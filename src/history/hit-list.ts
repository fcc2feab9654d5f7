/** Keywords and their places in a content, ascending, as one flat list: `[keyword, offset, keyword, offset, …]`. */
import type { Prefilter } from '../core/prefilter.ts';
import type { Changes } from './changes.ts';

export type HitList = ArrayLike<number>;

const NONE: HitList = new Int32Array(0);

/** The first entry of a list that stands at or behind a place, as the index of its keyword. */
export function firstHit(hits: HitList, place: number): number {
  let low = 0;
  let high = hits.length >>> 1;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((hits[middle * 2 + 1] ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return low * 2;
}

/** A content that a delta made: what it has from its base, and what is new. */
export interface Made {
  /** The keywords of the base. */
  readonly base: HitList;
  readonly bytes: Uint8Array;
  readonly changes: Changes;
  /** For each keyword, its length in bytes. */
  readonly lengths: readonly number[];
}

/** The keywords of a content: those in copied text where they now stand, and those in or across new text. */
export function hitsOf(prefilter: Prefilter, made: Made): HitList {
  return merged(carriedHits(made), newHits(prefilter, made));
}

function newHits({ findIn, longest }: Prefilter, { bytes, changes, lengths }: Made): readonly number[] {
  const found = findIn(bytes, changes, longest);
  const { count, from, to } = changes;
  const hits: number[] = [];
  let change = 0;
  for (let index = 0; index < found.length; index += 2) {
    const [keyword, place] = [at(found, index), at(found, index + 1)];
    while (change < count && at(to, change) <= place) change++;
    if (change < count && at(from, change) < place + at(lengths, keyword)) hits.push(keyword, place);
  }
  return hits;
}

function carriedHits({ base, changes, lengths }: Made): readonly number[] {
  const carried: number[] = [];
  const { kept } = changes;
  for (let copy = 0; copy < kept.count && base.length > 0; copy++) {
    const from = at(kept.from, copy);
    const end = from + at(kept.length, copy);
    const shift = at(kept.to, copy) - from;
    for (let index = firstHit(base, from); index < base.length; index += 2) {
      const [keyword, place] = [at(base, index), at(base, index + 1)];
      if (place >= end) break;
      if (place + at(lengths, keyword) <= end) carried.push(keyword, place + shift);
    }
  }
  return carried;
}

/** Two lists of hits as one, in order. */
function merged(first: readonly number[], second: readonly number[]): HitList {
  if (first.length + second.length === 0) return NONE;
  const all = new Int32Array(first.length + second.length);
  let [mine, other] = [0, 0];
  for (let to = 0; to < all.length; to += 2) {
    if (other < second.length && (mine === first.length || isBefore(second, other, first, mine))) {
      all[to] = at(second, other++);
      all[to + 1] = at(second, other++);
    } else {
      all[to] = at(first, mine++);
      all[to + 1] = at(first, mine++);
    }
  }
  return all;
}

function isBefore(a: readonly number[], atA: number, b: readonly number[], atB: number): boolean {
  const order = at(a, atA + 1) - at(b, atB + 1);
  return order < 0 || (order === 0 && at(a, atA) < at(b, atB));
}

/** An entry that is there. */
function at(list: HitList, index: number): number {
  return list[index] ?? 0;
}
