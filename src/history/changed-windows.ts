/** The windows of a rule or lens in a content that a delta made, of which some differ from those its base had. */
import { firstIndex } from '../core/sorted.ts';
import { windowEnd, windowsOf, windowStart, type Reach, type Window } from '../core/windows.ts';
import type { Changes } from './changes.ts';
import { isNearChange, MARGIN } from './near-change.ts';

/** A content that a delta made, and how far an owner of keywords looks in it. */
export interface Field {
  readonly bytes: Uint8Array;
  readonly changes: Changes;
  readonly reach: Reach;
}

/** So few places, or no more than there are changes, are all looked at: to choose among them would take longer. */
const FEW = 4;

/** The windows around ascending places of keywords that may not be what they were in the base. */
export function changedWindows(field: Field, places: readonly number[]): readonly Window[] {
  const { bytes, changes, reach } = field;
  const groups = places.length <= Math.max(FEW, changes.count) ? [places] : groupsNear(field, places);
  return groups.flatMap((group) =>
    windowsOf(bytes, group, reach).filter(({ from, to }) => isNearChange(bytes, changes, { from, to, reach })),
  );
}

/** Places whose windows may lie near a change, in groups: with each stand those whose windows it meets. */
function groupsNear(field: Field, places: readonly number[]): readonly (readonly number[])[] {
  const { bytes, changes, reach } = field;
  const lines = reach.before + reach.after;
  const wide: Reach = { before: lines, after: lines, bytes: 2 * reach.bytes + MARGIN };
  const groups: (readonly number[])[] = [];
  let end = 0;
  for (let change = 0; change < changes.count && end < places.length; change++) {
    const first = firstFrom(places, windowStart(bytes, Math.max(0, (changes.from[change] ?? 0) - MARGIN), wide), end);
    const behind = windowEnd(bytes, Math.min(bytes.length, (changes.to[change] ?? 0) + MARGIN), wide);
    if ((places[first] ?? Infinity) > behind) continue;
    const start = first > end ? joinedBefore(field, places, first, end) : first;
    end = joinedBehind(field, places, firstFrom(places, behind + 1, first));
    groups.push(places.slice(start, end));
  }
  return groups;
}

/** The first of the places from `least` on whose windows meet one another and that of the one at an index. */
function joinedBefore({ bytes, reach }: Field, places: readonly number[], index: number, least: number): number {
  let first = index;
  while (first > least && isJoined(bytes, reach, places[first - 1] ?? 0, places[first] ?? 0)) first--;
  return first;
}

/** Where the places end whose windows meet one another and that of the one before an index. */
function joinedBehind({ bytes, reach }: Field, places: readonly number[], index: number): number {
  let end = index;
  while (end < places.length && isJoined(bytes, reach, places[end - 1] ?? 0, places[end] ?? 0)) end++;
  return end;
}

function isJoined(bytes: Uint8Array, reach: Reach, place: number, next: number): boolean {
  return windowStart(bytes, next, reach) <= windowEnd(bytes, place, reach);
}

/** The first of ascending places from an index on that is not below `least`, as an index. */
function firstFrom(places: readonly number[], least: number, from: number): number {
  return firstIndex(from, places.length, (index) => (places[index] ?? 0) >= least);
}
