/** The pre-push hook under the pre-commit framework, which passes the push on in the environment. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { generateTrialSecret } from '../../src/hooks/trial-secret.ts';

const cli = new URL('../../dist/cli.js', import.meta.url).pathname;
const branch = { PRE_COMMIT_LOCAL_BRANCH: 'refs/heads/main', PRE_COMMIT_REMOTE_BRANCH: 'refs/heads/main' };
let home = '';
let root = '';
let commits: readonly string[] = [];

const environment = (): NodeJS.ProcessEnv => ({
  PATH: process.env['PATH'],
  HOME: home,
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'a',
  GIT_AUTHOR_EMAIL: 'a@example.invalid',
  GIT_COMMITTER_NAME: 'a',
  GIT_COMMITTER_EMAIL: 'a@example.invalid',
});
const git = (...words: readonly string[]): string =>
  execFileSync('git', [...words], { cwd: root, encoding: 'utf8', env: environment() }).trim();

function commit(text: string): string {
  writeFileSync(join(root, 'a.env'), text);
  git('add', 'a.env');
  git('commit', '--quiet', '--message', 'a commit');
  return git('rev-parse', 'HEAD');
}

beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'key-sniff-framework-'));
  root = join(home, 'repo');
  execFileSync('git', ['init', '--quiet', '--initial-branch=main', root], { env: environment() });
  commits = [commit('fine\n'), commit(generateTrialSecret(new Date(0))), commit('gone again\n'), commit('fine\n')];
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

function prePush(env: NodeJS.ProcessEnv): { readonly status: number | null; readonly stderr: string } {
  return spawnSync(process.execPath, [cli, 'hook', 'pre-push'], {
    cwd: root,
    encoding: 'utf8',
    env: { ...environment(), PRE_COMMIT_REMOTE_NAME: 'origin', ...env },
  });
}

test('every commit between what the remote has and what is pushed is scanned', () => {
  const [first, , third, last] = commits;
  const { status, stderr } = prePush({ ...branch, PRE_COMMIT_FROM_REF: first, PRE_COMMIT_TO_REF: last });
  expect(status).toBe(1);
  expect(stderr).toContain('a.env');
  expect(prePush({ ...branch, PRE_COMMIT_FROM_REF: third, PRE_COMMIT_TO_REF: last })).toMatchObject({ status: 0 });
});

test('a first push, for which it names no ends, is scanned from the root', () => {
  expect(prePush(branch)).toMatchObject({ status: 1, stderr: expect.stringContaining('push blocked') });
});

test('a version that does not name the branch is a clear error', () => {
  expect(prePush({})).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('the pre-commit framework did not say what is pushed'),
  });
});
