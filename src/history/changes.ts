/** What is new in a content that was made from another by a delta. */

import type { Ranges } from '../core/prefilter.ts';

/** Ranges of a target that were copied from its base, ascending by where they stand in the target. */
export interface Copies {
  readonly count: number;
  /** Where a range begins in the target. */
  readonly to: Int32Array;
  /** Where it begins in the base. */
  readonly from: Int32Array;
  readonly length: Int32Array;
}

/**
 * The ranges of what is new, empty where two copies meet that did not in the base; and what was copied in one piece and
 * is long enough to carry what is known of it.
 */
export interface Changes extends Ranges {
  readonly kept: Copies;
  /** Bytes of new text. */
  readonly size: number;
}
