/** What a run comes to: what was scanned, and whether all is well. */
import { severities, type Severity } from '../core/rule.ts';
import { visible } from './escape.ts';
import type { Paint } from './paint.ts';
import { headingOf } from './place.ts';
import { bytes, count, duration } from './quantities.ts';
import type { Report } from './report.ts';
import { bySeverity } from './tally.ts';

const DEFAULT_FAIL_ON: Severity = 'warn';

/** How a run ended. `incomplete`: nothing was found that counts, but something could not be scanned. */
export type Outcome = 'clean' | 'minor' | 'findings' | 'incomplete';

/** The outcome of a report; whatever was found wins over what could not be scanned. */
export function outcomeOf(report: Report): Outcome {
  const { findings, skipped } = report;
  if (findings.some((finding) => failsRun(finding, report))) return 'findings';
  if (gapsIn(skipped) > 0) return 'incomplete';
  return findings.length === 0 ? 'clean' : 'minor';
}

/** Whether the finding is bad enough to make the run fail. */
export function failsRun({ severity }: { readonly severity: Severity }, report: Pick<Report, 'failOn'>): boolean {
  return severities.indexOf(severity) >= severities.indexOf(report.failOn ?? DEFAULT_FAIL_ON);
}

/** How many of the skipped could not be read. */
export function gapsIn(skipped: Report['skipped']): number {
  return skipped.filter(({ gap }) => gap).length;
}

// Takes `history`, `range a..b`, `commits to push`, where one file has many contents; not `working tree`.
const PAST = /^(?:history|range|commits)\b/;

/** `Scanned the working tree: 1,204 files (3 binary), 12.4 MB, in 1.2 s.` Not escaped. */
export function scannedSentence({ summary, silenced, skipped }: Report): string {
  const { source, scanned, unit, binaries, milliseconds } = summary;
  const amount = [
    count(scanned, unit ?? (PAST.test(source) ? 'content' : 'file')) + (binaries === 0 ? '' : ` (${binaries} binary)`),
    ...(unit === undefined ? [bytes(summary.bytes)] : []),
    `in ${duration(milliseconds)}`,
  ];
  const rest = [
    ...(silenced.length === 0 ? [] : [`${silenced.length} silenced`]),
    ...(skipped.length === 0 ? [] : [`${skipped.length} not scanned`]),
  ];
  return `Scanned ${source}: ${[...amount, ...rest].join(', ')}.`;
}

/** `3 findings in 2 files: 1 critical, 2 error`. */
function findingsPhrase({ findings }: Report): string {
  const counts = bySeverity(findings);
  const worst = severities.toReversed().filter((severity) => counts[severity] > 0);
  const places = new Set(findings.map(headingOf)).size;
  const kinds = worst.map((severity) => `${counts[severity]} ${severity}`).join(', ');
  return `${count(findings.length, 'finding')} in ${count(places, 'file')}: ${kinds}`;
}

/** The last words: what was scanned, then one plain sentence. */
export function verdictLines(report: Report, paint: Paint): readonly string[] {
  const outcome = outcomeOf(report);
  const [sign, style] = SIGNS[outcome];
  return [visible(scannedSentence(report)), paint[style](`${sign} ${verdictSentence(report)}`)];
}

const SIGNS = {
  clean: ['✔', 'good'],
  minor: ['!', 'bold'],
  findings: ['✖', 'bad'],
  incomplete: ['✖', 'bad'],
} as const;

/** Where something leaked. A practice is to be changed, not stopped. */
function adviceFor({ findings }: Report): readonly string[] {
  return findings.some(({ kind }) => kind !== 'practice') ? ['Stop the keys before anything else.'] : [];
}

/** One plain sentence or two on how the run ended. */
export function verdictSentence(report: Report): string {
  const gaps = gapsIn(report.skipped);
  const gapWords = `${count(gaps, 'item')} could not be scanned`;
  switch (outcomeOf(report)) {
    case 'clean':
      return report.summary.unit === undefined ? 'No secrets found.' : 'Nothing found against it.';
    case 'findings':
      return [`${findingsPhrase(report)}.`, ...(gaps === 0 ? [] : [`${gapWords}.`]), ...adviceFor(report)].join(' ');
    case 'minor':
      return `${findingsPhrase(report)}; none is ${report.failOn ?? DEFAULT_FAIL_ON} or worse.`;
    case 'incomplete': {
      const found = report.findings.length === 0 ? 'No secrets found in the rest' : findingsPhrase(report);
      return `Not complete: ${gapWords}. ${found}.`;
    }
  }
}
