/** What `--staged` scans of the index, in all kinds of repositories. */
import { chmodSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { stagedSource } from '../../src/sources/staged.ts';
import { createScratch, type Repo } from '../git/scratch.ts';
import { scanAll, type Result } from './todo-rule.ts';

const scratch = createScratch();

function staged({ git }: Repo, options: Partial<Parameters<typeof stagedSource>[0]> = {}): Promise<Result> {
  return scanAll(stagedSource({ git, ...options }));
}

const secret = 'key = TODO-SECRET-1\n';

describe('what is scanned', () => {
  it('is the index, not the working copy', async () => {
    const repo = scratch.committed({ 'a.txt': 'clean\n', 'b.txt': 'clean\n' });
    repo.write({ 'a.txt': secret });
    repo.run('add', 'a.txt');
    repo.write({ 'a.txt': 'clean\n', 'b.txt': secret, 'new.txt': secret });
    expect((await staged(repo)).found).toEqual(['a.txt:1 TODO-SECRET-1']);
  });

  it('is the lines that were added or changed, unless whole files are asked for', async () => {
    const repo = scratch.committed({ 'a.txt': 'TODO-SECRET-1\n2\n3\n4\n5\n' });
    repo.write({ 'a.txt': 'TODO-SECRET-1\n2\nTODO-SECRET-3\n5\nTODO-SECRET-5\nTODO-SECRET-6' });
    repo.run('add', '-A');
    const fresh = ['a.txt:3 TODO-SECRET-3', 'a.txt:5 TODO-SECRET-5', 'a.txt:6 TODO-SECRET-6'];
    expect((await staged(repo)).found).toEqual(fresh);
    expect((await staged(repo, { wholeFiles: true })).found).toEqual(['a.txt:1 TODO-SECRET-1', ...fresh]);
  });

  it('is the changed lines of a file beside much that is new or deleted, and of a large file', async () => {
    const filler = 'clean\n'.repeat(40_000);
    const old = { 'a.txt': 'TODO-SECRET-1\n2\n', 'b.txt': filler, 'large.txt': `TODO-SECRET-2\n${filler.repeat(5)}` };
    const repo = scratch.committed(old);
    const fresh = Object.fromEntries(Array.from({ length: 5 }, (_, index) => [`new-${index}.txt`, filler + index]));
    rmSync(join(repo.folder, 'b.txt'));
    repo.write({
      ...fresh,
      'a.txt': `${old['a.txt']}TODO-SECRET-3\n`,
      'large.txt': `${old['large.txt']}TODO-SECRET-4\n`,
    });
    repo.run('add', '-A');
    const found = ['a.txt:3 TODO-SECRET-3', 'large.txt:200002 TODO-SECRET-4'];
    expect((await staged(repo)).found).toEqual(found);
    repo.run('reset', '--quiet', ...Object.keys(fresh));
    expect((await staged(repo)).found).toEqual(found);
  });

  it('is a line that only lost its newline, and one that moved', async () => {
    const repo = scratch.committed({ 'a.txt': 'TODO-SECRET-1\n2\n', 'b.txt': 'TODO-SECRET-2\n2\n3\n' });
    repo.write({ 'a.txt': '2\nTODO-SECRET-1', 'b.txt': '2\n3\nTODO-SECRET-2\n' });
    repo.run('add', '-A');
    expect((await staged(repo)).found).toEqual(['a.txt:2 TODO-SECRET-1', 'b.txt:3 TODO-SECRET-2']);
  });

  it('is a symbolic link that became a file, staged together with another file', async () => {
    const repo = scratch.repository();
    symlinkSync('readme.md', join(repo.folder, 'link'));
    repo.commit('first', { 'readme.md': 'clean\n' });
    rmSync(join(repo.folder, 'link'));
    repo.write({ link: secret, 'other.txt': 'clean\n' });
    repo.run('add', '-A');
    expect((await staged(repo)).found).toEqual(['link:1 TODO-SECRET-1']);
  });

  it('is not a symbolic link, nor what it points at', async () => {
    const outside = scratch.folder('outside');
    writeFileSync(join(outside, 'file'), secret);
    const repo = scratch.committed({ 'a.txt': 'clean\n' });
    rmSync(join(repo.folder, 'a.txt'));
    symlinkSync(join(outside, 'file'), join(repo.folder, 'a.txt'));
    symlinkSync('TODO-SECRET-1', join(repo.folder, 'b.txt'));
    repo.run('add', '-A');
    expect(await staged(repo)).toMatchObject({ found: [], skipped: [], blobs: [] });
  });

  it('is of a moved file its new lines and its name, not its old lines', async () => {
    const lines = '1\n2\n3\n4\n5\n6\n7\n8\n9\n';
    const repo = scratch.committed({
      'a.txt': `TODO-SECRET-1\n${lines}`,
      'b.txt': `TODO-SECRET-2\n${lines}`,
      'c.txt': secret,
    });
    repo.run('mv', 'a.txt', 'd.txt');
    repo.run('mv', 'b.txt', 'e.txt');
    repo.run('mv', 'c.txt', 'todo.key');
    repo.write({ 'e.txt': `TODO-SECRET-2\n${lines}TODO-SECRET-3\n` });
    repo.run('add', '-A');
    expect((await staged(repo)).found).toEqual(['e.txt:11 TODO-SECRET-3', 'todo.key:1 todo-path']);
  });

  it('is a copy: its lines are new', async () => {
    const repo = scratch.committed({ 'a.txt': `TODO-SECRET-1\n2\n3\n` });
    repo.run('config', 'diff.renames', 'copies');
    repo.write({ 'a.txt': 'TODO-SECRET-1\n2\n3\n4\n', 'b.txt': 'TODO-SECRET-1\n2\n3\n' });
    repo.run('add', '-A');
    expect((await staged(repo)).found).toEqual(['b.txt:1 TODO-SECRET-1']);
  });

  const quiet: Readonly<Record<string, (repo: Repo) => void>> = {
    'no change': () => undefined,
    'a commit that only deletes files': (repo) => repo.run('rm', '-q', 'b.txt'),
    'a commit that only deletes lines': (repo) => repo.write({ 'a.txt': 'TODO-SECRET-1\n3\n' }),
    'a mode': (repo) => repo.run('update-index', '--chmod=+x', 'a.txt'),
    'an emptied file': (repo) => repo.write({ 'a.txt': '' }),
  };
  it.each(Object.entries(quiet))('is nothing old: %s', async (_, change) => {
    const repo = scratch.committed({ 'a.txt': 'TODO-SECRET-1\n2\n3\n', 'b.txt': secret });
    change(repo);
    repo.run('add', '-A', '--ignore-errors');
    expect(await staged(repo)).toMatchObject({ found: [], skipped: [] });
  });

  it('is not a file that is only intended to be added', async () => {
    const repo = scratch.committed();
    repo.write({ 'a.txt': secret });
    repo.run('add', '-N', 'a.txt');
    expect(await staged(repo)).toMatchObject({ found: [], blobs: [] });
  });

  it('is all of the first commit', async () => {
    const repo = scratch.repository();
    expect(await staged(repo)).toMatchObject({ found: [], skipped: [] });
    repo.write({ 'a.txt': secret, 'd/b.txt': secret });
    repo.run('add', '-A');
    expect((await staged(repo)).found).toEqual(['a.txt:1 TODO-SECRET-1', 'd/b.txt:1 TODO-SECRET-1']);
  });

  it('is what a merge brings in', async () => {
    const repo = scratch.committed();
    repo.run('checkout', '-q', '-b', 'other');
    repo.commit('other', { 'a.txt': secret });
    repo.run('checkout', '-q', 'main');
    repo.commit('main', { 'b.txt': 'clean\n' });
    repo.run('merge', '-q', '--no-commit', 'other');
    expect((await staged(repo)).found).toEqual(['a.txt:1 TODO-SECRET-1']);
  });

  it('is a file with a merge conflict only in so far as it is said', async () => {
    const repo = scratch.committed({ 'a.txt': 'one\n' });
    repo.run('checkout', '-q', '-b', 'other');
    repo.commit('other', { 'a.txt': 'two\n' });
    repo.run('checkout', '-q', 'main');
    repo.commit('main', { 'a.txt': 'three\n' });
    expect(() => repo.run('merge', '-q', 'other')).toThrow();
    repo.write({ 'b.txt': secret });
    repo.run('add', 'b.txt');
    expect(await staged(repo)).toMatchObject({
      found: ['b.txt:1 TODO-SECRET-1'],
      skipped: ['!a.txt: has a merge conflict'],
    });
  });

  it('is the index that a hook is given: of `git commit <file>` only that file', async () => {
    const repo = scratch.committed({ 'a.txt': 'clean\n', 'b.txt': 'clean\n' });
    const kept = join(repo.folder, '.git', 'kept-index');
    const hook = join(repo.folder, '.git', 'hooks', 'pre-commit');
    writeFileSync(hook, `#!/bin/sh\ncp "$GIT_INDEX_FILE" '${kept}'\n`);
    chmodSync(hook, 0o755);
    repo.write({ 'a.txt': secret, 'b.txt': secret });
    repo.run('add', 'b.txt');
    repo.run('commit', '-q', '-m', 'only a', 'a.txt');
    repo.run('reset', '-q', '--soft', 'HEAD~1');
    const git = { ...repo.git, env: { ...repo.git.env, GIT_INDEX_FILE: kept } };
    expect((await staged({ ...repo, git })).found).toEqual(['a.txt:1 TODO-SECRET-1']);
  });

  it('is not what is left out, of which nothing is said either', async () => {
    const repo = scratch.committed();
    repo.write({ 'a.txt': secret, 'b.txt': secret, 'large.txt': secret.repeat(9) });
    repo.run('add', '-A');
    const excluded = /^(?:b|large)\.txt$/; // takes b.txt, not a.txt
    expect(await staged(repo, { excluded, maxFileSize: 20 })).toMatchObject({
      found: ['a.txt:1 TODO-SECRET-1'],
      skipped: [],
    });
  });
});

describe('a repository', () => {
  it('with SHA-256 ids is scanned', async () => {
    const repo = scratch.repository('--object-format=sha256');
    repo.write({ 'a.txt': secret });
    repo.run('add', '-A');
    expect((await staged(repo)).found).toEqual(['a.txt:1 TODO-SECRET-1']);
    repo.commit('first');
    repo.write({ 'a.txt': `${secret}TODO-SECRET-2\n` });
    repo.run('add', '-A');
    expect((await staged(repo)).found).toEqual(['a.txt:2 TODO-SECRET-2']);
  });

  it('with linked working trees has an index for each', async () => {
    const repo = scratch.committed();
    const linked = scratch.at(join(scratch.root, `linked`));
    repo.run('worktree', 'add', '-q', linked.folder, '-b', 'linked');
    linked.write({ 'a.txt': secret });
    linked.run('add', '-A');
    expect((await staged(linked)).found).toEqual(['a.txt:1 TODO-SECRET-1']);
    expect((await staged(repo)).found).toEqual([]);
  });

  it('with a submodule is scanned apart from it', async () => {
    const inner = scratch.committed({ 'a.txt': 'clean\n' });
    const repo = scratch.committed();
    repo.run('submodule', '--quiet', 'add', inner.folder, 'sub');
    repo.commit('submodule');
    const sub = scratch.at(join(repo.folder, 'sub'));
    sub.write({ 'a.txt': secret });
    sub.run('add', '-A');
    expect((await staged(sub)).found).toEqual(['a.txt:1 TODO-SECRET-1']);
    sub.commit('inner');
    repo.write({ 'readme.md': 'clean\nTODO-SECRET-2\n' });
    repo.run('add', '-A');
    repo.run('config', 'diff.submodule', 'log');
    expect(await staged(repo)).toMatchObject({ found: ['readme.md:2 TODO-SECRET-2'], skipped: [] });
  });

  it('with a sparse checkout is scanned beyond it', async () => {
    const repo = scratch.committed({ 'in/a.txt': '1\n', 'out/b.txt': '1\n2\n' });
    repo.run('sparse-checkout', 'set', 'in');
    const id = repo.feed('1\nTODO-SECRET-1\n2\n', 'hash-object', '-w', '--stdin');
    repo.run('update-index', '--cacheinfo', `100644,${id},out/b.txt`);
    expect((await staged(repo)).found).toEqual(['out/b.txt:2 TODO-SECRET-1']);
  });

  it('that is a partial clone is scanned with what it has', async () => {
    const origin = scratch.committed({
      'in/a.txt': '1\n',
      'out/b.txt': 'TODO-SECRET-1\n2\n3\n',
      'out/c.txt': 'TODO-SECRET-2\n2\n3\n',
    });
    origin.run('config', 'uploadpack.allowFilter', 'true');
    const clone = scratch.at(join(scratch.root, `partial`));
    origin.run('clone', '-q', '--filter=blob:none', '--sparse', `file://${origin.folder}`, clone.folder);
    const id = clone.feed('TODO-SECRET-1\n2\n3\nTODO-SECRET-3\n', 'hash-object', '-w', '--stdin');
    clone.run('update-index', '--cacheinfo', `100644,${id},out/b.txt`);
    clone.run('update-index', '--force-remove', 'out/c.txt');
    clone.run('update-index', '--add', '--cacheinfo', `100644,${id},out/d.txt`);
    // What the old content was is not known here: all of the file counts as new.
    const found = ['b', 'd'].flatMap((name) => [`out/${name}.txt:1 TODO-SECRET-1`, `out/${name}.txt:4 TODO-SECRET-3`]);
    expect(await staged(clone)).toMatchObject({ found, skipped: [] });
  });

  it('is scanned with LFS pointers as they are', async () => {
    const repo = scratch.committed({ '.gitattributes': '*.bin filter=lfs diff=lfs merge=lfs -text\n' });
    repo.run('config', 'filter.lfs.clean', 'false');
    const pointer = 'version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 9\nTODO-SECRET-1\n';
    const id = repo.feed(pointer, 'hash-object', '-w', '--stdin');
    repo.run('update-index', '--add', '--cacheinfo', `100644,${id},a.bin`);
    expect((await staged(repo)).found).toEqual(['a.bin:4 TODO-SECRET-1']);
  });

  it('that is none is said', async () => {
    const folder = scratch.folder('no repository');
    await expect(staged(scratch.at(folder))).rejects.toThrow(`${folder} is not in a git repository`);
  });
});
