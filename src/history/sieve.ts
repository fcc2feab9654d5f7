/** A rule set made ready to ask of each content of a history whether any rule finds anything in it, whatever its path. */
import { createEngine, type Engine, type Lens } from '../core/engine.ts';
import type { KeywordIndex } from '../core/keywords.ts';
import type { Look } from '../core/look.ts';
import { isSure } from '../core/overlap.ts';
import { rulesFor, type Confidence, type Rule } from '../core/rule.ts';
import { createWindowMemory, type WindowMemory } from './window-memory.ts';

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
  readonly memory: WindowMemory;
  /** For each keyword, whether a rule that asks for the path looks at whole files that hold it. */
  readonly isPathed: readonly boolean[];
  /** Whether something that counts was found since the last call, or a rule failed. What was found is forgotten. */
  readonly tookNotice: (look: Look) => boolean;
}

/** Prepares the search. */
export function createSieve({ rules: all, lenses, confidence, index }: Search): Sieve {
  const rules = rulesFor(all, confidence);
  let failures = 0;
  const engine = createEngine(rules, { lenses, index, onRuleError: () => failures++ });
  const { ownersOf, reaches, prefilter } = engine;
  const isWhole = (owner: number): boolean => reaches[owner] === undefined;
  return {
    engine,
    memory: createWindowMemory(),
    isPathed: Array.from({ length: prefilter.count }, (_, keyword) =>
      ownersOf(keyword).some((owner) => isWhole(owner) && rules[owner]?.path !== undefined),
    ),
    tookNotice: ({ found }) => {
      if (found.length === 0 && failures === 0) return false;
      const isNotable = failures > 0 || found.some((one) => isSure(one, confidence));
      failures = 0;
      found.length = 0;
      return isNotable;
    },
  };
}
