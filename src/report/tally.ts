/** Findings counted, grouped and ordered. */
import { severities, type Severity } from '../core/rule.ts';
import type { Report } from './report.ts';

/** How many there are of each severity. */
export function bySeverity(findings: readonly { readonly severity: Severity }[]): Readonly<Record<Severity, number>> {
  const counts = { note: 0, warn: 0, error: 0, critical: 0 };
  for (const { severity } of findings) counts[severity]++;
  return counts;
}

/** Worst first, and in the order given among equals. */
export function worstFirst<T extends { readonly severity: Severity }>(items: readonly T[]): readonly T[] {
  return items.toSorted((a, b) => severities.indexOf(b.severity) - severities.indexOf(a.severity));
}

/** Items by a key, in the order in which keys are met. */
export function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}

/** What to do about the findings of a rule that say the same of why. */
export interface Remedy {
  readonly ruleId: string;
  /** Of the finding, or of the rule where the steps differ from finding to finding. */
  readonly title: string;
  readonly why: string;
  readonly count: number;
  /** The steps for each of those that need other ones: their commands name a user, a key, a file. */
  readonly fixes: readonly (readonly string[])[];
}

/** Remedies, those for the worst first. */
export function remediesOf({ findings, rules }: Pick<Report, 'findings' | 'rules'>): readonly Remedy[] {
  // Asked only where it is needed: a title is in a rule's code, which is loaded for it.
  const titleOf = (ruleId: string): string | undefined => rules.find(({ id }) => id === ruleId)?.title;
  const groups = groupBy(worstFirst(findings), ({ ruleId, why }) => JSON.stringify([ruleId, why]));
  return [...groups.values()].flatMap((same) => {
    const fixes = new Map(same.map(({ fix }) => [fix.join('\n'), fix]));
    return same.slice(0, 1).map(({ ruleId, title, why }) => ({
      ruleId,
      title: fixes.size === 1 ? title : (titleOf(ruleId) ?? title),
      why,
      count: same.length,
      fixes: [...fixes.values()],
    }));
  });
}
