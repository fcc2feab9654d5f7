/** The report as JUnit XML, for whatever shows test results. */
import type { Finding } from '../core/finding.ts';
import { markup } from './escape.ts';
import { commitOf, headingOf, pathOf } from './place.ts';
import type { Report, Reporter } from './report.ts';
import { failsRun } from './verdict.ts';

/**
 * One test case for each finding: failed if it makes the run fail, else passed with its text as output; one in error
 * for what could not be scanned; one skipped for what is silenced. A clean run is one passed case.
 */
export const junitReporter: Reporter = (report) => {
  const gaps = report.skipped.filter(({ gap }) => gap);
  const failed = report.findings.filter((finding) => failsRun(finding, report));
  const cases = [
    ...report.findings.map((finding) => testCase(finding, findingBody(finding, report))),
    ...gaps.map(({ path, reason, hint }) => {
      const message = `message="${markup(reason)}"`;
      return `    <testcase classname="${markup(path)}" name="can be scanned"><error ${message}>${markup(hint ?? reason)}</error></testcase>`;
    }),
    ...report.silenced.map(({ finding, by, reason, where }) =>
      testCase(finding, `<skipped message="${markup(`silenced (${by}) at ${where}: ${reason}`)}"/>`),
    ),
  ];
  const all = cases.length === 0 ? ['    <testcase classname="key-sniff" name="no secrets found"/>'] : cases;
  const counts = [
    `tests="${all.length}"`,
    `failures="${failed.length}"`,
    `errors="${gaps.length}"`,
    `skipped="${report.silenced.length}"`,
    `time="${(report.summary.milliseconds / 1000).toFixed(3)}"`,
  ].join(' ');
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="key-sniff" ${counts}>`,
    `  <testsuite name="key-sniff" ${counts}>`,
    ...all,
    '  </testsuite>',
    '</testsuites>\n',
  ].join('\n');
};

function testCase(finding: Finding, body: string): string {
  const { ruleId, startLine, startColumn } = finding;
  const attributes = [
    `classname="${markup(pathOf(finding))}"`,
    `name="${markup(`${ruleId} at ${startLine}:${startColumn}`)}"`,
    `file="${markup(pathOf(finding))}"`,
    `line="${startLine}"`,
  ].join(' ');
  return `    <testcase ${attributes}>${body}</testcase>`;
}

function findingBody(finding: Finding, report: Report): string {
  const { title, severity, ruleId, redacted, why, fix, startLine } = finding;
  const commit = commitOf(finding);
  const text = [
    `${headingOf(finding)}:${startLine}: ${title} ${redacted}`,
    ...(commit === undefined ? [] : [`commit ${commit.commit} of ${commit.date} by ${commit.author}`]),
    why,
    ...fix.map((step, index) => `${index + 1}. ${step}`),
  ]
    .map(markup)
    .join('\n');
  if (!failsRun(finding, report)) return `<system-out>${text}</system-out>`;
  return `<failure type="${markup(ruleId)}" message="${markup(`${severity}: ${title}`)}">${text}</failure>`;
}
