/** A rule set made ready to ask of each content of a history whether any rule finds anything in it, whatever its path. */
import { createEngine, type Engine, type Lens } from '../core/engine.ts';
import { confidenceOf } from '../core/overlap.ts';
import { confidences, type Confidence, type Rule } from '../core/rule.ts';
import type { Look } from '../core/look.ts';
import type { Reach } from '../core/windows.ts';

/** What to look for. */
export interface Search {
  readonly rules: readonly Rule[];
  readonly lenses: readonly Lens[];
  /** The least confidence that counts. */
  readonly confidence: Confidence;
}

/** Rules and lenses that look equally far around their keywords. */
export interface ReachClass {
  readonly reach: Reach;
  /** For each keyword of the prefilter, its owners of this class. */
  readonly owners: readonly (readonly number[])[];
}

/** See the file's head. */
export interface Sieve {
  readonly engine: Engine;
  readonly classes: readonly ReachClass[];
  /** For each owner, the number of its class; -1 when it looks at whole files. */
  readonly classOf: readonly number[];
  /** For each keyword, its owners that look at whole files of any path. */
  readonly wholeOwners: readonly (readonly number[])[];
  /** The numbers of the classes that have keywords in a list of hits. */
  readonly classesIn: (hits: ArrayLike<number>) => readonly number[];
  /** For each keyword, its length in bytes. */
  readonly lengths: readonly number[];
  /** For each keyword, whether a rule that asks for the path looks at whole files that hold it. */
  readonly pathed: readonly boolean[];
  /** Whether what was found since the last call counts, and rules that failed with it. Forgets it. */
  readonly tookNotice: (look: Look) => boolean;
}

const encoder = new TextEncoder();

/** Prepares the search. */
export function createSieve({ rules, lenses, confidence }: Search): Sieve {
  const failures = { count: 0 };
  const engine = createEngine(rules, { lenses, onRuleError: () => failures.count++ });
  const { owners, reaches } = engine;
  const { reachClasses, classOf } = classify(reaches);
  const least = confidences.indexOf(confidence);
  const classesOf = owners.map((all) =>
    [...new Set(all.flatMap((owner) => classOf[owner] ?? []))].filter((one) => one >= 0),
  );
  const isPathed = (owner: number): boolean => reaches[owner] === undefined && rules[owner]?.path !== undefined;
  const isWhole = (owner: number): boolean => reaches[owner] === undefined && rules[owner]?.path === undefined;
  return {
    engine,
    classes: reachClasses.map((reach, number) => ({
      reach,
      owners: owners.map((all) => all.filter((owner) => classOf[owner] === number)),
    })),
    classOf,
    classesIn: (hits) => {
      const seen = new Set<number>();
      for (let index = 0; index < hits.length && seen.size < reachClasses.length; index += 2)
        for (const one of classesOf[hits[index] ?? 0] ?? []) seen.add(one);
      return [...seen];
    },
    lengths: engine.prefilter.keywords.map((keyword) => encoder.encode(keyword).length),
    wholeOwners: owners.map((all) => all.filter(isWhole)),
    pathed: owners.map((all) => all.some(isPathed)),
    tookNotice: ({ found }) => {
      const notable = failures.count > 0 || found.some((one) => confidences.indexOf(confidenceOf(one)) >= least);
      failures.count = 0;
      found.length = 0;
      return notable;
    },
  };
}

function classify(reaches: Engine['reaches']): { readonly reachClasses: Reach[]; readonly classOf: readonly number[] } {
  const reachClasses: Reach[] = [];
  const byKey = new Map<string, number>();
  const classOf = reaches.map((reach) => {
    if (reach === undefined) return -1;
    const key = `${reach.before}:${reach.after}:${reach.bytes}`;
    const known = byKey.get(key) ?? reachClasses.push(reach) - 1;
    byKey.set(key, known);
    return known;
  });
  return { reachClasses, classOf };
}
