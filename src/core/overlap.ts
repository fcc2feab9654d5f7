/** Where several rules report one place, one finding is enough: the most specific. */
import { confidences, isAtLeast, severities, type Confidence, type Kind, type Severity } from './rule.ts';
import type { Located } from './scan.ts';
import { firstIndex } from './sorted.ts';

const DEFAULT_RANK = 30;

/** The matches in order of their place, each overlapped by no better one. Of equals, the rule given first stays. */
export function withoutOverlaps(found: readonly Located[]): readonly Located[] {
  if (found.length < 2) return found;
  return clusters(found.toSorted((a, b) => a.start - b.start)).flatMap(bestOf);
}

/** Runs of matches that overlap, directly or through one another. */
function clusters(sorted: readonly Located[]): readonly (readonly Located[])[] {
  const result: Located[][] = [];
  let end = -1;
  for (const located of sorted) {
    if (located.start < end) result.at(-1)?.push(located);
    else result.push([located]);
    end = Math.max(end, located.end);
  }
  return result;
}

function bestOf(cluster: readonly Located[]): readonly Located[] {
  if (cluster.length === 1) return cluster;
  const kept: Located[] = []; // in order of place
  for (const candidate of withoutLeakyPractices(cluster).toSorted(bestFirst)) {
    const index = firstFrom(kept, candidate.start);
    const [before, after] = [kept[index - 1], kept[index]];
    if (before !== undefined && candidate.start < before.end) continue;
    if (after === undefined || candidate.end <= after.start) kept.splice(index, 0, candidate);
  }
  return kept;
}

/**
 * A practice is shown as it stands, so where a secret is part of it the secret is what is reported: whatever the ranks,
 * it is worse, and the practice would print it.
 */
function withoutLeakyPractices(cluster: readonly Located[]): readonly Located[] {
  const practices = cluster.filter((one) => kindOf(one) === 'practice');
  if (practices.length === 0) return cluster;
  const secrets = cluster.filter((one) => kindOf(one) === 'secret' && confidenceOf(one) !== 'low');
  const leaky = practices.filter(({ start, end }) => secrets.some((other) => start < other.end && other.start < end));
  return leaky.length === 0 ? cluster : cluster.filter((one) => !leaky.includes(one));
}

/** The first of matches in order that begins at or behind a place. */
function firstFrom(sorted: readonly Located[], place: number): number {
  return firstIndex(0, sorted.length, (index) => (sorted[index]?.start ?? 0) >= place);
}

function bestFirst(a: Located, b: Located): number {
  return (
    (b.rule.rank ?? DEFAULT_RANK) - (a.rule.rank ?? DEFAULT_RANK) ||
    confidences.indexOf(confidenceOf(b)) - confidences.indexOf(confidenceOf(a)) ||
    severities.indexOf(severityOf(b)) - severities.indexOf(severityOf(a)) ||
    b.end - b.start - (a.end - a.start) ||
    longestKeyword(b) - longestKeyword(a)
  );
}

/** Of two rules that are equal in all else, the one that asks for more of the text is the more specific. */
function longestKeyword({ rule }: Located): number {
  return rule.keywords.reduce((most, { length }) => Math.max(most, length), 0);
}

/** What a match's span holds: its own, or its rule's. */
export function kindOf({ rule, match }: Located): Kind {
  return match.kind ?? rule.kind ?? 'secret';
}

/** A match's confidence: its own, or its rule's. */
export function confidenceOf({ rule, match }: Located): Confidence {
  return match.confidence ?? rule.confidence;
}

/** Whether a match is to be reported where findings of at least such a confidence are asked for. */
export function isSure(one: Located, least: Confidence): boolean {
  return isAtLeast(confidenceOf(one), least);
}

/** A match's severity: its own, or its rule's. */
export function severityOf({ rule, match }: Located): Severity {
  return match.severity ?? rule.severity;
}
