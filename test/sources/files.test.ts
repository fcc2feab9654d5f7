/** How files are read: large ones, special ones, and those that can't be. */
import { execFileSync } from 'node:child_process';
import { closeSync, ftruncateSync, openSync, rmSync, statSync, truncateSync, writeSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { SourceItem } from '../../src/core/blob.ts';
import { worktreeSource } from '../../src/sources/files.ts';
import { stagedSource } from '../../src/sources/staged.ts';
import { listWorktree } from '../../src/sources/worktree.ts';
import { createScratch } from '../git/scratch.ts';
import { scanAll } from './todo-rule.ts';
import { plainFolder, scanTree } from './tree.ts';

const scratch = createScratch();
const secret = 'TODO-SECRET-1\n';
const MEGABYTE = 1024 * 1024;

describe('a file', () => {
  it('that vanishes after it was listed is a gap, and the rest is read', async () => {
    const repo = scratch.committed({ 'a.txt': secret, 'b.txt': secret, 'c.txt': secret, 'd/e.txt': secret });
    const tree = await listWorktree({ git: repo.git, paths: [] });
    rmSync(join(repo.folder, 'b.txt'));
    rmSync(join(repo.folder, 'd'), { recursive: true });
    expect(await scanAll(worktreeSource(tree))).toMatchObject({
      found: ['a.txt:1 TODO-SECRET-1', 'c.txt:1 TODO-SECRET-1'],
      skipped: ['!b.txt: vanished while it was about to be read', '!d/e.txt: vanished while it was about to be read'],
    });
  });

  it('that shrinks or grows while it is read is read as far as it was there', async () => {
    const repo = plainFolder(scratch, { 'a.txt': secret.repeat(1000) });
    const tree = await listWorktree({ git: repo.git, paths: [] });
    const items = worktreeSource(tree);
    truncateSync(join(repo.folder, 'a.txt'), secret.length);
    expect((await scanAll(items)).found).toEqual(['a.txt:1 TODO-SECRET-1']);
  });

  it('that is no file but a FIFO, a socket or a folder is not opened', async () => {
    const repo = scratch.committed({ fifo: 'clean\n', 'z.txt': secret });
    rmSync(join(repo.folder, 'fifo'));
    execFileSync('mkfifo', [join(repo.folder, 'fifo')]);
    expect(await scanTree(repo)).toMatchObject({
      found: ['z.txt:1 TODO-SECRET-1'],
      skipped: ['fifo: not a regular file'],
    });
    rmSync(join(repo.folder, '.git'), { recursive: true });
    const server = createServer().listen(join(repo.folder, 'socket'));
    onTestFinished(() => void server.close());
    expect(await scanTree(repo)).toMatchObject({
      found: ['z.txt:1 TODO-SECRET-1'],
      skipped: ['fifo: not a regular file', 'socket: not a regular file'],
    });
    expect(await scanTree(repo, { paths: ['fifo'] })).toMatchObject({ skipped: ['fifo: not a regular file'] });
  });

  it('that is larger than the limit is a gap', async () => {
    const repo = scratch.committed({ 'a.txt': secret, 'b.txt': secret.repeat(10) });
    expect(await scanTree(repo, { maxFileSize: 20 })).toMatchObject({
      found: ['a.txt:1 TODO-SECRET-1'],
      skipped: [expect.stringMatching(/^!b\.txt: .* is more than the limit of /)],
    });
  });

  it('is given in the order of paths, however many there are', async () => {
    const names = Array.from({ length: 300 }, (_, index) => `d${index % 7}/f${index}`);
    const repo = scratch.committed(Object.fromEntries(names.map((name) => [name, 'x'.repeat(name.length * 1000)])));
    expect((await scanTree(repo)).blobs.map(({ path }) => path)).toEqual(names.toSorted());
  });

  it('is not read further when nobody asks for more', async () => {
    const repo = scratch.committed(Object.fromEntries(Array.from({ length: 100 }, (_, index) => [`${index}`, secret])));
    for await (const item of worktreeSource(await listWorktree({ git: repo.git, paths: [] }))) {
      expect(item).toHaveProperty('blob');
      break;
    }
  });
});

describe('a large file', () => {
  /** Secrets at the beginning, the end, and around where pieces meet; each on a line of its own. */
  const size = 36 * MEGABYTE;
  const places = [
    0,
    100,
    ...[8, 16, 24, 32].flatMap((mb) => [-200_000, -7, 40, 131_000].map((by) => mb * MEGABYTE + by)),
    size - 20,
  ];

  function writeLarge(path: string, filler: string): readonly string[] {
    const file = openSync(path, 'w');
    const block = Buffer.from(filler.repeat(MEGABYTE / filler.length));
    for (let at = 0; at < size; at += block.length) writeSync(file, block, 0, block.length, at);
    const found = places.map((place, index) => {
      const start = filler.endsWith('\n') ? place - (place % filler.length) : place;
      writeSync(file, `TODO-SECRET-${100 + index}`, start + 1);
      return `large:${filler.endsWith('\n') ? start / filler.length + 1 : 1} TODO-SECRET-${100 + index}`;
    });
    closeSync(file);
    return found.toSorted();
  }

  it('is read in pieces: every secret once, with its line', async () => {
    const repo = plainFolder(scratch, {});
    const found = writeLarge(join(repo.folder, 'large'), `${' '.repeat(31)}\n`);
    const result = await scanTree(repo);
    expect(result.found).toEqual(found);
    expect(result.findings.every(({ startColumn, endColumn }) => startColumn === 2 && endColumn === 17)).toBe(true);
    expect(result.blobs.length).toBeGreaterThan(4);
  });

  it('of a single line is read in pieces: every secret once, with its column', async () => {
    const repo = plainFolder(scratch, {});
    const found = writeLarge(join(repo.folder, 'large'), ' '.repeat(32));
    const result = await scanTree(repo);
    expect(result.found).toEqual(found);
    const columns = places.map((place) => place + 2);
    expect(result.findings.map(({ startColumn }) => startColumn).toSorted((a, b) => a - b)).toEqual(columns);
  });

  it('in UTF-16 is read in pieces', async () => {
    const repo = plainFolder(scratch, {});
    const line = 'ein Satz mit ä und 😀, zwei\r\n';
    const lines = Math.ceil((20 * MEGABYTE) / line.length);
    const text = `\uFEFF${line.repeat(lines)}TODO-SECRET-1\r\n${line.repeat(10)}`;
    repo.write({ large: Buffer.from(text, 'utf16le') });
    expect(statSync(join(repo.folder, 'large')).size).toBeGreaterThan(32 * MEGABYTE);
    expect(await scanTree(repo)).toMatchObject({ found: [`large:${lines + 1} TODO-SECRET-1`], skipped: [] });
  });

  it('is read in pieces from the index too, with its added lines', async () => {
    const line = `${' '.repeat(31)}\n`;
    const filler = line.repeat((40 * MEGABYTE) / line.length);
    const repo = scratch.committed({ large: `TODO-SECRET-1\n${filler}TODO-SECRET-2\n${filler}` });
    repo.write({ large: `TODO-SECRET-1\n${filler}TODO-SECRET-2\n${filler}TODO-SECRET-3\n` });
    repo.run('add', '-A');
    const last = (2 * filler.length) / line.length + 3;
    expect((await scanAll(stagedSource({ git: repo.git }))).found).toEqual([`large:${last} TODO-SECRET-3`]);
    expect((await scanAll(stagedSource({ git: repo.git, maxFileSize: MEGABYTE }))).skipped).toEqual([
      expect.stringMatching(/^!large: /),
    ]);
  });

  it('of 1 GB is read in bounded memory', async () => {
    const repo = plainFolder(scratch, { large: secret });
    const file = openSync(join(repo.folder, 'large'), 'r+');
    ftruncateSync(file, 1024 * MEGABYTE);
    closeSync(file);
    const before = process.memoryUsage().rss;
    let bytes = 0;
    let peak = 0;
    for await (const item of worktreeSource(await listWorktree({ git: repo.git, paths: [] }))) {
      bytes += ownBytes(item);
      peak = Math.max(peak, process.memoryUsage().rss);
    }
    expect(bytes).toBe(1024 * MEGABYTE);
    expect(peak - before).toBeLessThan(300 * MEGABYTE);
  });
});

function ownBytes(item: SourceItem): number {
  if (!('blob' in item) || item.blob.piece === undefined) return 0;
  return item.blob.piece.to - item.blob.piece.from;
}
