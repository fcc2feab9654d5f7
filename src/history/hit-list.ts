/** Keywords and their places in a content, and which of them are worth a closer look. */
import type { Engine } from '../core/engine.ts';
import { GLANCE_REACH } from '../core/glance.ts';
import { firstIndex } from '../core/sorted.ts';
import type { Changes } from './changes.ts';

/**
 * Ascending by place, as one flat list: `[mark, offset, mark, offset, …]`. A mark is twice the keyword's number, and one
 * more where somebody who looks for it may find something: of most it shows at a glance that nobody does.
 */
export type HitList = Int32Array;

/** The number of the keyword that a mark stands for. */
export function keywordOf(mark: number): number {
  return mark >> 1;
}

/** Whether a mark says that a closer look is worthwhile. */
export function isLive(mark: number): boolean {
  return (mark & 1) === 1;
}

function markOf({ ownersOf, isWorthwhile }: Engine, keyword: number, bytes: Uint8Array, place: number): number {
  for (const owner of ownersOf(keyword)) if (isWorthwhile(owner, bytes, place, keyword)) return keyword * 2 + 1;
  return keyword * 2;
}

/** All keywords of a content. */
export function findHits(engine: Engine, bytes: Uint8Array): HitList {
  const hits = Int32Array.from(engine.prefilter.find(bytes));
  for (let index = 0; index < hits.length; index += 2)
    hits[index] = markOf(engine, at(hits, index), bytes, at(hits, index + 1));
  return hits;
}

/** The first entry of a list that stands at or behind a place, as the index of its mark. */
function firstHit(hits: HitList, place: number): number {
  return 2 * firstIndex(0, hits.length >>> 1, (hit) => at(hits, hit * 2 + 1) >= place);
}

/** A content that a delta made: what it has from its base, and what is new. */
export interface Made {
  /** The keywords of the base, and how many bytes it has. */
  readonly base: HitList;
  readonly baseSize: number;
  readonly bytes: Uint8Array;
  readonly changes: Changes;
  readonly room: HitRoom;
}

/** Memory that is used again for each content. */
export interface HitRoom {
  hits: HitList;
}

/** Some memory. */
export function createHitRoom(): HitRoom {
  return { hits: new Int32Array(1 << 10) };
}

/** The keywords of a content: those in copied text where they now stand, and those in or across new text. */
export function hitsOf(engine: Engine, made: Made): HitList {
  const fresh = newHits(engine, made);
  const carried = carriedHits(engine, made);
  return fresh.length === 0 ? carried.slice() : merged(carried, fresh);
}

function newHits(engine: Engine, { bytes, changes }: Made): readonly number[] {
  const { findIn, lengthOf, longest } = engine.prefilter;
  const found = findIn(bytes, changes, longest);
  const { count, from, to } = changes;
  const hits: number[] = [];
  let change = 0;
  for (let index = 0; index < found.length; index += 2) {
    const [keyword, place] = [at(found, index), at(found, index + 1)];
    while (change < count && at(to, change) <= place) change++;
    if (change < count && at(from, change) < place + lengthOf(keyword))
      hits.push(markOf(engine, keyword, bytes, place), place);
  }
  return hits;
}

/** Gives a view of memory that the next call uses again. */
function carriedHits(engine: Engine, made: Made): HitList {
  const { base, changes, room } = made;
  const { kept } = changes;
  let carried = 0;
  for (let copy = 0; copy < kept.count && base.length > 0; copy++) {
    const from = at(kept.from, copy);
    const first = firstHit(base, from);
    const end = firstHit(base, from + at(kept.length, copy));
    if (carried + end - first > room.hits.length) room.hits = enlarged(room.hits, carried + end - first);
    carried = carryCopy(engine, made, { copy, first, end, carried });
  }
  return room.hits.subarray(0, carried);
}

function enlarged(hits: HitList, least: number): HitList {
  const larger = new Int32Array(least * 2);
  larger.set(hits);
  return larger;
}

/** A copied range, where its hits stand in the list of the base, and how many entries were carried before. */
interface Copied {
  readonly copy: number;
  readonly first: number;
  readonly end: number;
  readonly carried: number;
}

/** Carries the hits of one copy; says how many entries there are then. Those at its edges have other neighbours now. */
function carryCopy(engine: Engine, made: Made, { copy, first, end, carried }: Copied): number {
  const { base, bytes, changes, baseSize, room } = made;
  const { lengthOf } = engine.prefilter;
  const { kept } = changes;
  const [from, to, length] = [at(kept.from, copy), at(kept.to, copy), at(kept.length, copy)];
  const shift = to - from;
  const low = from === 0 && to === 0 ? 0 : from + GLANCE_REACH;
  const isEnd = from + length === baseSize && to + length === bytes.length;
  const high = isEnd ? baseSize : from + length - GLANCE_REACH;
  let next = carried;
  for (let index = first; index < end; index += 2) {
    const [mark, place] = [at(base, index), at(base, index + 1)];
    const keyword = mark >> 1;
    if (place + lengthOf(keyword) > from + length) continue;
    room.hits[next++] = place >= low && place < high ? mark : markOf(engine, keyword, bytes, place + shift);
    room.hits[next++] = place + shift;
  }
  return next;
}

/** Two lists of hits as one, in order. */
function merged(first: HitList, second: readonly number[]): HitList {
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

function isBefore(a: ArrayLike<number>, atA: number, b: ArrayLike<number>, atB: number): boolean {
  const order = at(a, atA + 1) - at(b, atB + 1);
  return order < 0 || (order === 0 && at(a, atA) < at(b, atB));
}

/** An entry that is there. */
function at(list: ArrayLike<number>, index: number): number {
  return list[index] ?? 0;
}
