/** Paths that the user names, and symbolic links. */
import { rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listWorktree } from '../../src/sources/worktree.ts';
import { createScratch } from '../git/scratch.ts';
import { pathsOf, plainFolder, scanTree } from './tree.ts';

const scratch = createScratch();
const secret = 'TODO-SECRET-1\n';

describe('a path that is named', () => {
  it('is read even if it is ignored, and so is all of a folder that is', async () => {
    const repo = scratch.committed({ '.gitignore': '*.log\nbuild/\n' });
    repo.write({
      'x.log': secret,
      'build/.gitignore': '*\n',
      'build/a': secret,
      'build/b/c': secret,
      'new.txt': secret,
    });
    expect(await pathsOf(repo, { paths: ['x.log'] })).toEqual(['x.log']);
    expect(await pathsOf(repo, { paths: ['build'] })).toEqual(['build/.gitignore', 'build/a', 'build/b/c']);
    expect(await pathsOf(repo, { paths: ['build/b', 'new.txt', './x.log', 'x.log'] })).toEqual([
      'build/b/c',
      'new.txt',
      'x.log',
    ]);
    expect(await pathsOf(repo, { paths: ['.', 'build/a'] })).toEqual(['.gitignore', 'build/a', 'new.txt']);
  });

  it('is taken as it stands', async () => {
    const repo = scratch.committed({
      '*': secret,
      'a.txt': secret,
      ':(top)d/x': secret,
      '[d]/y': secret,
      'd/z': secret,
    });
    expect(await pathsOf(repo, { paths: ['*'] })).toEqual(['*']);
    expect(await pathsOf(repo, { paths: [':(top)d'] })).toEqual([':(top)d/x']);
    expect(await pathsOf(repo, { paths: ['[d]'] })).toEqual(['[d]/y']);
  });

  it.each(['missing.txt', 'a.txt/b', 'missing/folder', '*.txt'])('and is not there is an error: %s', async (path) => {
    const repo = scratch.committed({ 'a.txt': secret });
    await expect(scanTree(repo, { paths: ['a.txt', path] })).rejects.toThrow(`${path}: no such file or folder`);
  });

  it('may be in other repositories or outside git, together', async () => {
    const one = scratch.committed({ 'a.txt': secret });
    const two = scratch.committed({ 'b.txt': secret, '.gitignore': 'x\n' });
    const none = plainFolder(scratch, { 'c.txt': secret });
    two.write({ x: secret });
    const result = await scanTree(one, { paths: ['.', two.folder, join(none.folder, 'c.txt')] });
    expect(result.blobs.map(({ path }) => path.replace(/^.*?(?=[a-c.][^/]*$)/, ''))).toEqual([
      'c.txt',
      'a.txt',
      '.gitignore',
      'b.txt',
    ]);
    expect((await listWorktree({ git: one.git, paths: [two.folder] })).root).toBe(two.folder);
    expect((await listWorktree({ git: one.git, paths: [none.folder] })).root).toBe(none.folder);
    expect((await listWorktree({ git: none.git, paths: ['c.txt'] })).root).toBe(none.folder);
    expect(await pathsOf(none, { paths: [two.folder] })).toEqual(['.gitignore', 'b.txt']);
  });

  it('is read once, however often it is named', async () => {
    const repo = scratch.committed({ 'd/a.txt': secret });
    expect(await pathsOf(repo, { paths: ['.', 'd', 'd/a.txt', './d/../d/a.txt'] })).toEqual(['d/a.txt']);
  });

  it('in the folder of git itself is read', async () => {
    const repo = scratch.committed();
    repo.write({ '.git/hooks/mine': secret });
    expect((await scanTree(repo, { paths: ['.git/hooks/mine'] })).found).toEqual(['.git/hooks/mine:1 TODO-SECRET-1']);
  });
});

describe('a symbolic link', () => {
  it('is not followed, and neither is a folder on the way that became one', async () => {
    const outside = plainFolder(scratch, { 'file.txt': secret, 'd/a.txt': secret });
    const repo = scratch.committed({ 'd/a.txt': 'clean\n', 'b.txt': secret });
    symlinkSync(join(outside.folder, 'file.txt'), join(repo.folder, 'new.txt'));
    rmSync(join(repo.folder, 'd'), { recursive: true });
    symlinkSync(join(outside.folder, 'd'), join(repo.folder, 'd'));
    expect(await scanTree(repo)).toMatchObject({ found: ['b.txt:1 TODO-SECRET-1'] });
    rmSync(join(repo.folder, '.git'), { recursive: true });
    expect(await scanTree(repo)).toMatchObject({ found: ['b.txt:1 TODO-SECRET-1'] });
  });

  it('that is named is followed within its repository and not out of it', async () => {
    const outside = plainFolder(scratch, { 'file.txt': secret });
    const repo = scratch.committed({ 'd/a.txt': secret });
    symlinkSync('d', join(repo.folder, 'inner'));
    symlinkSync(join(outside.folder, 'file.txt'), join(repo.folder, 'outer'));
    expect(await pathsOf(repo, { paths: ['inner'] })).toEqual(['d/a.txt']);
    expect(await scanTree(repo, { paths: ['outer'] })).toMatchObject({
      blobs: [],
      skipped: ['outer: a symbolic link that leads out of its repository'],
    });
  });

  it('may lead to the folder that is scanned', async () => {
    const repo = scratch.committed({ 'd/a.txt': secret });
    const link = join(scratch.root, 'way in');
    symlinkSync(repo.folder, link);
    expect(await pathsOf(scratch.at(link))).toEqual(['d/a.txt']);
    expect(await pathsOf(scratch.at(join(link, 'd')))).toEqual(['d/a.txt']);
    expect(await pathsOf(scratch.at(scratch.root), { paths: [link] })).toEqual(['d/a.txt']);
  });

  it('in a circle does no harm', async () => {
    const repo = plainFolder(scratch, { 'a.txt': secret });
    symlinkSync('.', join(repo.folder, 'circle'));
    symlinkSync('self', join(repo.folder, 'self'));
    expect((await scanTree(repo)).found).toEqual(['a.txt:1 TODO-SECRET-1']);
  });
});
