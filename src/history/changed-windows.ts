/** The windows of rules and lenses in a content that differ from those its base had. */
import type { Engine } from '../core/engine.ts';
import { windowEnd, windowsOf, windowStart, type Reach, type Window } from '../core/windows.ts';
import type { Changes } from './changes.ts';
import { firstHit, type HitList } from './hit-list.ts';
import { CHARACTER, isInZone, isNearChange, zonesOf, type Zones } from './zones.ts';

/** Rules and lenses that look equally far around their keywords. */
export interface ReachClass {
  readonly reach: Reach;
  /** For each keyword of the prefilter, its owners of this class. */
  readonly owners: readonly (readonly number[])[];
}

/** A content that a delta made, and the rules and lenses of one class. */
export interface Field {
  readonly engine: Engine;
  readonly class: ReachClass;
  readonly bytes: Uint8Array;
  readonly hits: HitList;
  readonly changes: Changes;
}

/** What differs. */
export interface Difference {
  /** Windows that are complete, however far they reach beyond a change. */
  readonly windows: readonly (readonly [owner: number, window: Window])[];
  /** Whether a window that the base had would be among them. */
  readonly isTouched: (from: number, to: number) => boolean;
}

/** Compares the windows of a class, of whose owners `count` keywords stand in the content, with those of the base. */
export function differenceOf(field: Field, count: number): Difference {
  const { bytes, changes } = field;
  const { reach } = field.class;
  if (count <= changes.count) {
    const isTouched = (from: number, to: number): boolean => isNearChange(bytes, changes, { from, to, reach });
    return { windows: touchedOf(field), isTouched };
  }
  const zones = zonesOf(bytes, changes, reach);
  return { windows: windowsIn(field, zones), isTouched: (from, to) => isInZone(zones, from, to) };
}

/** For few keywords: each is asked by itself whether its window is touched. */
function touchedOf(field: Field): Difference['windows'] {
  const { bytes, hits, changes } = field;
  const { reach } = field.class;
  const byOwner = new Map<number, number[]>();
  let change = 0;
  for (let index = 0; index < hits.length; index += 2) {
    const place = hits[index + 1] ?? 0;
    while (change < changes.count && (changes.to[change] ?? 0) < place - reach.bytes * 2) change++;
    if (change === changes.count) break;
    if ((changes.from[change] ?? 0) > place + reach.bytes * 2 + CHARACTER) continue; // no window reaches so far
    addPlaces(field, index, byOwner);
  }
  return windowsOfPlaces(field, byOwner, (from, to) => isNearChange(bytes, changes, { from, to, reach }));
}

/** For many keywords: only those are asked for their windows that stand near a zone. */
function windowsIn(field: Field, zones: Zones): Difference['windows'] {
  return windowsOfPlaces(field, placesNear(field, zones), (from, to) => isInZone(zones, from, to));
}

/** The windows around places, completed by keywords beyond these, of which one part is touched. */
function windowsOfPlaces(
  field: Field,
  byOwner: ReadonlyMap<number, readonly number[]>,
  isTouched: Difference['isTouched'],
): Difference['windows'] {
  const windows: (readonly [number, Window])[] = [];
  for (const [owner, places] of byOwner) {
    let end = -1;
    for (const part of windowsOf(field.bytes, places, field.class.reach)) {
      if (part.from <= end || !isTouched(part.from, part.to)) continue;
      const window = completed(field, owner, part);
      end = window.to;
      windows.push([owner, window]);
    }
  }
  return windows;
}

/** The places of keywords whose windows may touch a zone, by owner. */
function placesNear(field: Field, zones: Zones): ReadonlyMap<number, readonly number[]> {
  const { bytes, hits } = field;
  const { reach } = field.class;
  const byOwner = new Map<number, number[]>();
  let index = 0;
  for (let zone = 0; zone < zones.from.length; zone++) {
    const first = windowStart(bytes, zones.from[zone] ?? 0, { ...reach, before: reach.after }) - CHARACTER;
    const last = windowEnd(bytes, zones.to[zone] ?? 0, { ...reach, after: reach.before }) + CHARACTER;
    index = Math.max(index, firstHit(hits, first));
    for (; index < hits.length && (hits[index + 1] ?? 0) <= last; index += 2) addPlaces(field, index, byOwner);
  }
  return byOwner;
}

function addPlaces({ engine, bytes, hits, ...field }: Field, index: number, byOwner: Map<number, number[]>): void {
  const place = hits[index + 1] ?? 0;
  for (const owner of field.class.owners[hits[index] ?? 0] ?? []) {
    if (!engine.isWorthwhile(owner, bytes, place)) continue;
    const places = byOwner.get(owner);
    if (places === undefined) byOwner.set(owner, [place]);
    else if (places.at(-1) !== place) places.push(place);
  }
}

/** Whether the keyword at an index of the list is one for which the owner would look. */
function isOwned({ engine, bytes, hits, ...field }: Field, owner: number, index: number): boolean {
  const isOwn = field.class.owners[hits[index] ?? 0]?.includes(owner) === true;
  return isOwn && engine.isWorthwhile(owner, bytes, hits[index + 1] ?? 0);
}

/** The whole window of which a part is known. */
function completed(field: Field, owner: number, part: Window): Window {
  const { hits } = field;
  const first = firstHit(hits, part.hits[0] ?? 0);
  const left = extendLeft(field, owner, { from: part.from, index: first });
  const right = extendRight(field, owner, { to: part.to, index: firstHit(hits, (part.hits.at(-1) ?? 0) + 1) });
  const places: number[] = [];
  for (let index = left.index; index < right.index; index += 2) {
    const place = hits[index + 1] ?? 0;
    if (places.at(-1) !== place && isOwned(field, owner, index)) places.push(place);
  }
  return { from: left.from, to: right.to, hits: places };
}

interface Left {
  readonly from: number;
  /** Of the first hit. */
  readonly index: number;
}

function extendLeft(field: Field, owner: number, start: Left): Left {
  const { bytes, hits } = field;
  const { reach } = field.class;
  let { from, index } = start;
  const farthest = (): number => windowStart(bytes, from, { ...reach, before: reach.after }) - CHARACTER;
  let limit = farthest();
  for (let at = index - 2; at >= 0 && (hits[at + 1] ?? 0) >= limit; at -= 2) {
    if (!isOwned(field, owner, at)) continue;
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

function extendRight(field: Field, owner: number, start: Right): Right {
  const { bytes, hits } = field;
  const { reach } = field.class;
  let { to, index } = start;
  const farthest = (): number => windowEnd(bytes, to, { ...reach, after: reach.before }) + CHARACTER;
  let limit = farthest();
  for (let at = index; at < hits.length && (hits[at + 1] ?? 0) <= limit; at += 2) {
    if (!isOwned(field, owner, at)) continue;
    const place = hits[at + 1] ?? 0;
    if (windowStart(bytes, place, reach) > to) break;
    to = Math.max(to, windowEnd(bytes, place, reach));
    index = at + 2;
    limit = farthest();
  }
  return { to, index };
}
