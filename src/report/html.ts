/** The report as one HTML page that needs nothing else: no script, no font, no request. */
import type { Finding } from '../core/finding.ts';
import { severities } from '../core/rule.ts';
import { markup } from './escape.ts';
import { frameParts } from './frame.ts';
import { abbreviated, commitOf, headingOf } from './place.ts';
import { count } from './quantities.ts';
import type { Report, Reporter, ReportOptions } from './report.ts';
import { htmlSteps } from './step.ts';
import { bySeverity, groupBy, remediesOf } from './tally.ts';
import { outcomeOf, scannedSentence, verdictSentence } from './verdict.ts';

/** A whole page. Severities can be hidden with check boxes, by style alone. */
export const htmlReporter: Reporter = (report, options) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; form-action 'none'; base-uri 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>key-sniff report</title>
<style>
${STYLE}
</style>
</head>
<body>
<header>
<h1>key-sniff</h1>
<p class="verdict ${outcomeOf(report)}">${markup(verdictSentence(report))}</p>
<p>${markup(scannedSentence(report))}</p>
${filters(report.findings)}
</header>
<main>
${[...groupBy(report.findings, headingOf)].map(([heading, found]) => fileSection(heading, found, options)).join('\n')}
${remedies(report)}
${table(
  'Could not be scanned or left out',
  ['Path', 'Reason', 'What to do'],
  report.skipped.map(({ path, reason, hint }) => [path, reason, hint ?? '']),
)}
${table('Silenced', ['Rule', 'Where', 'By', 'Reason'], silencedRows(report))}
${table(
  'Notices',
  ['Message', 'What to do'],
  report.notices.map(({ message, hint }) => [message, hint ?? '']),
)}
</main>
<footer>key-sniff ${markup(report.version)}</footer>
</body>
</html>
`;

const STYLE = `:root{color-scheme:light dark;font:16px/1.5 system-ui,sans-serif;--line:#8886}
body{max-width:70rem;margin:0 auto;padding:1rem}
h2{font:600 1rem ui-monospace,monospace;overflow-wrap:anywhere;border-bottom:1px solid var(--line)}
article{margin:1rem 0;padding-left:.75rem;border-left:4px solid var(--severity)}
.note{--severity:#0891b2}.warn{--severity:#ca8a04}.error{--severity:#dc2626}.critical{--severity:#9f1239}
.verdict{font-size:1.25rem;font-weight:600}.verdict.clean{color:#16a34a}.verdict.findings,.verdict.incomplete{color:#dc2626}
h3{font-size:1rem;margin:0}h3 small{font-weight:400}pre{overflow-x:auto;padding:.5rem;background:#8882}
mark{color:inherit;background:none;border-bottom:2px solid var(--severity)}
dl,ul{margin:.25rem 0}dt{float:left;clear:left;margin-right:.5rem}dt::after{content:':'}dd{margin:0}
table{border-collapse:collapse;width:100%}td,th{text-align:left;padding:.25rem .5rem;border-bottom:1px solid var(--line);overflow-wrap:anywhere}
${severities.map((severity) => `body:has(#show-${severity}:not(:checked)) article.${severity}{display:none}`).join('\n')}`;

function filters(findings: readonly Finding[]): string {
  const counts = bySeverity(findings);
  const boxes = severities
    .toReversed()
    .filter((severity) => counts[severity] > 0)
    .map(
      (severity) =>
        `<label><input type="checkbox" id="show-${severity}" checked> ${severity} (${counts[severity]})</label>`,
    );
  return boxes.length === 0 ? '' : `<p>Show ${boxes.join(' ')}</p>`;
}

function fileSection(heading: string, findings: readonly Finding[], options: ReportOptions): string {
  return `<section>
<h2>${markup(heading)}</h2>
${findings.map((finding) => article(finding, options)).join('\n')}
</section>`;
}

function article(finding: Finding, options: ReportOptions): string {
  const { ruleId, title, severity, confidence, startLine, startColumn, evidence } = finding;
  const commit = commitOf(finding);
  const url = options.ruleUrl?.(ruleId);
  const rule = url === undefined ? markup(ruleId) : `<a href="${markup(url)}">${markup(ruleId)}</a>`;
  const { before, value, after } = frameParts(finding);
  const facts = [
    ...Object.entries(finding.details),
    ...(commit === undefined
      ? []
      : [['commit', `${abbreviated(commit.commit)}, ${commit.date}, ${commit.author}`] as const]),
    ...(evidence.length === 0 ? [] : [['because', evidence.join('; ')] as const]),
  ];
  return `<article class="${severity}">
<h3>${markup(title)} <small>${severity}, ${confidence} confidence, ${rule}, line ${startLine}, column ${startColumn}</small></h3>
<pre><code>${markup(before)}<mark>${markup(value)}</mark>${markup(after)}</code></pre>
<dl>${facts.map(([name, fact]) => `<dt>${markup(name)}</dt><dd>${markup(fact)}</dd>`).join('')}</dl>
</article>`;
}

function remedies(report: Report): string {
  const blocks = remediesOf(report).map(
    ({
      title,
      why,
      fixes,
      ruleId,
      count: times,
    }) => `<h3>${markup(title)} <small>${markup(ruleId)}, ${count(times, 'finding')}</small></h3>
<p>${markup(why)}</p>
${fixes.map(htmlSteps).join('\n')}`,
  );
  return blocks.length === 0 ? '' : `<section>\n<h2>What to do</h2>\n${blocks.join('\n')}\n</section>`;
}

function silencedRows({ silenced }: Report): readonly (readonly string[])[] {
  return silenced.map(({ finding, by, reason, where }) => [
    finding.ruleId,
    `${headingOf(finding)}:${finding.startLine}`,
    `${by} (${where})`,
    reason,
  ]);
}

function table(title: string, columns: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return '';
  const line = (cells: readonly string[], tag: string): string =>
    `<tr>${cells.map((text) => `<${tag}>${markup(text)}</${tag}>`).join('')}</tr>`;
  return `<section>
<h2>${title}</h2>
<table>
${[line(columns, 'th'), ...rows.map((row) => line(row, 'td'))].join('\n')}
</table>
</section>`;
}
