/** The report for people at a terminal. */
import type { Skipped } from '../core/blob.ts';
import type { Finding } from '../core/finding.ts';
import { visible } from './escape.ts';
import { codeFrame } from './frame.ts';
import { createPaint, type Paint } from './paint.ts';
import { abbreviated, commitOf, headingOf } from './place.ts';
import { count } from './quantities.ts';
import type { Notice, Report, Reporter, ReportOptions, Silenced } from './report.ts';
import { textSteps } from './step.ts';
import { groupBy, remediesOf } from './tally.ts';
import { verdictLines } from './verdict.ts';

/** What the parts of the report share. */
interface Context {
  readonly options: ReportOptions;
  readonly paint: Paint;
}

const INDENT = '  ';
/** Paths listed for one reason; more are counted. */
const MOST_PATHS = 10;
/** Ways told to mend findings of one rule; more are counted. */
const MOST_FIXES = 10;
/** Commits named beside the first that introduced a secret; more are counted. */
const MOST_COMMITS = 3;

/** Findings by file, what to do, what was silenced or not scanned, and the verdict. */
export const textReporter: Reporter = (report, options) => {
  const context: Context = { options, paint: createPaint(options) };
  const sections = [
    ...findingSections(report.findings, context),
    remedySection(report, context),
    silencedSection(report.silenced, context),
    ...skippedSections(report.skipped, context),
    noticeSection(report.notices, context),
    verdictLines(report, context.paint),
  ];
  return `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
};

function findingSections(findings: readonly Finding[], context: Context): readonly (readonly string[])[] {
  return [...groupBy(findings, headingOf)].map(([heading, inFile]) => [
    context.paint.bold(visible(heading)),
    ...apart(
      [...groupBy(inFile, (finding) => commitOf(finding)?.commit ?? '').values()].map((inCommit) =>
        commitLines(inCommit, context).join('\n'),
      ),
    ),
  ]);
}

function commitLines(findings: readonly Finding[], context: Context): readonly string[] {
  const [first] = findings;
  const origin = first === undefined ? undefined : commitOf(first);
  const lines = apart(findings.map((finding) => findingText(finding, context)));
  if (origin === undefined) return lines;
  const { commit, author, date } = origin;
  const day = date.slice(0, 'YYYY-MM-DD'.length);
  return [`${INDENT}${context.paint.dim(visible(`commit ${abbreviated(commit)}  ${day}  ${author}`))}`, ...lines];
}

/** Blocks with a blank line between them. */
function apart(blocks: readonly string[]): readonly string[] {
  return blocks.flatMap((block, index) => (index === 0 ? [block] : ['', block]));
}

/** All that is said of a finding, as one text: a report may have very many. */
function findingText(finding: Finding, { options, paint }: Context): string {
  const { ruleId, severity, confidence, title, startLine, startColumn, secret } = finding;
  const facts = [
    ...Object.entries(finding.details).map(([name, value]) => `${name}: ${value}`),
    ...otherCommits(finding),
  ];
  return [
    [
      `${startLine}:${startColumn}`,
      paint.severity[severity](severity),
      paint.bold(visible(title)),
      paint.link(visible(ruleId), options.ruleUrl?.(ruleId)),
      paint.dim(`${confidence} confidence`),
    ].join('  '),
    ...codeFrame(finding, paint, options.width === 0 ? 0 : options.width - 2 * INDENT.length).map(indented),
    ...facts.map((fact) => indented(visible(fact))),
    ...(finding.evidence.length === 0 ? [] : [indented(paint.dim(visible(finding.evidence.join('; '))))]),
    ...(options.showSecrets ? [indented(`value: ${visible(secret.reveal())}`)] : []),
  ]
    .map(indented)
    .join('\n');
}

function otherCommits(finding: Finding): readonly string[] {
  const others = commitOf(finding)?.others ?? [];
  if (others.length === 0) return [];
  const named = others.slice(0, MOST_COMMITS).map(abbreviated).join(', ');
  const more = others.length - MOST_COMMITS;
  return [`also introduced in ${named}${more > 0 ? ` and ${count(more, 'other commit')}` : ''}`];
}

/** Once for all findings of a rule, worst first; its steps once for each that needs other ones. */
function remedySection(report: Report, { paint }: Context): readonly string[] {
  const blocks = remediesOf(report).map(({ title, why, ruleId, count: times, fixes }) => {
    const more = fixes.length - MOST_FIXES;
    return [
      `${paint.bold(visible(title))} ${paint.dim(`(${visible(ruleId)}${times === 1 ? '' : `, ${count(times, 'finding')}`})`)}`,
      indented(visible(why)),
      ...fixes.slice(0, MOST_FIXES).flatMap((fix) => textSteps(fix, paint.bold).map(indented)),
      ...(more > 0
        ? [indented(`and ${count(more, 'more', 'more')} of the kind (--format json has their commands)`)]
        : []),
    ].map(indented);
  });
  return blocks.length === 0 ? [] : [paint.bold('What to do'), ...blocks.flat()];
}

function unreachable(): never {
  throw new Error('a group without members');
}

/** Each thing that silences, with what it keeps quiet. The baseline lists its own entries, so they are counted. */
function silencedSection(silenced: readonly Silenced[], { paint }: Context): readonly string[] {
  const groups = groupBy(silenced, ({ by, where, reason, finding }) =>
    JSON.stringify(by === 'baseline' ? [by, where] : [by, where, reason, finding.ruleId]),
  );
  const lines = [...groups.values()].map((same) => {
    const { by, where, reason, finding } = same[0] ?? unreachable();
    if (by === 'baseline') return `${visible(where)}: ${count(same.length, 'old finding')} of the baseline`;
    const place = `${headingOf(finding)}:${finding.startLine}`;
    const what = same.length > 1 ? `, ${count(same.length, 'finding')}` : place === where ? '' : `, ${place}`;
    return visible(`${where}: ${finding.ruleId}${what} (${reason === '' ? 'no reason given' : reason})`);
  });
  return lines.length === 0
    ? []
    : [paint.bold(`Silenced: ${count(silenced.length, 'finding')}`), ...lines.map(indented)];
}

/** What was not scanned, by reason; what leaves a gap first. */
function skippedSections(skipped: readonly Skipped[], { paint }: Context): readonly (readonly string[])[] {
  const gaps = skipped.filter(({ gap }) => gap);
  const harmless = skipped.filter(({ gap }) => !gap);
  return [
    skippedLines(gaps, paint.bad(`Could not be scanned: ${gaps.length}`)),
    skippedLines(harmless, paint.bold(`Left out: ${harmless.length}`)),
  ];
}

function skippedLines(skipped: readonly Skipped[], heading: string): readonly string[] {
  const groups = groupBy(skipped, ({ reason, hint }) => JSON.stringify([reason, hint]));
  const lines = [...groups.values()].flatMap((same) => {
    const { reason, hint } = same[0] ?? unreachable();
    const paths = same.slice(0, MOST_PATHS).map(({ path }) => `${visible(path)}: ${visible(reason)}`);
    const more = same.length - MOST_PATHS;
    return [
      ...paths,
      ...(more > 0 ? [`and ${count(more, 'more', 'more')} for the same reason (--format json lists all)`] : []),
      ...(hint === undefined ? [] : [indented(visible(hint))]),
    ];
  });
  return lines.length === 0 ? [] : [heading, ...lines.map(indented)];
}

function noticeSection(notices: readonly Notice[], { paint }: Context): readonly string[] {
  const lines = notices.flatMap(({ message, hint }) => [
    visible(message),
    ...(hint === undefined ? [] : [indented(visible(hint))]),
  ]);
  return lines.length === 0 ? [] : [paint.bold('Notices'), ...lines.map(indented)];
}

function indented(line: string): string {
  return line === '' ? '' : INDENT + line;
}
