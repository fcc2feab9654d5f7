/** Where, in a content made by a delta, the windows of rules may differ from those that the base had. */
import { windowEnd, windowsOf, windowStart, type Reach, type Window } from '../core/windows.ts';
import type { Changes } from './changes.ts';
import type { ReachClass } from './sieve.ts';

/**
 * Ranges of a content, ascending and apart: the changes, each widened as far as a window may reach. A window that
 * touches none of them has the text and the keywords that its like had in the base, and touches no other window that
 * it did not touch there.
 */
export interface Zones {
  readonly from: readonly number[];
  readonly to: readonly number[];
}

/** The zones for rules of one reach. */
export function zonesOf(bytes: Uint8Array, changes: Changes, reach: Reach): Zones {
  const from: number[] = [];
  const to: number[] = [];
  let end = -1;
  for (let index = 0; index < changes.from.length; index++) {
    const zoneEnd = windowEnd(bytes, changes.to[index] ?? 0, reach);
    if (zoneEnd <= end) continue;
    const start = windowStart(bytes, changes.from[index] ?? 0, reach);
    if (start <= end) to[to.length - 1] = zoneEnd;
    else {
      from.push(start);
      to.push(zoneEnd);
    }
    end = zoneEnd;
  }
  return { from, to };
}

/** Whether a window touches a zone. */
export function isTouched(zones: Zones, from: number, to: number): boolean {
  const first = firstFrom(zones.to, from);
  return first < zones.to.length && (zones.from[first] ?? 0) <= to;
}

/** The first index whose value is not below `least`; the values ascend. */
function firstFrom(values: readonly number[], least: number): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((values[middle] ?? 0) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Keywords and their places in a content, ascending: `[keyword, offset, keyword, offset, …]`. */
export type HitList = ArrayLike<number>;

/** The first entry of a list of hits that stands at or behind a place, as an index of its keyword. */
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

/** A content and the rules of one reach in it. */
export interface Field {
  readonly bytes: Uint8Array;
  readonly hits: HitList;
  readonly class: ReachClass;
  readonly zones: Zones;
}

/** A margin for windows that are cut at a bound and moved to the next character. */
const CHARACTER = 4;

/** The windows that touch a zone, of each rule and lens of the class: complete, however far they reach beyond it. */
export function changedWindows(field: Field): readonly (readonly [owner: number, window: Window])[] {
  const { bytes, zones } = field;
  const { reach } = field.class;
  const result: (readonly [number, Window])[] = [];
  for (const [owner, places] of placesByOwner(field)) {
    let end = -1;
    for (const part of windowsOf(bytes, places, reach)) {
      if (part.from <= end || !isTouched(zones, part.from, part.to)) continue;
      const window = completed(field, owner, part);
      end = window.to;
      result.push([owner, window]);
    }
  }
  return result;
}

/** The places of keywords whose windows may touch a zone, by owner. */
function placesByOwner({ bytes, hits, class: { reach, owners }, zones }: Field): Map<number, number[]> {
  const byOwner = new Map<number, number[]>();
  let index = 0;
  for (let zone = 0; zone < zones.from.length; zone++) {
    const first = windowStart(bytes, zones.from[zone] ?? 0, { ...reach, before: reach.after }) - CHARACTER;
    const last = windowEnd(bytes, zones.to[zone] ?? 0, { ...reach, after: reach.before }) + CHARACTER;
    index = Math.max(index, firstHit(hits, first));
    for (; index < hits.length && (hits[index + 1] ?? 0) <= last; index += 2) {
      for (const owner of owners[hits[index] ?? 0] ?? []) {
        const places = byOwner.get(owner);
        const place = hits[index + 1] ?? 0;
        if (places === undefined) byOwner.set(owner, [place]);
        else if (places.at(-1) !== place) places.push(place);
      }
    }
  }
  return byOwner;
}

/** The whole window of which a part is known. */
function completed(field: Field, owner: number, part: Window): Window {
  const { hits } = field;
  const { owners } = field.class;
  const start = firstHit(hits, part.hits[0] ?? 0);
  const left = extendLeft(field, owner, { from: part.from, index: start });
  const right = extendRight(field, owner, { to: part.to, index: firstHit(hits, (part.hits.at(-1) ?? 0) + 1) });
  const places: number[] = [];
  for (let index = left.index; index < right.index; index += 2) {
    const place = hits[index + 1] ?? 0;
    if (owners[hits[index] ?? 0]?.includes(owner) === true && places.at(-1) !== place) places.push(place);
  }
  return { from: left.from, to: right.to, hits: places };
}

interface Left {
  readonly from: number;
  /** Of the first hit. */
  readonly index: number;
}

function extendLeft({ bytes, hits, class: { reach, owners } }: Field, owner: number, start: Left): Left {
  let { from, index } = start;
  const farthest = (): number => windowStart(bytes, from, { ...reach, before: reach.after }) - CHARACTER;
  let limit = farthest();
  for (let at = index - 2; at >= 0 && (hits[at + 1] ?? 0) >= limit; at -= 2) {
    if (owners[hits[at] ?? 0]?.includes(owner) !== true) continue;
    const place = hits[at + 1] ?? 0;
    if (windowEnd(bytes, place, reach) < from) break;
    from = windowStart(bytes, place, reach);
    index = at;
    limit = farthest();
  }
  return { from, index };
}

interface Right {
  readonly to: number;
  /** After the last hit. */
  readonly index: number;
}

function extendRight({ bytes, hits, class: { reach, owners } }: Field, owner: number, start: Right): Right {
  let { to, index } = start;
  const farthest = (): number => windowEnd(bytes, to, { ...reach, after: reach.before }) + CHARACTER;
  let limit = farthest();
  for (let at = index; at < hits.length && (hits[at + 1] ?? 0) <= limit; at += 2) {
    if (owners[hits[at] ?? 0]?.includes(owner) !== true) continue;
    const place = hits[at + 1] ?? 0;
    if (windowStart(bytes, place, reach) > to) break;
    to = Math.max(to, windowEnd(bytes, place, reach));
    index = at + 2;
    limit = farthest();
  }
  return { to, index };
}
