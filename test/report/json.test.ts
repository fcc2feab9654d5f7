/** The machine's contract. */
import { expect, test } from 'vitest';
import type { Report } from '../../src/report/report.ts';
import { jsonlReporter, jsonReporter } from '../../src/report/json.ts';
import { commit, findingsIn, plain, reportOf } from './sample-report.ts';
import { reportErrors } from './schemas.ts';

const value = `TODO-SECRET-${'7'.repeat(8)}`;
const found = findingsIn(`a\nb = ${value}\n`, 'src/a.env');
const old = findingsIn(`b = ${value}\n`, 'old.env', commit);
const full: Report = reportOf([...found, ...old], {
  silenced: [{ finding: found[0] ?? raise(), by: 'inline', reason: 'a test', where: 'src/a.env:2' }],
  skipped: [{ path: 'b.bin', reason: 'no permission', gap: true, hint: 'chmod +r b.bin' }],
  notices: [{ message: 'an allow entry is out of date' }],
  failOn: 'error',
});

function raise(): never {
  throw new Error('the sample has a finding');
}

test.each([
  ['an empty report', reportOf([])],
  ['a report with everything in it', full],
])('%s meets the published schema', (_, report) => {
  expect(reportErrors(jsonReporter(report, plain))).toEqual([]);
  expect(reportErrors(jsonReporter(report, { ...plain, showSecrets: true }))).toEqual([]);
});

test('a finding has the place, the fingerprint and the masked value', () => {
  const { version, findings, summary } = JSON.parse(jsonReporter(full, plain));
  expect(version).toBe(1);
  expect(findings[0]).toMatchObject({
    ruleId: 'todo-secret',
    title: 'A secret to do',
    severity: 'error',
    path: 'src/a.env',
    startLine: 2,
    startColumn: 5,
    endLine: 2,
    endColumn: 5 + value.length,
    redacted: `TODO…(${value.length})`,
    origin: { kind: 'worktree' },
    details: { account: '123' },
  });
  expect(findings[1].origin).toEqual(commit);
  expect(findings[1].fingerprint).toBe(findings[0].fingerprint);
  expect(summary).toMatchObject({ findings: 2, silenced: 1, skipped: 1, gaps: 1, bySeverity: { error: 2 } });
});

test('the value is there only when it was asked for', () => {
  expect(jsonReporter(full, plain)).not.toContain(value);
  const { findings } = JSON.parse(jsonReporter(full, { ...plain, showSecrets: true }));
  expect(findings[0].secret).toBe(value);
});

test('jsonl has one object a line, of a named type, the summary last', () => {
  const lines = jsonlReporter(full, plain).trimEnd().split('\n');
  const types = lines.map((line) => JSON.parse(line).type);
  expect(types).toEqual(['finding', 'finding', 'silenced', 'skipped', 'notice', 'summary']);
});
