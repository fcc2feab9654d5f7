/** Of what is found again in each later version of a file, the first: where it came in. */
import type { Finding } from './finding.ts';

/**
 * The items whose finding is not one that an earlier commit already had in the same file. A secret that stands in
 * hundreds of versions of a file is so reported at the commit that introduced it. Items must be in the order of history;
 * those of messages and of anything but commits all stay.
 */
export function firstFindings<T>(items: readonly T[], findingOf: (item: T) => Finding): readonly T[] {
  const first = new Map<string, string>();
  return items.filter((item) => {
    const { origin, path, ruleId, fingerprint } = findingOf(item);
    if (origin.kind !== 'commit' || origin.part !== undefined) return true;
    const key = `${ruleId}\n${fingerprint}\n${path}`;
    const commit = first.get(key);
    if (commit === undefined) first.set(key, origin.commit);
    return commit === undefined || commit === origin.commit;
  });
}
