/** Which files of a working tree or a folder are read. */
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createScratch } from '../git/scratch.ts';
import { pathsOf, plainFolder, scanTree } from './tree.ts';

const scratch = createScratch();
const secret = 'TODO-SECRET-1\n';

describe('in a repository', () => {
  it('what git has or would take is read, ignored files are not', async () => {
    const repo = scratch.committed({ '.gitignore': '*.log\nbuild/\n', 'a.txt': secret, 'd/.gitignore': '!keep.log\n' });
    repo.write({ 'new.txt': secret, 'x.log': secret, 'd/keep.log': secret, 'build/x': secret, 'a.txt': `\n${secret}` });
    expect(await pathsOf(repo)).toEqual(['.gitignore', 'a.txt', 'd/.gitignore', 'd/keep.log', 'new.txt']);
    expect((await scanTree(repo)).found).toContain('a.txt:2 TODO-SECRET-1');
    expect(await pathsOf(repo, { noIgnore: true })).toEqual([
      '.gitignore',
      'a.txt',
      'build/x',
      'd/.gitignore',
      'd/keep.log',
      'new.txt',
      'x.log',
    ]);
  });

  it('a tracked file is read though it is ignored, and never what is in .git', async () => {
    const repo = scratch.committed({ '.env': secret });
    repo.run('config', 'secrets.patterns', 'TODO-SECRET-2');
    repo.commit('ignore', { '.gitignore': '.env\n' });
    expect(await scanTree(repo)).toMatchObject({ found: ['.env:1 TODO-SECRET-1'], skipped: [] });
    expect(await scanTree(repo, { noIgnore: true })).toMatchObject({ found: ['.env:1 TODO-SECRET-1'] });
  });

  it('odd names are read', async () => {
    const names = ['é.txt', 'a"b', 'new\nline', 'd\n/e', '-n', ':(top)x', '*', 'b\\c', ' '];
    const repo = scratch.committed(Object.fromEntries(names.slice(0, 4).map((name) => [name, secret])));
    repo.write(Object.fromEntries(names.map((name) => [name, secret])));
    for (const byte of [0xe8, 0xe9])
      writeFileSync(Buffer.concat([Buffer.from(`${repo.folder}/f`), Buffer.from([byte])]), secret);
    expect((await pathsOf(repo)).toSorted()).toEqual([...names, 'f\uFFFD', 'f\uFFFD'].toSorted());
    expect((await scanTree(repo)).found).toHaveLength(names.length + 2);
  });

  it('a file deleted from the working tree is passed over in silence, and so is a folder in its place', async () => {
    const repo = scratch.committed({ 'a.txt': secret, 'b.txt': secret, 'c.txt': secret });
    rmSync(join(repo.folder, 'a.txt'));
    rmSync(join(repo.folder, 'b.txt'));
    repo.write({ 'b.txt/inner': secret });
    expect(await scanTree(repo)).toMatchObject({
      found: ['b.txt/inner:1 TODO-SECRET-1', 'c.txt:1 TODO-SECRET-1'],
      skipped: [],
    });
  });

  it('the folder where the command runs is what is read, with paths from the top', async () => {
    const repo = scratch.committed({ 'a.txt': secret, 'd/b.txt': secret, 'd/e/c.txt': secret });
    expect(await pathsOf(scratch.at(join(repo.folder, 'd')))).toEqual(['d/b.txt', 'd/e/c.txt']);
    expect(await pathsOf(scratch.at(join(repo.folder, 'd')), { paths: ['..'] })).toHaveLength(3);
  });

  it('a merge conflict is read once, as it stands', async () => {
    const repo = scratch.committed({ 'a.txt': 'one\n' });
    repo.run('checkout', '-q', '-b', 'other');
    repo.commit('other', { 'a.txt': secret });
    repo.run('checkout', '-q', 'main');
    repo.commit('main', { 'a.txt': 'three\n' });
    expect(() => repo.run('merge', '-q', 'other')).toThrow();
    expect((await scanTree(repo)).found).toEqual(['a.txt:4 TODO-SECRET-1']);
  });

  it('a submodule is read by its own rules, and one that is not checked out is said', async () => {
    const inner = scratch.committed({ 'a.txt': secret, '.gitignore': '*.log\n' });
    const repo = scratch.committed();
    repo.run('submodule', '--quiet', 'add', inner.folder, 'libs/one');
    repo.run('submodule', '--quiet', 'add', inner.folder, 'libs/two');
    repo.commit('submodules');
    repo.run('submodule', '--quiet', 'deinit', '-f', 'libs/two');
    repo.write({ 'libs/one/new.txt': secret, 'libs/one/x.log': secret });
    const git = { ...repo.git, env: { ...repo.git.env, GIT_DIR: '.git', GIT_INDEX_FILE: '.git/index' } };
    for (const one of [repo, { git }]) {
      expect(await scanTree(one)).toMatchObject({
        found: ['libs/one/a.txt:1 TODO-SECRET-1', 'libs/one/new.txt:1 TODO-SECRET-1'],
        skipped: ['libs/two: a submodule that is not checked out'],
      });
    }
    expect(await pathsOf(repo, { paths: ['libs/one/a.txt', 'libs/one'] })).toContain('a.txt');
  });

  it('a repository that lies in it is read by its own rules', async () => {
    const repo = scratch.committed();
    const inner = scratch.repository();
    inner.commit('inner', { 'a.txt': secret, '.gitignore': 'x.txt\n' });
    execFileSync('cp', ['-r', inner.folder, join(repo.folder, 'inner')]);
    writeFileSync(join(repo.folder, 'inner', 'x.txt'), secret);
    expect((await scanTree(repo)).found).toEqual(['inner/a.txt:1 TODO-SECRET-1']);
  });

  it('a linked working tree is read', async () => {
    const repo = scratch.committed({ 'a.txt': secret });
    const linked = scratch.at(join(scratch.root, 'linked'));
    repo.run('worktree', 'add', '-q', linked.folder, '-b', 'linked');
    linked.write({ 'b.txt': secret });
    expect((await scanTree(linked)).found).toEqual(['a.txt:1 TODO-SECRET-1', 'b.txt:1 TODO-SECRET-1']);
  });

  it('a sparse checkout is read as far as it is checked out, and that is said', async () => {
    const repo = scratch.committed({ 'in/a.txt': secret, 'out/b.txt': secret, 'out/c.txt': secret, 'top.txt': secret });
    for (const index of ['--no-sparse-index', '--sparse-index']) {
      repo.run('sparse-checkout', 'set', '--cone', index, 'in');
      expect(await scanTree(repo)).toMatchObject({
        found: ['in/a.txt:1 TODO-SECRET-1', 'top.txt:1 TODO-SECRET-1'],
        skipped: ['.: 2 tracked files are not checked out (sparse checkout)'],
      });
    }
  });

  it('a SHA-256 repository is read', async () => {
    const repo = scratch.repository('--object-format=sha256');
    repo.commit('first', { 'a.txt': secret });
    expect((await scanTree(repo)).found).toEqual(['a.txt:1 TODO-SECRET-1']);
  });

  it('that another user owns, it is said how to trust it', async () => {
    const repo = scratch.committed();
    const git = { ...repo.git, env: { ...repo.git.env, GIT_TEST_ASSUME_DIFFERENT_OWNER: '1' } };
    await expect(scanTree({ git })).rejects.toMatchObject({
      message: expect.stringContaining('git does not trust'),
      hint: expect.stringContaining('git config --global --add safe.directory'),
    });
  });

  it('without git on the machine files are read all the same, and that is said', async () => {
    const repo = scratch.committed({ '.gitignore': '*.log\n', 'a.txt': secret });
    repo.write({ 'x.log': secret });
    const git = { ...repo.git, env: { ...repo.git.env, PATH: join(scratch.root, 'home') } };
    expect(await scanTree({ git })).toMatchObject({
      found: ['a.txt:1 TODO-SECRET-1'],
      skipped: ['.: git was not found: files that are ignored were left out, even those that are tracked'],
    });
  });
});

