/** Rules that are loaded together. */
import type { Rule } from './rule.ts';
import { tokenRule, type Token } from './token.ts';

/** Some rules, each made when it is first asked for: of all that a pack describes a run needs a few. */
export interface RulePack {
  readonly ids: readonly string[];
  /** The rule with an id, if it is one of them. */
  readonly rule: (id: string) => Rule | undefined;
}

/** A pack of rules and of tokens that are described. */
export function createPack(entries: readonly (Rule | Token)[]): RulePack {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const made = new Map<string, Rule>();
  const make = (id: string): Rule | undefined => {
    const entry = byId.get(id);
    if (entry === undefined) return undefined;
    const rule = 'detect' in entry ? entry : tokenRule(entry);
    made.set(id, rule);
    return rule;
  };
  return { ids: [...byId.keys()], rule: (id) => made.get(id) ?? make(id) };
}
