/** The built-in rules as the command has them. In what is built, `packed.ts` stands in the place of this file. */
import { rules } from '../../rules/index.ts';
import type { RuleSet } from '../core/rule-table.ts';

/** Every built-in rule. */
export function builtin(): RuleSet {
  return { rules, index: undefined };
}
