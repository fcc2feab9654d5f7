/** Hooks in real repositories: where they are written, what they keep, and that they block. */
import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { generateTrialSecret } from '../../src/hooks/trial-secret.ts';

const cli = new URL('../../dist/cli.js', import.meta.url).pathname;
let home = '';
let root = '';

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'key-sniff-hooks-'));
  root = join(home, 'repo');
  git(home, 'init', '--quiet', root);
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

const environment = (): NodeJS.ProcessEnv => ({
  PATH: process.env['PATH'],
  HOME: home,
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'a',
  GIT_AUTHOR_EMAIL: 'a@example.invalid',
  GIT_COMMITTER_NAME: 'a',
  GIT_COMMITTER_EMAIL: 'a@example.invalid',
});

function git(cwd: string, ...words: readonly string[]): string {
  return execFileSync('git', [...words], {
    cwd,
    encoding: 'utf8',
    env: environment(),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

interface Result {
  readonly code: number | null;
  readonly output: string;
}

function call(program: string, words: readonly string[], cwd: string): Result {
  const { status, stdout, stderr } = spawnSync(program, [...words], { cwd, encoding: 'utf8', env: environment() });
  return { code: status, output: stdout + stderr };
}

const keySniff = (cwd: string, ...words: readonly string[]): Result => call(process.execPath, [cli, ...words], cwd);

function commitSecret(cwd: string): Result {
  writeFileSync(join(cwd, 'leak.env'), generateTrialSecret(new Date(0)));
  git(cwd, 'add', 'leak.env');
  return call('git', ['commit', '--message', 'leak'], cwd);
}

describe('install', () => {
  test('writes hooks that block a commit with a key and let others through', () => {
    const { code, output } = keySniff(root, 'install');
    expect(output).toContain('Tried a commit with a made-up key: it was blocked.');
    expect(code).toBe(0);
    const blocked = commitSecret(root);
    expect(blocked.code).not.toBe(0);
    expect(blocked.output).toContain('leak.env');
    expect(blocked.output).toContain('key-sniff: commit blocked');
    git(root, 'reset', '--quiet');
    writeFileSync(join(root, 'fine.txt'), 'nothing to see\n');
    git(root, 'add', 'fine.txt');
    expect(call('git', ['commit', '--message', 'fine'], root)).toMatchObject({ code: 0 });
  });

  test('leaves no trace of the trial in the repository', () => {
    writeFileSync(join(root, 'staged.txt'), 'x\n');
    git(root, 'add', 'staged.txt');
    keySniff(root, 'install');
    expect(git(root, 'status', '--porcelain')).toBe('A  staged.txt\n');
    expect(call('git', ['log'], root).output).toContain('does not have any commits yet');
  });

  test('keeps a hook that was there, runs it after itself, and uninstall puts it back', () => {
    const file = join(root, '.git/hooks/pre-commit');
    const earlier = '#!/bin/sh\necho earlier hook ran\n';
    mkdirSync(join(root, '.git/hooks'), { recursive: true });
    writeFileSync(file, earlier);
    chmodSync(file, 0o755);
    keySniff(root, 'install', '--no-trial');
    keySniff(root, 'install', '--no-trial'); // twice changes nothing
    writeFileSync(join(root, 'fine.txt'), 'x\n');
    git(root, 'add', 'fine.txt');
    expect(call('git', ['commit', '--message', 'fine'], root).output).toContain('earlier hook ran');
    keySniff(root, 'uninstall');
    expect(readFileSync(file, 'utf8')).toBe(earlier);
  });

  test('writes to core.hooksPath where that is set inside the repository', () => {
    git(root, 'config', 'core.hooksPath', 'tools/hooks');
    expect(keySniff(root, 'install').code).toBe(0);
    expect(existsSync(join(root, 'tools/hooks/pre-commit'))).toBe(true);
    expect(commitSecret(root).code).not.toBe(0);
  });

  test('refuses a core.hooksPath outside the repository, and says what to do', () => {
    git(root, 'config', '--global', 'core.hooksPath', join(home, 'everyone'));
    const { code, output } = keySniff(root, 'install');
    expect(code).toBe(2);
    expect(output).toContain('outside this repository');
    expect(output).toContain('git config --local core.hooksPath');
  });

  test('adds to husky’s files, and takes only its own lines away again', () => {
    mkdirSync(join(root, '.husky/_'), { recursive: true });
    writeFileSync(
      join(root, '.husky/_/pre-commit'),
      '#!/bin/sh\nsh -e "$(dirname "$(dirname "$0")")/pre-commit" "$@"\n',
    );
    chmodSync(join(root, '.husky/_/pre-commit'), 0o755);
    writeFileSync(join(root, '.husky/pre-commit'), 'echo lint\n');
    git(root, 'config', 'core.hooksPath', '.husky/_');
    const { code, output } = keySniff(root, 'install', '--hook', 'pre-commit');
    expect(output).toContain('added to husky');
    expect(code).toBe(0);
    expect(commitSecret(root).code).not.toBe(0);
    keySniff(root, 'uninstall', '--hook', 'pre-commit');
    expect(readFileSync(join(root, '.husky/pre-commit'), 'utf8')).toBe('echo lint\n');
  });

  test('in a linked work tree, installs where git looks for that tree’s hooks', () => {
    git(root, 'commit', '--quiet', '--allow-empty', '--message', 'first');
    git(root, 'worktree', 'add', '--quiet', join(home, 'linked'));
    expect(keySniff(join(home, 'linked'), 'install').code).toBe(0);
    expect(commitSecret(join(home, 'linked')).code).not.toBe(0);
  });

  test('outside a repository says so', () => {
    const { code, output } = keySniff(home, 'install');
    expect(code).toBe(2);
    expect(output).toContain('is not inside a git work tree');
  });

  test('refuses a hook it can’t be, and guesses what was meant', () => {
    expect(keySniff(root, 'install', '--hook', 'precommit').output).toContain('did you mean pre-commit?');
  });

  test('a hook whose key-sniff is gone blocks and says why', () => {
    keySniff(root, 'install', '--no-trial');
    const file = join(root, '.git/hooks/pre-commit');
    writeFileSync(file, readFileSync(file, 'utf8').replace(cli, '/nowhere/cli.js'));
    const { code, output } = commitSecret(root);
    expect(code).not.toBe(0);
    expect(output).toContain('/nowhere/cli.js is missing');
  });
});
