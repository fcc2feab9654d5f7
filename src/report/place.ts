/** Names for the place of a finding, for people and for machines. */
import type { CommitOrigin } from '../core/blob.ts';
import type { Finding } from '../core/finding.ts';

const ABBREVIATED = 10;

/** The first characters of an object id. */
export function abbreviated(id: string): string {
  return id.slice(0, ABBREVIATED);
}

/** The commit of a finding that was made in history. */
export function commitOf({ origin }: Finding): CommitOrigin | undefined {
  return origin.kind === 'commit' ? origin : undefined;
}

/** The heading under which a finding stands: its path, or what it is instead of a file. Not escaped. */
export function headingOf(finding: Finding): string {
  const commit = commitOf(finding);
  if (commit?.part !== undefined) return `${commit.part.replace('-', ' ')} of ${abbreviated(commit.commit)}`;
  if (finding.path !== '') return finding.path;
  return finding.origin.kind === 'stdin' ? 'standard input' : '(no name)';
}

/** A path for formats that must have one: a message or a note of a commit gets `commit-message/<id>`. */
export function pathOf(finding: Finding): string {
  const commit = commitOf(finding);
  if (commit?.part !== undefined) return `${commit.part}/${commit.commit}`;
  return finding.path === '' ? 'standard-input' : finding.path;
}

/**
 * For each finding how many before it have the same rule, path and fingerprint: 0 for the first. Fingerprints know
 * nothing of lines, so that this tells two equal secrets of one file apart.
 */
export function occurrences(findings: readonly Finding[]): readonly number[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const key = JSON.stringify([finding.ruleId, pathOf(finding), finding.fingerprint]);
    const before = seen.get(key) ?? 0;
    seen.set(key, before + 1);
    return before;
  });
}
