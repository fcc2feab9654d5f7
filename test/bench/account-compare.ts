/** Which findings of two tools mean the same. */
import type { Check } from './account-checks.ts';

/** One finding, of either tool. */
export interface Found {
  /** The check's or the rule's. */
  readonly id: string;
  readonly path: string;
  readonly firstLine: number;
  readonly lastLine: number;
  readonly what: string;
}

export interface Comparison {
  readonly both: readonly { readonly theirs: Found; readonly ours: Found }[];
  readonly onlyTheirs: readonly Found[];
  readonly onlyOurs: readonly Found[];
}

/** A finding of ours is the same as one of theirs where its rule is mapped to the check and it begins within those lines. */
export function compare(theirs: readonly Found[], ours: readonly Found[], checks: readonly Check[]): Comparison {
  const rulesOf = (id: string): readonly string[] => checks.find((check) => check.id === id)?.rules ?? [];
  const pairs = theirs.map((one) => ({ theirs: one, ours: ours.find((other) => isSame(one, other, rulesOf(one.id))) }));
  const both = pairs.flatMap((pair) => (pair.ours === undefined ? [] : [{ theirs: pair.theirs, ours: pair.ours }]));
  return {
    both,
    onlyTheirs: pairs.filter((pair) => pair.ours === undefined).map((pair) => pair.theirs),
    onlyOurs: ours.filter((one) => !both.some((pair) => pair.ours === one)),
  };
}

function isSame(theirs: Found, ours: Found, rules: readonly string[]): boolean {
  const isWithin = ours.firstLine >= theirs.firstLine && ours.firstLine <= theirs.lastLine;
  return theirs.path === ours.path && isWithin && rules.includes(ours.id);
}
