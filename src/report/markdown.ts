/** The report as Markdown: for the summary of a GitHub Actions step, a GitLab note or a comment. */
import type { Finding } from '../core/finding.ts';
import { markdownCellCode, markdownCode, markdownText, visible } from './escape.ts';
import { abbreviated, commitOf, headingOf } from './place.ts';
import { count } from './quantities.ts';
import type { Report, Reporter, ReportOptions } from './report.ts';
import { markdownSteps } from './step.ts';
import { groupBy, worstFirst } from './tally.ts';
import { scannedSentence, verdictSentence } from './verdict.ts';

/** Rows of a table; GitHub refuses a summary of more than 1 MiB, and nobody reads more. */
const MOST_ROWS = 200;

/** The verdict, a table of findings, what to do, and what was not scanned. */
export const markdownReporter: Reporter = (report, options) =>
  `${[
    '## key-sniff',
    markdownText(verdictSentence(report)),
    ...findingTable(report.findings, options),
    ...remedies(report.findings),
    ...list(
      'Could not be scanned',
      report.skipped
        .filter(({ gap }) => gap)
        .map(({ path, reason }) => `${markdownCode(path)}: ${markdownText(reason)}`),
    ),
    ...list('Silenced', silencedItems(report)),
    ...list(
      'Notices',
      report.notices.map(({ message, hint }) => markdownText([message, hint ?? ''].join(' ').trim())),
    ),
    markdownText(scannedSentence(report)),
  ].join('\n\n')}\n`;

function findingTable(findings: readonly Finding[], options: ReportOptions): readonly string[] {
  if (findings.length === 0) return [];
  const rows = worstFirst(findings)
    .slice(0, MOST_ROWS)
    .map((finding) => {
      const commit = commitOf(finding);
      const url = options.ruleUrl?.(finding.ruleId);
      const rule = markdownCellCode(finding.ruleId);
      const cells = [
        finding.severity,
        `${markdownCellCode(`${headingOf(finding)}:${finding.startLine}`)}${commit === undefined ? '' : ` in ${abbreviated(visible(commit.commit))}`}`,
        markdownText(finding.title),
        markdownCellCode(shortened(finding.redacted)),
        url === undefined ? rule : `[${rule}](<${url}>)`,
      ];
      return `| ${cells.join(' | ')} |`;
    });
  const more = findings.length - rows.length;
  return [
    ['| Severity | Where | What | Value | Rule |', '| --- | --- | --- | --- | --- |', ...rows].join('\n'),
    ...(more > 0 ? [`${count(more, 'more finding')}: see the log.`] : []),
  ];
}

/** A practice's value may be a whole line. */
const LONGEST_VALUE = 80;

function shortened(text: string): string {
  const chars = Array.from(text);
  return chars.length > LONGEST_VALUE ? `${chars.slice(0, LONGEST_VALUE).join('')}…` : text;
}

function remedies(findings: readonly Finding[]): readonly string[] {
  const byRule = groupBy(worstFirst(findings), ({ ruleId }) => ruleId);
  return [...byRule.values()]
    .slice(0, MOST_ROWS)
    .flatMap((same) =>
      same
        .slice(0, 1)
        .map(({ title, why, fix }) =>
          [
            `<details><summary>What to do: ${markdownText(title)}</summary>`,
            markdownText(why),
            markdownSteps(fix),
            '</details>',
          ].join('\n\n'),
        ),
    );
}

function silencedItems({ silenced }: Report): readonly string[] {
  const groups = groupBy(silenced, ({ where, reason, finding }) => JSON.stringify([where, reason, finding.ruleId]));
  return [...groups.values()].flatMap((same) =>
    same
      .slice(0, 1)
      .map(
        ({ where, reason, finding }) =>
          `${markdownCode(where)}: ${count(same.length, 'finding')} of ${markdownCode(finding.ruleId)}, ${markdownText(reason)}`,
      ),
  );
}

function list(heading: string, items: readonly string[]): readonly string[] {
  if (items.length === 0) return [];
  const more = items.length - MOST_ROWS;
  const lines = [...items.slice(0, MOST_ROWS), ...(more > 0 ? [`${count(more, 'more', 'more')}: see the log.`] : [])];
  return [`**${heading}**`, lines.map((item) => `- ${item}`).join('\n')];
}
