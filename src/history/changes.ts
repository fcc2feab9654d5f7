/** What is new in a content that was made from another by a delta. */
import { createCopies, type Copies } from '../git/delta.ts';

/**
 * What is new text, and ranges that were copied in one piece and are long enough to carry what is known of them.
 * Entries of lists from `count` on are left over from an earlier use.
 */
export interface Changes {
  readonly kept: Copies;
  /** Of the ranges of new text, ascending. */
  count: number;
  /** Where each begins; where it ends. Empty where two copies meet that did not in the base. */
  readonly from: number[];
  readonly to: number[];
  /** Bytes of new text. */
  size: number;
}

/** No changes, to be filled again and again. */
export function createChanges(): Changes {
  return { kept: createCopies(), count: 0, from: [], to: [], size: 0 };
}

/** Lengths in bytes of the two contents, and of the shortest copy that counts as one. */
export interface Sizes {
  readonly base: number;
  readonly target: number;
  readonly least: number;
}

/**
 * Sorts a target's bytes into kept and new. A copy at the target's begin or end that was in the middle of the base
 * leaves an empty change there: windows end differently.
 */
export function sortChanges(changes: Changes, copies: Copies, { base, target, least }: Sizes): void {
  const { kept } = changes;
  let end = 0;
  let baseEnd = 0;
  [kept.count, changes.count, changes.size] = [0, 0, 0];
  for (let index = 0; index < copies.count; index++) {
    const length = copies.length[index] ?? 0;
    if (length < least) continue;
    const start = copies.to[index] ?? 0;
    const origin = copies.from[index] ?? 0;
    if (start > end || origin !== baseEnd) addChange(changes, end, start);
    keepCopy(kept, { to: start, from: origin, length });
    end = start + length;
    baseEnd = origin + length;
  }
  if (end < target || baseEnd !== base) addChange(changes, end, target);
}

function keepCopy(kept: Copies, { to, from, length }: { to: number; from: number; length: number }): void {
  const last = kept.count - 1;
  const [lastTo = 0, lastFrom = 0, lastLength = 0] = [kept.to[last], kept.from[last], kept.length[last]];
  if (last >= 0 && lastTo + lastLength === to && lastFrom + lastLength === from) {
    kept.length[last] = lastLength + length;
    return;
  }
  kept.to[kept.count] = to;
  kept.from[kept.count] = from;
  kept.length[kept.count++] = length;
}

function addChange(changes: Changes, from: number, to: number): void {
  const number = changes.count++;
  changes.from[number] = from;
  changes.to[number] = to;
  changes.size += to - from;
}
