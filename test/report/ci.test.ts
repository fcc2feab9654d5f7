/** Formats that a CI system reads. */
import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/core/finding.ts';
import { codeclimateReporter } from '../../src/report/codeclimate.ts';
import { annotations, githubReporter } from '../../src/report/github.ts';
import { gitlabReporter } from '../../src/report/gitlab.ts';
import { junitReporter } from '../../src/report/junit.ts';
import { markdownReporter } from '../../src/report/markdown.ts';
import { commit, findingsIn, plain, reportOf } from './sample-report.ts';
import { gitlabErrors } from './schemas.ts';

const value = `TODO-SECRET-${'7'.repeat(8)}`;
const found = findingsIn(`a\nb = ${value}\n`, 'src/a,b.env');
const twice = findingsIn(`b = ${value}\nb = ${value}\n`, 'a.env');
const many = (count: number): readonly Finding[] =>
  Array.from({ length: count }, (_, index) => `TODO-SECRET-${1000000 + index}\n`).flatMap((text) =>
    findingsIn(text, 'a.env'),
  );

describe('github', () => {
  test('an annotation names the place and escapes what ends a property', () => {
    expect(annotations(reportOf(found), plain)).toBe(
      '::error file=src/a%2Cb.env,line=2,endLine=2,col=5,endColumn=25,title=A secret to do (todo-secret)' +
        '::TODO…(20)%0AIt stands for a secret in tests.%0AFirst: Stop it: todo stop\n',
    );
  });

  test('a commit message has no place in a file', () => {
    const [line] = annotations(reportOf(findingsIn(value, '', { ...commit, part: 'commit-message' })), plain).split(
      '\n',
    );
    expect(line).toMatch(/^::error title=A secret to do \(todo-secret\)::/);
  });

  test('the number that GitHub shows is kept, the last says how many more there are', () => {
    const levels = annotations(reportOf(many(10)), plain);
    expect(levels.match(/^::error/gm)?.length).toBe(10);
    const lines = annotations(reportOf([...many(25), ...findingsIn('TODO-LABEL-A', 'z')]), plain)
      .trimEnd()
      .split('\n');
    expect(lines.filter((line) => line.startsWith('::error')).length).toBe(10);
    expect(lines).toContain('::error::16 more findings: see the log.');
    expect(lines.filter((line) => line.startsWith('::notice')).length).toBe(1);
  });

  test('alone, the format lists the rest as plain lines', () => {
    const lines = githubReporter(reportOf(many(25)), plain)
      .trimEnd()
      .split('\n');
    expect(lines.length).toBe(26);
    expect(lines.at(-1)).toBe('error a.env:1:1 A secret to do (todo-secret)');
  });

  test('what could not be scanned is a warning', () => {
    expect(annotations(reportOf([], { skipped: [{ path: 'a', reason: 'gone', gap: true }] }), plain)).toBe(
      '::warning title=key-sniff%3A not complete::1 item could not be scanned: see the log.\n',
    );
    expect(annotations(reportOf([]), plain)).toBe('');
  });
});

describe('gitlab', () => {
  const summary = {
    ...reportOf([]).summary,
    started: '2024-05-06T07:08:09.500Z',
    milliseconds: 61_000,
    head: 'e'.repeat(40),
  };

  test('a report meets what GitLab demands', () => {
    const report = reportOf([...twice, ...findingsIn(value, 'old', commit)], {
      summary,
      skipped: [{ path: 'a', reason: 'gone', gap: true }],
    });
    expect(gitlabErrors(gitlabReporter(report, { ...plain, ruleUrl: () => 'https://example.com' }))).toEqual([]);
    expect(gitlabErrors(gitlabReporter(reportOf([]), plain))).toEqual([]);
  });

  test('times are in UTC to the second', () => {
    const { scan } = JSON.parse(gitlabReporter(reportOf([], { summary }), plain));
    expect(scan).toMatchObject({
      start_time: '2024-05-06T07:08:09',
      end_time: '2024-05-06T07:09:10',
      status: 'success',
    });
  });

  test('a finding of history names its commit, any other the one that is checked out', () => {
    const report = reportOf([...found, ...findingsIn(value, 'old', commit)], { summary });
    const { vulnerabilities } = JSON.parse(gitlabReporter(report, plain));
    expect(vulnerabilities[0].location).toMatchObject({
      file: 'src/a,b.env',
      start_line: 2,
      commit: { sha: summary.head },
    });
    expect(vulnerabilities[1].location.commit).toEqual({
      sha: commit.commit,
      author: commit.author,
      date: commit.date,
    });
  });

  test('ids tell equal secrets of a file apart and stay when lines move', () => {
    const ids = (findings: readonly Finding[]): readonly string[] =>
      JSON.parse(gitlabReporter(reportOf(findings), plain)).vulnerabilities.map(({ id }: { id: string }) => id);
    expect(new Set(ids(twice)).size).toBe(2);
    expect(ids(findingsIn(`\n\nb = ${value}\nb = ${value}\n`, 'a.env'))).toEqual(ids(twice));
  });
});

