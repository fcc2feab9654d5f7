/** Reports of the real command: what it prints where, and what CI systems get. */
import { spawnSync } from 'node:child_process';
import { closeSync, existsSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { examples } from '../../rules/examples.ts';
import { render } from '../../src/core/sample.ts';
import { gitlabErrors, reportErrors, sarifErrors } from './schemas.ts';

const cli = new URL('../../dist/cli.js', import.meta.url).pathname;
const RULE = 'github-personal-access-token';
let folder = '';
let value = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'key-sniff-report-'));
  const example = examples[RULE]?.find(({ expect }) => expect === 'finds');
  if (example === undefined) throw new Error(`${RULE} has an example`);
  const { text, spans } = render(example, 1);
  value = text.slice(spans[0]?.start, spans[0]?.end);
  writeFileSync(join(folder, 'leak.env'), text);
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

interface Result {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

function keySniff(words: readonly string[], env: NodeJS.ProcessEnv = {}): Result {
  return spawnSync(process.execPath, [cli, ...words], {
    cwd: folder,
    encoding: 'utf8',
    env: { PATH: process.env['PATH'], HOME: folder, ...env },
  });
}

test('text goes to standard output, without colour in a pipe, and the exit code tells of findings', () => {
  const { status, stdout, stderr } = keySniff(['scan']);
  expect([status, stderr]).toEqual([1, '']);
  expect(stdout).toMatch(/^leak\.env\n {2}1:\d+ {2}critical {2}GitHub personal access token/);
  expect(stdout).not.toContain('\x1b');
  expect(stdout).not.toContain(value);
});

test('FORCE_COLOR turns colours on in a pipe', () => {
  expect(keySniff(['scan'], { FORCE_COLOR: '1' }).stdout).toContain('\x1b[');
});

test('several reports in one run are each in its file and meet their schemas', () => {
  const names = ['json', 'sarif', 'gitlab'];
  const words = names.flatMap((name) => ['--report', `${name}=out/${name}`]);
  const { stdout } = keySniff(['scan', 'leak.env', ...words], { CI_COMMIT_SHA: 'e'.repeat(40) });
  const [json = '', sarif = '', gitlab = ''] = names.map((name) => readFileSync(join(folder, 'out', name), 'utf8'));
  expect([reportErrors(json), sarifErrors(sarif), gitlabErrors(gitlab)]).toEqual([[], [], []]);
  expect(JSON.parse(gitlab).vulnerabilities[0].location.commit.sha).toBe('e'.repeat(40));
  expect(JSON.parse(sarif).runs[0].results[0].ruleId).toBe(RULE);
  for (const text of [stdout, json, sarif, gitlab]) expect(text).not.toContain(value);
});

test('--show-secrets shows the value, and CI refuses it', () => {
  expect(keySniff(['scan', 'leak.env', '--show-secrets']).stdout).toContain(value);
  const { status, stdout, stderr } = keySniff(['scan', 'leak.env', '--show-secrets'], { CI: 'true' });
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toContain('refused in CI');
});

test('under GitHub Actions findings are annotated and summed up', () => {
  const summary = join(folder, 'summary.md');
  writeFileSync(summary, 'before\n');
  const env = { GITHUB_ACTIONS: 'true', GITHUB_STEP_SUMMARY: summary };
  const { stdout } = keySniff(['scan', 'leak.env'], env);
  expect(stdout).toMatch(/^::error file=leak\.env,line=1,/m);
  expect(readFileSync(summary, 'utf8')).toMatch(/^before\n## key-sniff\n\n1 finding in 1 file/);
  expect(keySniff(['scan', 'leak.env', '--format', 'json'], env).stdout).not.toContain('::error');
});

test('a report that can not be written is a clear line and exit code 2', () => {
  const { status, stderr } = keySniff(['scan', 'leak.env', '--output', 'leak.env/x.json']);
  expect(status).toBe(2);
  expect(stderr).toMatch(/^key-sniff: can't write the report to .*leak\.env\/x\.json: /);
});

test('a full disk is a clear line and exit code 2, and leaves an old report as it was', () => {
  // The device that is always full stands for a disk that is; where there is none, there is nothing to try it with.
  if (!existsSync('/dev/full')) return;
  for (const words of [['scan'], ['scan', '--help'], ['help'], ['explain'], ['rules']]) {
    const full = openSync('/dev/full', 'w');
    const { status, stderr } = spawnSync(process.execPath, [cli, ...words], {
      cwd: folder,
      encoding: 'utf8',
      env: { PATH: process.env['PATH'], HOME: folder },
      stdio: ['ignore', full, 'pipe'],
    });
    closeSync(full);
    expect([status, stderr]).toEqual([
      2,
      expect.stringMatching(/^key-sniff: can't write the output: ENOSPC.*\n {2}make room/),
    ]);
  }
});

test('an error message does not let a terminal act on a file name', () => {
  const { status, stderr } = keySniff(['scan', 'no\x1b[31m\nsuch']);
  expect(status).toBe(2);
  expect(stderr).toContain('no\\x1b[31m\\nsuch');
  expect(stderr).not.toContain('\x1b');
});

test('explain says what a rule is, and helps with a wrong name', () => {
  expect(keySniff(['explain', RULE])).toMatchObject({ status: 0, stdout: expect.stringContaining('What to do') });
  expect(keySniff(['explain']).stdout).toMatch(/^aws-access-key-id +error +AWS access key ID$/m);
  expect(keySniff(['explain', 'aws-acess-key-id'])).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('did you mean aws-access-key-id?'),
  });
});