describe('outside git', () => {
  it('every .gitignore on the way counts, the nearest first', async () => {
    const repo = plainFolder(scratch, {
      '.gitignore': '# comment\r\n*.log\r\nbuild/\r\n/top.txt\r\ndeep/*/x\r\nCase\r\n',
      'a.txt': secret,
      'x.log': secret,
      'top.txt': secret,
      'd/top.txt': secret,
      'd/.gitignore': '!keep.log\n*.tmp\n',
      'd/keep.log': secret,
      'd/other.log': secret,
      'd/e/x.tmp': secret,
      'd/e/build/y': secret,
      'e/x.tmp': secret,
      'deep/1/x': secret,
      'deep/1/2/x': secret,
      case: secret,
    });
    const expected = [
      '.gitignore',
      'a.txt',
      'case',
      'd/.gitignore',
      'd/keep.log',
      'd/top.txt',
      'deep/1/2/x',
      'e/x.tmp',
    ];
    expect(await pathsOf(repo)).toEqual(expected);
    expect(await pathsOf(repo, { noIgnore: true })).toHaveLength(14);
    // git itself reads the same files
    repo.run('init', '-q');
    expect(await pathsOf(repo)).toEqual(expected);
  });

  it('odd names are read', async () => {
    const names = ['é', 'new\nline', 'd\n/e\n/f', 'a\\b', '*', '[x]/(y)/{z}', '!x', ' ', '..x', '.hidden/y'];
    const repo = plainFolder(scratch, Object.fromEntries(names.map((name) => [name, secret])));
    const odd = Buffer.concat([Buffer.from(`${repo.folder}/f`), Buffer.from([0xe9])]);
    mkdirSync(odd);
    for (const byte of [0xe8, 0xe9])
      writeFileSync(Buffer.concat([odd, Buffer.from('/g'), Buffer.from([byte])]), secret);
    const result = await scanTree(repo);
    expect(result.skipped).toEqual([]);
    expect(result.blobs.map(({ path }) => path).toSorted()).toEqual(
      [...names, 'f\uFFFD/g\uFFFD', 'f\uFFFD/g\uFFFD'].toSorted(),
    );
    expect(result.found).toHaveLength(names.length + 2);
  });

  it('repositories in the folder are read by their own rules', async () => {
    const repo = plainFolder(scratch, {
      'a.txt': secret,
      'project/ignored.txt': secret,
      'broken/.git': 'nonsense',
      'broken/b.txt': secret,
    });
    scratch.at(join(repo.folder, 'project')).run('init', '-q');
    scratch.at(join(repo.folder, 'project')).commit('first', { '.env': secret });
    repo.write({ 'project/.gitignore': '.env\nignored.txt\n' });
    scratch.at(join(repo.folder, 'project')).run('rm', '-q', '--cached', 'ignored.txt');
    expect(await scanTree(repo)).toMatchObject({
      found: ['a.txt:1 TODO-SECRET-1', 'broken/b.txt:1 TODO-SECRET-1', 'project/.env:1 TODO-SECRET-1'],
      skipped: [expect.stringMatching(/^broken: .*invalid gitfile format/)],
    });
  });

  it('a folder that may not be read is a gap, and the rest is read', async () => {
    const repo = plainFolder(scratch, { 'a.txt': secret, 'closed/b.txt': secret, 'c.txt': secret });
    chmodSync(scratch.root, 0o755);
    chmodSync(join(repo.folder, 'closed'), 0);
    chmodSync(join(repo.folder, 'c.txt'), 0);
    becomeOrdinary();
    expect(await scanTree(repo)).toMatchObject({
      found: ['a.txt:1 TODO-SECRET-1'],
      skipped: ['!c.txt: no permission to read it', '!closed: no permission to read it'],
    });
  });
});

/** For the rest of the test; the superuser may read everything. */
function becomeOrdinary(): void {
  if (process.geteuid?.() !== 0) return;
  process.seteuid?.(65_534);
  onTestFinished(() => process.seteuid?.(0));
}
