/** How git is run, and what is said when it can't be. */
import { chmodSync, chownSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { UserError } from '../../src/core/errors.ts';
import { gitEnvironment, gitIn, runGit, streamGit } from '../../src/git/git.ts';
import { inspectRepository } from '../../src/git/repository.ts';
import { createScratch, type Repo } from './scratch.ts';

const scratch = createScratch();

/** The repository with another program in place of git. */
function withProgram(repo: Repo, script: string): Repo['git'] {
  const bin = scratch.folder(`bin ${process.hrtime.bigint()}`);
  writeFileSync(join(bin, 'git'), `#!/bin/sh\n${script}\n`);
  chmodSync(join(bin, 'git'), 0o755);
  return { ...repo.git, env: { ...repo.git.env, PATH: `${bin}:/usr/bin:/bin` } };
}

async function failure(action: () => Promise<unknown>): Promise<UserError> {
  try {
    await action();
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
  throw new Error('no error');
}

describe('running git', () => {
  it('gives what it prints, and takes what it is fed', async () => {
    const repo = scratch.committed();
    expect(String(await runGit(repo.git, ['rev-parse', 'HEAD']))).toBe(`${repo.run('rev-parse', 'HEAD')}\n`);
    const input = Array.from({ length: 20_000 }, () => 'HEAD\n');
    const output = await runGit(repo.git, ['cat-file', '--batch-check'], { input });
    expect(String(output).split('\n')).toHaveLength(20_001);
  });

  it('stops it when nobody reads on', async () => {
    const repo = scratch.committed();
    const git = withProgram(repo, 'echo $$ > .git/pid; yes');
    for await (const chunk of streamGit(git, ['log'])) {
      expect(chunk.length).toBeGreaterThan(0);
      break;
    }
    const isRunning = (): boolean => repo.run('-c', 'alias.x=!ps -A -o comm=', 'x').split('\n').includes('yes');
    await expect.poll(isRunning, { timeout: 5000 }).toBe(false);
  });

  it('leaves out of its environment what would lead it astray', () => {
    const env = gitEnvironment({
      GIT_DIR: '/x',
      GIT_INDEX_FILE: '/y',
      GIT_EXTERNAL_DIFF: 'evil',
      GIT_DIFF_OPTS: '-u9',
      GIT_TRACE: '1',
      GIT_ICASE_PATHSPECS: '1',
      LC_ALL: 'de_DE.UTF-8',
      EMPTY: undefined,
    });
    expect(env).toMatchObject({ GIT_DIR: '/x', GIT_INDEX_FILE: '/y', LC_ALL: 'C', GIT_TERMINAL_PROMPT: '0' });
    expect(Object.keys(env)).not.toEqual(expect.arrayContaining(['GIT_EXTERNAL_DIFF']));
    for (const name of ['GIT_DIFF_OPTS', 'GIT_TRACE', 'GIT_ICASE_PATHSPECS', 'EMPTY'])
      expect(env).not.toHaveProperty(name);
    const other = gitIn({ cwd: '/a', env: { ...env, GIT_SSH: 's' } }, '/b');
    expect(other.cwd).toBe('/b');
    expect(Object.keys(other.env)).toEqual(expect.arrayContaining(['GIT_SSH', 'LC_ALL']));
    for (const name of ['GIT_DIR', 'GIT_INDEX_FILE']) expect(other.env).not.toHaveProperty(name);
  });
});

describe('a failure of git', () => {
  it('says where there is no repository, and no folder', async () => {
    const none = scratch.folder('none');
    expect(await failure(() => runGit(scratch.at(none).git, ['rev-parse', 'HEAD']))).toMatchObject({
      message: `${none} is not in a git repository`,
      hint: expect.any(String),
    });
    expect((await failure(() => runGit({ cwd: '/no/such/folder', env: process.env }, ['version']))).message).toBe(
      '/no/such/folder: no such folder',
    );
  });

  it('says that git is not there', async () => {
    const git = { ...scratch.committed().git, env: { PATH: scratch.folder('empty') } };
    expect(await failure(() => runGit(git, ['version']))).toMatchObject({
      message: 'git was not found',
      hint: expect.stringContaining('Install git 2.30'),
    });
  });

  it('says that git is too old', async () => {
    const script =
      'case "$*" in *version*) echo git version 1.8.3;; *) echo "error: unknown option" >&2; exit 129;; esac';
    const git = withProgram(scratch.committed(), script);
    expect(await failure(() => runGit(git, ['log']))).toMatchObject({
      message: expect.stringMatching(/^git version 1\.8\.3 does not know what key-sniff asks it/),
      hint: 'Install git 2.30 or newer.',
    });
  });

  it('says which revision is unknown', async () => {
    const repo = scratch.committed();
    expect((await failure(() => runGit(repo.git, ['log', 'nope']))).message).toBe('unknown revision nope');
  });

  it('says whom git does not trust, unless it is told to', async () => {
    const repo = scratch.committed();
    const git = { ...repo.git, env: { ...repo.git.env, GIT_TEST_ASSUME_DIFFERENT_OWNER: '1' } };
    expect(await failure(() => runGit(git, ['log']))).toMatchObject({
      message: expect.stringContaining(`git does not trust ${repo.folder}`),
      hint: expect.stringContaining('safe.directory'),
    });
    const trusting = { GIT_CONFIG_COUNT: '1', GIT_CONFIG_KEY_0: 'safe.directory', GIT_CONFIG_VALUE_0: '*' };
    const trusted = { ...git, env: { ...git.env, ...trusting } };
    expect(String(await runGit(trusted, ['log', '--format=%s']))).toBe('first\n');
    if (process.getuid?.() !== 0) return; // only the superuser can give a folder away
    chownSync(repo.folder, 65_534, 65_534);
    chownSync(join(repo.folder, '.git'), 65_534, 65_534);
    expect((await failure(() => inspectRepository(repo.git))).message).toContain(`git does not trust ${repo.folder}`);
    const trust = { ...repo.git, env: { ...repo.git.env, ...trusting } };
    expect((await inspectRepository(trust)).commonDir).toBe(join(repo.folder, '.git'));
  });

  it('is otherwise told in git’s words', async () => {
    const repo = scratch.committed();
    writeFileSync(join(repo.folder, '.git', 'index'), 'nonsense');
    expect((await failure(() => runGit(repo.git, ['ls-files']))).message).toMatch(
      /^git ls-files failed in .*index file/,
    );
  });
});

describe('the facts of a repository', () => {
  it('are those of a working tree', async () => {
    const repo = scratch.committed({ 'd/a.txt': '1\n' });
    expect(await inspectRepository(scratch.at(join(repo.folder, 'd')).git)).toEqual({
      commonDir: join(repo.folder, '.git'),
      shallow: false,
      partial: false,
    });
  });

  it('are those of a linked working tree, which shares most with another', async () => {
    const repo = scratch.committed();
    const linked = scratch.at(join(scratch.root, 'linked'));
    repo.run('worktree', 'add', '-q', linked.folder, '-b', 'linked');
    expect((await inspectRepository(linked.git)).commonDir).toBe(join(repo.folder, '.git'));
  });

  it('tell a submodule, a bare, a shallow and a partial repository, whatever the folder is called', async () => {
    const repo = scratch.committed();
    repo.commit('second', { 'a.txt': '1\n' });
    repo.run('config', 'uploadpack.allowFilter', 'true');
    const outer = scratch.committed();
    outer.run('submodule', '--quiet', 'add', repo.folder, 'sub');
    const clone = (...args: readonly string[]): Repo => {
      const folder = join(scratch.root, `clone\n ${args.join(' ')}`);
      repo.run('clone', '-q', ...args, `file://${repo.folder}`, folder);
      return scratch.at(folder);
    };
    const inner = await inspectRepository(scratch.at(join(outer.folder, 'sub')).git);
    expect(inner.commonDir).toBe(join(outer.folder, '.git', 'modules', 'sub'));
    const bare = clone('--bare');
    expect((await inspectRepository(bare.git)).commonDir).toBe(bare.folder);
    expect(await inspectRepository(clone('--depth=1').git)).toMatchObject({ shallow: true, partial: false });
    expect(await inspectRepository(clone('--filter=blob:none').git)).toMatchObject({ shallow: false, partial: true });
  });

  it('can’t be asked for outside a repository, nor without git', async () => {
    const none = scratch.at(scratch.folder('nowhere'));
    mkdirSync(join(none.folder, 'd'));
    expect((await failure(() => inspectRepository(none.git))).message).toBe(
      `${none.folder} is not in a git repository`,
    );
    const git = { ...none.git, env: { PATH: join(none.folder, 'd') } };
    expect((await failure(() => inspectRepository(git))).message).toBe('git was not found');
    expect((await failure(() => inspectRepository({ ...git, cwd: '/no/such' }))).message).toBe(
      '/no/such: no such folder',
    );
  });
});
