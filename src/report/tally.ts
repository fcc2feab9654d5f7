/** Findings counted, grouped and ordered. */
import { severities, type Severity } from '../core/rule.ts';

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
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return groups;
}