test('codeclimate has an issue for each finding, with a fingerprint of its own', () => {
  const issues = JSON.parse(codeclimateReporter(reportOf(twice), plain));
  expect(issues[0]).toEqual({
    type: 'issue',
    check_name: 'todo-secret',
    description: 'A secret to do: TODO…(20)',
    categories: ['Security'],
    severity: 'critical',
    fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/),
    location: { path: 'a.env', lines: { begin: 1, end: 1 } },
  });
  expect(new Set(issues.map(({ fingerprint }: { fingerprint: string }) => fingerprint)).size).toBe(2);
});

describe('junit', () => {
  test('findings fail, minor ones pass, gaps are errors, silenced ones are skipped', () => {
    const [finding] = found;
    const report = reportOf([...found, ...findingsIn('TODO-LABEL-A', 'z')], {
      skipped: [{ path: 'a<b', reason: 'gone', gap: true }],
      silenced: finding === undefined ? [] : [{ finding, by: 'inline', reason: '"x"', where: 'a:1' }],
    });
    expect(junitReporter(report, plain)).toMatchInlineSnapshot(`
      "<?xml version="1.0" encoding="UTF-8"?>
      <testsuites name="key-sniff" tests="4" failures="1" errors="1" skipped="1" time="0.056">
        <testsuite name="key-sniff" tests="4" failures="1" errors="1" skipped="1" time="0.056">
          <testcase classname="src/a,b.env" name="todo-secret at 2:5" file="src/a,b.env" line="2"><failure type="todo-secret" message="error: A secret to do">src/a,b.env:2: A secret to do TODO…(20)
      It stands for a secret in tests.
      1. Stop it: todo stop
      2. Remove it from the code, then from history.</failure></testcase>
          <testcase classname="z" name="todo-label at 1:1" file="z" line="1"><system-out>z:1: A label to do TODO-LABEL-A
      It stands for an identifier in tests.
      1. Look it up.</system-out></testcase>
          <testcase classname="a&lt;b" name="can be scanned"><error message="gone">gone</error></testcase>
          <testcase classname="src/a,b.env" name="todo-secret at 2:5" file="src/a,b.env" line="2"><skipped message="silenced (inline) at a:1: &quot;x&quot;"/></testcase>
        </testsuite>
      </testsuites>
      "
    `);
  });

  test('a clean run is one passed case', () => {
    expect(junitReporter(reportOf([]), plain)).toContain('tests="1" failures="0" errors="0" skipped="0"');
  });
});

describe('markdown', () => {
  test('the summary of a step', () => {
    const report = reportOf(found, { skipped: [{ path: 'a|b', reason: 'gone', gap: true }] });
    expect(markdownReporter(report, { ...plain, ruleUrl: (id) => `https://example.com/${id}` })).toMatchInlineSnapshot(`
      "## key-sniff

      1 finding in 1 file: 1 error. 1 item could not be scanned. Stop the keys before anything else.

      | Severity | Where | What | Value | Rule |
      | --- | --- | --- | --- | --- |
      | error | \`src/a,b.env:2\` | A secret to do | \`TODO…(20)\` | [\`todo-secret\`](<https://example.com/todo-secret>) |

      <details><summary>What to do: A secret to do</summary>

      It stands for a secret in tests.

      1. Stop it: todo stop
      2. Remove it from the code, then from history.

      </details>

      **Could not be scanned**

      - \`a|b\`: gone

      Scanned the working tree: 2 files, 1.2 kB, in 56 ms, 1 not scanned.
      "
    `);
  });

  test('stays below the size that GitHub takes', () => {
    const text = markdownReporter(reportOf(many(2000)), plain);
    expect(text.length).toBeLessThan(1_000_000);
    expect(text).toContain('1,800 more findings: see the log.');
  });
});
