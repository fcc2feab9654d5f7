/** What is new in a content that was made from another by a delta. */
import type { Copies } from '../git/delta.ts';

/** Ranges that were copied in one piece and are long enough to carry what is known of them, and what lies between them. */
export interface Changes {
  readonly kept: Copies;
  /** New text, from each place to each; empty where two copies meet that did not in the base. Ascending. */
  readonly from: readonly number[];
  readonly to: readonly number[];
  /** Bytes of new text. */
  readonly size: number;
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
export function changesOf(copies: Copies, { base, target, least }: Sizes): Changes {
  const kept: Copies = { count: 0, to: [], from: [], length: [] };
  const from: number[] = [];
  const to: number[] = [];
  let size = 0;
  let end = 0;
  let baseEnd = 0;
  const add = (start: number): void => {
    from.push(end);
    to.push(start);
    size += start - end;
  };
  for (let index = 0; index < copies.count; index++) {
    const length = copies.length[index] ?? 0;
    if (length < least) continue;
    const start = copies.to[index] ?? 0;
    const origin = copies.from[index] ?? 0;
    if (start > end || origin !== baseEnd) add(start);
    kept.to.push(start);
    kept.from.push(origin);
    kept.length.push(length);
    end = start + length;
    baseEnd = origin + length;
  }
  if (end < target || baseEnd !== base) add(target);
  kept.count = kept.to.length;
  return { kept, from, to, size };
}
