/** Rules as a table for people. */
import { severities, type Rule } from '../core/rule.ts';

/** One line for each rule, by id: id, severity, title. */
export function ruleList(rules: readonly Pick<Rule, 'id' | 'severity' | 'title'>[]): string {
  const idWidth = Math.max(0, ...rules.map(({ id }) => id.length));
  const severityWidth = Math.max(...severities.map((severity) => severity.length));
  return rules
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ id, severity, title }) => `${id.padEnd(idWidth)}  ${severity.padEnd(severityWidth)}  ${title}\n`)
    .join('');
}
