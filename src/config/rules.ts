/** Which rules a run has, after the config: built-in ones, the user's own, switched off or given another severity. */
import { LOCAL_RULE_ID } from '../aws/local-credential.ts';
import { UserError } from '../core/errors.ts';
import { changedRule, severities, type Match, type Rule, type Severity } from '../core/rule.ts';
import { hintFor } from '../core/nearest.ts';
import type { Config } from './config.ts';

/** Rules and who brings them, for messages: a plugin's file, or the config. */
export interface RuleSource {
  readonly name: string;
  readonly rules: readonly Rule[];
}

/**
 * The rules that are active. Throws a `UserError` for an id that two rules have and for one in the config (in `rules`
 * or in `allow`) that no rule has.
 */
export function activeRules(builtin: readonly Rule[], added: readonly RuleSource[], config: Config): readonly Rule[] {
  const all = [...builtin];
  const owners = new Map(builtin.map(({ id }) => [id, 'key-sniff itself']));
  for (const { name, rules } of added) {
    for (const rule of rules) {
      const owner = owners.get(rule.id);
      if (owner !== undefined)
        throw new UserError(`${name}: the rule id ${JSON.stringify(rule.id)} is taken by ${owner}`, {
          hint: 'Give the detector another id.',
        });
      owners.set(rule.id, name);
      all.push(rule);
    }
  }
  checkIds(config, [...owners.keys()]);
  return configured(all, config);
}

function checkIds({ settings, placeOf }: Config, known: readonly string[]): void {
  const check = (id: string | undefined, ...path: readonly (string | number)[]): void => {
    // The rule about this machine's own keys is made only where it has some; a config is for all machines.
    if (id === undefined || id === LOCAL_RULE_ID || known.includes(id)) return;
    throw new UserError(`${placeOf(...path)}: no rule has the id ${JSON.stringify(id)}`, {
      hint: hintFor(id, known) ?? '`key-sniff rules` lists all ids',
    });
  };
  for (const id of Object.keys(settings.rules ?? {})) check(id, 'rules', id);
  settings.allow?.forEach(({ rule }, index) => check(rule, 'allow', index, 'rule'));
}

function configured(rules: readonly Rule[], { settings: { rules: levels = {} } }: Config): readonly Rule[] {
  return rules.flatMap((rule) => {
    const level = Object.hasOwn(levels, rule.id) ? levels[rule.id] : undefined;
    if (level === 'off') return [];
    return level === undefined ? [rule] : [withSeverity(rule, level)];
  });
}

/**
 * The rule with another severity. A match that the rule itself holds to be less than its usual ones (a documentation
 * account, an expired token) does not become worse by it; one that it holds to be more gets the severity asked for.
 */
export function withSeverity(rule: Rule, severity: Severity): Rule {
  const rank = (one: Severity): number => severities.indexOf(one);
  const adjust = (match: Match): Match => {
    if (match.severity === undefined) return match;
    const lowered = rank(match.severity) < rank(rule.severity) && rank(match.severity) < rank(severity);
    return lowered ? match : { ...match, severity };
  };
  return changedRule(rule, { severity, detect: (view) => Array.from(rule.detect(view), adjust) });
}
