import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

const cli = new URL('../../dist/cli.js', import.meta.url).pathname;
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'key-sniff-import-'));
  git('init', '-q');
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function git(...words: readonly string[]): void {
  execFileSync('git', ['-C', folder, ...words], { env: { PATH: process.env['PATH'], HOME: folder } });
}

function keySniff(...words: readonly string[]): { code: number | null; stdout: string; stderr: string } {
  const env = { PATH: process.env['PATH'], HOME: folder };
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...words], {
    cwd: folder,
    encoding: 'utf8',
    env,
  });
  return { code: status, stdout, stderr };
}

const write = (name: string, text: string): void => writeFileSync(join(folder, name), text);

test('what git-secrets and gitleaks knew goes into the config and the baseline, and a scan then says the same', () => {
  git('config', '--add', 'secrets.patterns', 'todo-[0-9]+');
  git('config', '--add', 'secrets.allowed', 'todo-0+');
  write('.gitleaksignore', 'old.txt:some-rule:1\n');
  write('old.txt', 'todo-123\n');
  write('new.txt', 'todo-456 todo-000 mytodo-7\n');
  const imported = keySniff('import', '--write');
  expect(imported).toMatchObject({ code: 0, stdout: '' });
  expect(imported.stderr).toContain(
    'Taken over: 1 detector, 1 allow entry, 0 path patterns, 0 rules switched off, 1 known finding',
  );
  expect(imported.stderr).toContain('.key-sniff-baseline.json: 1 known finding.');
  const { code, stdout } = keySniff('scan', '--format', 'json');
  expect(code).toBe(1);
  const report: unknown = JSON.parse(stdout);
  expect(report).toMatchObject({ findings: [{ path: 'new.txt', startColumn: 1, endColumn: 9 }] });
});

test('without --write nothing is written: the config is printed', () => {
  git('config', '--add', 'secrets.patterns', 'todo-[0-9]+');
  const { code, stdout } = keySniff('import');
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ detectors: [{ id: 'git-secrets-1' }] });
  expect(existsSync(join(folder, '.key-sniff.json'))).toBe(false);
});

test('what can not be taken over is named and makes exit code 2; the rest is taken over', () => {
  write('.gitallowed', 'hunter[0-9]\n^docs/\n');
  const { code, stderr } = keySniff('import', '--write');
  expect(code).toBe(2);
  expect(stderr).toContain('Not taken over:\n  .gitallowed:2: "^docs/" is about a place');
  expect(JSON.parse(readFileSync(join(folder, '.key-sniff.json'), 'utf8'))).toMatchObject({
    allow: [{ regex: 'hunter[0-9]' }],
  });
});

test('a file that is not known is a clear error', () => {
  write('x.toml', '');
  const { code, stderr } = keySniff('import', 'x.toml');
  expect(code).toBe(2);
  expect(stderr).toMatch(/^key-sniff: x\.toml is no file that can be taken over\n {2}known: \.gitallowed, /);
});
