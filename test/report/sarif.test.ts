/** SARIF as the standard has it and as GitHub reads it. */
import type { Log, Run } from 'sarif';
import { expect, test } from 'vitest';
import { rules as builtIn } from '../../rules/index.ts';
import type { Report } from '../../src/report/report.ts';
import { sarifReporter } from '../../src/report/sarif.ts';
import { commit, findingsIn, plain, reportOf } from './sample-report.ts';
import { sarifErrors } from './schemas.ts';

const value = `TODO-SECRET-${'7'.repeat(8)}`;
const found = findingsIn(`a\nb = ${value}\nc = ${value}\n`, 'src/ä b.env');

function runOf(report: Report): Run {
  const log: Log = JSON.parse(sarifReporter(report, plain));
  return log.runs[0] ?? { tool: { driver: { name: '' } } };
}

test('a log meets the schema of the standard', () => {
  const report = reportOf([...found, ...findingsIn(value, '', { ...commit, part: 'commit-message' })], {
    silenced: found.map((finding) => ({ finding, by: 'inline', reason: 'a test', where: 'a:1' })),
    skipped: [{ path: 'b c', reason: 'no permission', gap: true, hint: 'chmod' }],
    notices: [{ message: 'an old entry' }],
    rules: builtIn,
  });
  expect(sarifErrors(sarifReporter(report, plain))).toEqual([]);
  expect(sarifErrors(sarifReporter(reportOf([]), plain))).toEqual([]);
});

test('each rule is there once, with what GitHub needs, its index in the results right', () => {
  const run = runOf(reportOf(found));
  const rules = run.tool.driver.rules ?? [];
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
  for (const rule of rules) {
    expect(rule).toMatchObject({
      shortDescription: { text: expect.stringMatching(/./) },
      fullDescription: { text: expect.stringMatching(/./) },
      help: { text: expect.stringMatching(/./) },
      properties: {
        'security-severity': expect.stringMatching(/^\d+\.\d$/),
        tags: expect.arrayContaining(['security']),
      },
    });
    expect(rule.properties?.tags?.length).toBeLessThanOrEqual(10);
  }
  for (const { ruleId, ruleIndex } of run.results ?? []) expect(rules[ruleIndex ?? -1]?.id).toBe(ruleId);
});

test('a rule that is not among the active ones is described all the same', () => {
  const { rules } = runOf(reportOf(found, { rules: [] })).tool.driver;
  expect(rules?.map(({ id }) => id)).toEqual(['todo-secret']);
});

test('a path is a relative URI, and the region has all four numbers', () => {
  const location = runOf(reportOf(found)).results?.[0]?.locations?.[0]?.physicalLocation;
  expect(location).toEqual({
    artifactLocation: { uri: 'src/%C3%A4%20b.env', uriBaseId: '%SRCROOT%' },
    region: { startLine: 2, startColumn: 5, endLine: 2, endColumn: 25 },
  });
});

test('fingerprints outlive moved lines and tell equal secrets of one file apart', () => {
  const moved = findingsIn(`\n\na\nb = ${value}\nc = ${value}\n`, 'src/ä b.env');
  const prints = (report: Report): unknown => runOf(report).results?.map((result) => result.partialFingerprints);
  expect(prints(reportOf(moved))).toEqual(prints(reportOf(found)));
  const hashes = runOf(reportOf(found)).results?.map(
    (result) => result.partialFingerprints?.['primaryLocationLineHash'],
  );
  expect(new Set(hashes).size).toBe(2);
});

test('a silenced finding is a suppressed result with its reason', () => {
  const [finding] = found;
  const silenced = finding === undefined ? [] : [{ finding, by: 'allow', reason: 'rotated', where: 'x.json' } as const];
  const [result] = runOf(reportOf([], { silenced })).results ?? [];
  expect(result?.suppressions).toEqual([{ kind: 'external', status: 'accepted', justification: 'rotated (x.json)' }]);
});

test('a gap makes the execution unsuccessful and is told', () => {
  const [invocation] = runOf(reportOf([], { skipped: [{ path: 'a', reason: 'gone', gap: true }] })).invocations ?? [];
  expect(invocation?.executionSuccessful).toBe(false);
  expect(invocation?.toolExecutionNotifications?.[0]?.message.text).toBe('Not scanned: a: gone');
});

test('beyond the 25,000 results that GitHub takes the mildest are left out, and that is said', () => {
  const [finding] = found;
  if (finding === undefined) throw new Error('the sample has a finding');
  const many = Array.from({ length: 25_001 }, (_, index) => ({
    ...finding,
    startLine: index + 1,
    severity: index === 0 ? ('note' as const) : finding.severity,
  }));
  const run = runOf(reportOf(many));
  expect(run.results?.length).toBe(25_000);
  expect(run.results?.some(({ level }) => level === 'note')).toBe(false);
  expect(run.invocations?.[0]?.toolExecutionNotifications?.[0]?.message.text).toContain('1 result left out');
});

test('a message has no link or placeholder that comes from the repository', () => {
  const [finding] = found;
  if (finding === undefined) throw new Error('the sample has a finding');
  const run = runOf(reportOf([{ ...finding, details: { owner: '[x](https://evil.example) {0}' } }]));
  expect(run.results?.[0]?.message.text).toContain('owner \\[x\\](https://evil.example) {{0}}.');
});
