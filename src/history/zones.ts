/** Where, in a content made by a delta, the windows of rules may differ from those that the base had. */
import { windowEnd, windowStart, type Reach } from '../core/windows.ts';
import type { Changes } from './changes.ts';

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
  for (let index = 0; index < changes.count; index++) {
    const change = changes.to[index] ?? 0;
    if (change < end && reach.after === 0) continue; // in a line that is in the zone already
    const zoneEnd = windowEnd(bytes, change, reach);
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
export function isInZone({ from, to }: Zones, windowFrom: number, windowTo: number): boolean {
  const first = firstFrom(to, windowFrom, to.length);
  return first < to.length && (from[first] ?? 0) <= windowTo;
}

/** Whether a window touches a zone, for when windows are fewer than changes: the window is widened instead of them. */
export function isNearChange(bytes: Uint8Array, changes: Changes, { from, to, reach }: Near): boolean {
  const least = windowStart(bytes, from, { ...reach, before: reach.after }) - CHARACTER;
  const most = windowEnd(bytes, to, { ...reach, after: reach.before }) + CHARACTER;
  const first = firstFrom(changes.to, least, changes.count);
  return first < changes.count && (changes.from[first] ?? 0) <= most;
}

/** A window, and how far it may reach. */
export interface Near {
  readonly from: number;
  readonly to: number;
  readonly reach: Reach;
}

/** A margin for windows that are cut at a bound and moved to the next character. */
export const CHARACTER = 4;

/** The first of `count` ascending values that is not below `least`, as an index. */
function firstFrom(values: readonly number[], least: number, count: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((values[middle] ?? 0) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
