/** Reading objects, whole, in parts, missing and damaged. */
import { chmodSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readFileAt, readObjects, storedBlobs, type GitObject } from '../../src/git/cat-file.ts';
import { createScratch, type Repo } from './scratch.ts';

const scratch = createScratch();
const MEGABYTE = 1024 * 1024;

async function all({ git }: Repo, ids: Iterable<string>): Promise<readonly GitObject[]> {
  const objects: GitObject[] = [];
  for await (const object of readObjects(git, ids)) objects.push(object);
  return objects;
}

function write(repo: Repo, content: string | Buffer): string {
  return repo.feed(content, 'hash-object', '-w', '--stdin');
}

describe('objects', () => {
  it('come in the order in which they are asked for, whatever is in them', async () => {
    const repo = scratch.committed();
    const contents = ['', '\n', 'a\nb', '\0', 'x'.repeat(200_000), 'é', 'a'.repeat(65_536), 'last'];
    const ids = contents.map((content) => write(repo, content));
    const read = await all(repo, [...ids, ...ids.toReversed()]);
    expect(read.map((object) => object.state === 'whole' && object.bytes.toString())).toEqual([
      ...contents,
      ...contents.toReversed(),
    ]);
    expect(
      (await all(repo, [repo.run('rev-parse', 'HEAD'), repo.run('rev-parse', 'HEAD^{tree}')])).map(
        (object) => object.state === 'whole' && object.type,
      ),
    ).toEqual(['commit', 'tree']);
  });

  it('may be asked for in any number, and not be read to the end', async () => {
    const repo = scratch.committed();
    const ids = Array.from({ length: 50 }, (_, index) => write(repo, `${index}`.repeat(5000)));
    function* many(): Generator<string> {
      for (let index = 0; index < 100_000; index++) yield ids[index % ids.length] ?? '';
    }
    let count = 0;
    for await (const object of readObjects(repo.git, many())) {
      expect(object.id).toBe(ids[count % ids.length]);
      if (++count === 5000) break;
    }
  });

  it('that are large come in parts, which need not be read', async () => {
    const repo = scratch.committed();
    const large = write(repo, Buffer.alloc(33 * MEGABYTE, 'x'));
    const small = write(repo, 'small');
    let size = 0;
    const states: string[] = [];
    for await (const object of readObjects(repo.git, [large, small, large, small])) {
      states.push(object.state);
      if (object.state !== 'large' || size > 0) continue;
      for await (const part of object.parts) size += part.length;
    }
    expect(states).toEqual(['large', 'whole', 'large', 'whole']);
    expect(size).toBe(33 * MEGABYTE);
  });

  it('that are missing or damaged are said, and the others are read', async () => {
    const repo = scratch.committed();
    const ids = Array.from({ length: 9 }, (_, index) => write(repo, Buffer.from(`${index} `.repeat(9000))));
    const path = (index: number): string => {
      const id = ids[index] ?? '';
      return join(repo.folder, '.git', 'objects', id.slice(0, 2), id.slice(2));
    };
    rmSync(path(1));
    for (const index of [0, 3, 4, 8]) chmodSync(path(index), 0o644);
    for (const index of [0, 3, 8]) truncateSync(path(index), 60);
    writeFileSync(path(4), 'nonsense');
    const read = await all(repo, [...ids, ids[3] ?? '', ids[7] ?? '']);
    const states = new Map(read.map(({ id, state }) => [ids.indexOf(id), state]));
    expect([1, 2, 5, 6, 7].map((index) => states.get(index))).toEqual(['missing', 'whole', 'whole', 'whole', 'whole']);
    for (const index of [0, 3, 4, 8]) expect(['missing', 'damaged']).toContain(states.get(index));
    expect(read).toHaveLength(11);
  });

  it('of a file in a commit are read by path', async () => {
    const repo = scratch.committed({ 'd e/a.json': '{}' });
    expect(String(await readFileAt(repo.git, 'HEAD', 'd e/a.json'))).toBe('{}');
    expect(await readFileAt(repo.git, 'HEAD', 'd e/b.json')).toBeUndefined();
    expect(await readFileAt(repo.git, 'HEAD', 'd e')).toBeUndefined();
  });

  it('that are stored are known, packed or not, and nothing else', async () => {
    const repo = scratch.committed({ 'a.txt': 'one\n' });
    repo.run('repack', '-adq');
    const loose = write(repo, 'two\n');
    expect(await storedBlobs(repo.git)).toEqual(new Set([repo.run('rev-parse', 'HEAD:a.txt'), loose]));
  });
});
