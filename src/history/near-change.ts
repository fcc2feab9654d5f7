/** Whether, in a content made by a delta, what rules look at may differ from what they looked at in the base. */
import { GLANCE_REACH } from '../core/glance.ts';
import type { Ranges } from '../core/prefilter.ts';
import { firstIndex } from '../core/sorted.ts';
import { windowEnd, windowStart, type Reach } from '../core/windows.ts';

/** A margin for windows that are cut at a bound and moved to the next character. */
const CHARACTER = 4;

/** How far from a change keywords may count that did not before, or no more: their glances look so far. */
export const MARGIN: number = GLANCE_REACH + CHARACTER;

/** A window of a content, and how far it may reach from a keyword. */
export interface Near {
  readonly from: number;
  readonly to: number;
  readonly reach: Reach;
}

/**
 * Whether a change lies so near a window that it may differ from its like in the base. One that none lies near has the
 * text and the keywords that its like had, and meets no window that its like did not meet: a keyword whose window
 * could meet it stands as far from any change as a glance may look.
 */
export function isNearChange(bytes: Uint8Array, changes: Ranges, { from, to, reach }: Near): boolean {
  const farthest = reach.bytes + CHARACTER;
  if (!isAnyIn(changes, from - farthest, to + farthest)) return false;
  const least = windowStart(bytes, from, { ...reach, before: reach.after });
  const most = windowEnd(bytes, to, { ...reach, after: reach.before });
  return isAnyIn(changes, least, most);
}

/** Whether a change lies in a range or near it. */
function isAnyIn(changes: Ranges, from: number, to: number): boolean {
  const first = firstIndex(0, changes.count, (change) => (changes.to[change] ?? 0) >= from - MARGIN);
  return first < changes.count && (changes.from[first] ?? 0) <= to + MARGIN;
}
