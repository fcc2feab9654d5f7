/** New lines out of patches as git prints them. */
import { describe, expect, it } from 'vitest';
import { createPatchParser, type PatchLines } from '../../src/git/patch.ts';
import { createScratch } from './scratch.ts';

const scratch = createScratch();

function parse(chunks: readonly Buffer[]): { readonly files: PatchLines; readonly others: readonly string[] } {
  const others: string[] = [];
  const parser = createPatchParser((line) => others.push(line));
  for (const chunk of chunks) parser.take(chunk);
  return { files: parser.end(), others };
}

/** Changes whose content looks like what git prints itself. */
function patch(): Buffer {
  const repo = scratch.committed({
    'a.txt': 'one\ntwo\nthree\nfour\n',
    'b.txt': `@@ -1 +1 @@\ndiff --git a/x b/x\n-- a\n++ b\n${'x'.repeat(5000)}\n`,
    'c.txt': 'gone\n',
    'd.txt': 'moved\n1\n2\n3\n',
    'e.txt': 'no newline',
  });
  repo.run('rm', '-q', 'c.txt');
  repo.run('mv', 'd.txt', 'é.txt');
  repo.run('update-index', '--chmod=+x', 'a.txt');
  repo.commit('change', {
    'a.txt': 'zero\none\nthree\nfour\nfive\nsix\n',
    'b.txt': `@@ -1 +1 @@\n@@ -9 +9 @@\ndiff --git a/y b/y\n-- a\n++ b\n+++ b/z\n${'x'.repeat(5000)}y\n`,
    'e.txt': 'no newline\n',
    'f.txt': '1\n2',
  });
  return Buffer.from(repo.run('diff-tree', '-p', '-U0', '-M', '--root', 'HEAD'));
}

const expected: PatchLines = [
  [
    [1, 1],
    [5, 6],
  ],
  [
    [2, 3],
    [6, 7],
  ],
  [],
  [[1, 1]],
  [[1, 2]],
  [],
];

describe('a patch', () => {
  it('tells the new lines of each file, whatever stands on them', () => {
    const { files, others } = parse([patch()]);
    expect(files).toEqual(expected);
    expect(others[0]).toMatch(/^[0-9a-f]{40}$/);
  });

  it.each([1, 2, 7, 100, 4096])('tells the same when it comes in chunks of %i bytes', (size) => {
    const whole = patch();
    const chunks = Array.from({ length: Math.ceil(whole.length / size) }, (_, index) => {
      return whole.subarray(index * size, (index + 1) * size);
    });
    expect(parse(chunks).files).toEqual(expected);
  });

  it('of a merge tells the lines that no parent has', () => {
    const repo = scratch.committed({ 'a.txt': '1\n2\n3\n4\n5\n' });
    repo.run('checkout', '-q', '-b', 'side');
    repo.commit('side', { 'a.txt': '1\nside\n3\n4\n5\n' });
    repo.run('checkout', '-q', 'main');
    repo.commit('main', { 'a.txt': '1\nmain\n3\n4\n5\n' });
    repo.run('merge', '-q', '-s', 'ours', '--no-commit', 'side');
    repo.commit('merge', { 'a.txt': 'new\n1\nmain\nside\nboth\n3\n5\nend' });
    const merge = Buffer.from(repo.run('diff-tree', '-c', '-p', 'HEAD'));
    expect(parse([merge]).files).toEqual([
      [
        [1, 1],
        [5, 5],
        [8, 8],
      ],
    ]);
  });

  it('may be empty', () => {
    expect(parse([])).toEqual({ files: [], others: [] });
  });
});
