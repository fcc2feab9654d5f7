/** A rule set made ready to ask of each content of a history whether any rule finds anything in it, whatever its path. */
import { createEngine, type Engine, type Lens } from '../core/engine.ts';
import type { KeywordIndex } from '../core/keywords.ts';
import type { Look } from '../core/look.ts';
import { confidenceOf } from '../core/overlap.ts';
import { confidences, rulesFor, type Confidence, type Rule } from '../core/rule.ts';
import type { Reach } from '../core/windows.ts';
import type { ReachClass } from './changed-windows.ts';
import type { HitList } from './hit-list.ts';

/** What to look for. */
export interface Search {
  readonly rules: readonly Rule[];
  readonly lenses: readonly Lens[];
  /** The least confidence that counts. */
  readonly confidence: Confidence;
  /** What is known of the rules' keywords beforehand. */
  readonly index?: KeywordIndex | undefined;
}

/** See the file's head. */
export interface Sieve {
  readonly engine: Engine;
  readonly classes: readonly ReachClass[];
  /** For each owner, the number of its class; -1 when it looks at whole files. */
  readonly classOf: readonly number[];
  /** How many keywords of each class are in a list of hits. */
  readonly countClasses: (hits: HitList) => readonly number[];
  /** For each keyword, its length in bytes. */
  readonly lengths: readonly number[];
  /** For each keyword, its owners that look at whole files of any path. */
  readonly wholeOwners: readonly (readonly number[])[];
  /** For each keyword, whether a rule that asks for the path looks at whole files that hold it. */
  readonly pathed: readonly boolean[];
  /** Whether something that counts was found since the last call, or a rule failed. What was found is forgotten. */
  readonly tookNotice: (look: Look) => boolean;
}

const encoder = new TextEncoder();

/** Prepares the search. */
export function createSieve({ rules: all, lenses, confidence, index }: Search): Sieve {
  const rules = rulesFor(all, confidence);
  let failures = 0;
  const engine = createEngine(rules, { lenses, index, onRuleError: () => failures++ });
  const { owners, reaches } = engine;
  const { distinct, classOf } = classify(reaches);
  const least = confidences.indexOf(confidence);
  const isWhole = (owner: number): boolean => reaches[owner] === undefined;
  return {
    engine,
    classOf,
    classes: distinct.map((reach, number) => ({
      reach,
      owners: owners.map((all) => all.filter((owner) => classOf[owner] === number)),
    })),
    countClasses: createCounter(owners, classOf, distinct.length),
    lengths: engine.prefilter.keywords.map((keyword) => encoder.encode(keyword).length),
    wholeOwners: owners.map((all) => all.filter((owner) => isWhole(owner) && rules[owner]?.path === undefined)),
    pathed: owners.map((all) => all.some((owner) => isWhole(owner) && rules[owner]?.path !== undefined)),
    tookNotice: ({ found }) => {
      if (found.length === 0 && failures === 0) return false;
      const isNotable = failures > 0 || found.some((one) => confidences.indexOf(confidenceOf(one)) >= least);
      failures = 0;
      found.length = 0;
      return isNotable;
    },
  };
}

function createCounter(owners: Engine['owners'], classOf: readonly number[], classes: number): Sieve['countClasses'] {
  const classesOf = owners.map((all) =>
    [...new Set(all.map((owner) => classOf[owner] ?? -1))].filter((number) => number >= 0),
  );
  return (hits) => {
    const counts = new Array<number>(classes).fill(0);
    for (let index = 0; index < hits.length; index += 2)
      for (const number of classesOf[hits[index] ?? 0] ?? []) counts[number] = (counts[number] ?? 0) + 1;
    return counts;
  };
}

function classify(reaches: Engine['reaches']): {
  readonly distinct: readonly Reach[];
  readonly classOf: readonly number[];
} {
  const distinct: Reach[] = [];
  const byKey = new Map<string, number>();
  const classOf = reaches.map((reach) => {
    if (reach === undefined) return -1;
    const key = `${reach.before}:${reach.after}:${reach.bytes}`;
    const number = byKey.get(key) ?? distinct.push(reach) - 1;
    byKey.set(key, number);
    return number;
  });
  return { distinct, classOf };
}
