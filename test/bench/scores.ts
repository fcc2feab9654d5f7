/** How well a scanner did on a suite. */
import type { Case, Suite } from './cases.ts';

/** What is wrong with a scanner's answers, by case. */
export interface Mistakes {
  readonly missed: readonly Case[];
  readonly false: readonly Case[];
}

/** Shares, from 0 to 1. */
export interface Score {
  /** Averaged over the rules of the suite, so that none of them counts for its many cases. */
  readonly recall: number;
  /** Of all positives. */
  readonly plainRecall: number;
  /** Of the negatives, how many were flagged. */
  readonly falseAlarms: number;
  readonly precision: number;
  readonly f1: number;
}

/** Where the cases that were flagged are not those that should be. */
export function mistakes({ cases }: Suite, flagged: ReadonlySet<Case>): Mistakes {
  return {
    missed: cases.filter((one) => one.expect && !flagged.has(one)),
    false: cases.filter((one) => !one.expect && flagged.has(one)),
  };
}

/** The suite without the cases whose labels are listed as wrong. */
export function without({ name, cases }: Suite, wrong: ReadonlySet<string>): Suite {
  return { name, cases: cases.filter(({ id }) => !wrong.has(id)) };
}

export function score({ cases }: Suite, flagged: ReadonlySet<Case>): Score {
  const positives = cases.filter(({ expect }) => expect);
  const negatives = cases.filter(({ expect }) => !expect);
  const hits = (of: readonly Case[]): number => of.filter((one) => flagged.has(one)).length;
  const rules = new Set(positives.map(({ rule }) => rule));
  const perRule = [...rules]
    .map((name) => positives.filter(({ rule }) => rule === name))
    .map((of) => hits(of) / of.length);
  const plainRecall = share(hits(positives), positives.length);
  const precision = share(hits(positives), hits(positives) + hits(negatives));
  return {
    recall: share(
      perRule.reduce((sum, one) => sum + one, 0),
      perRule.length,
    ),
    plainRecall,
    falseAlarms: share(hits(negatives), negatives.length),
    precision,
    f1: share(2 * precision * plainRecall, precision + plainRecall),
  };
}

function share(part: number, of: number): number {
  return of === 0 ? 0 : part / of;
}
