/** Which commits introduce a content: the same answer as asking git about each commit and each of its parents. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Git } from '../../src/git/git.ts';
import { walkHistory } from '../../src/git/history-walk.ts';
import { findIntroductions, type Introductions } from '../../src/git/introductions.ts';
import { createScratch, type Repo } from './scratch.ts';

const scratch = createScratch();

/** A commit of a random history: parents by distance, files that are set (to one of few contents) or deleted. */
interface RandomCommit {
  readonly parents: readonly number[];
  readonly files: readonly (readonly [name: number, content: number])[];
  readonly orphan: boolean;
}

const commits = fc.array(
  fc.record({
    parents: fc.uniqueArray(fc.integer({ min: 1, max: 6 }), { minLength: 1, maxLength: 3 }),
    files: fc.array(fc.tuple(fc.nat(5), fc.nat(6)), { maxLength: 4 }),
    orphan: fc.integer({ min: 0, max: 9 }).map((number) => number === 0),
  }),
  { minLength: 1, maxLength: 25 },
);

/** Content 0 deletes the file. Every tenth commit is a root; dates go backwards now and then, as those of real people do. */
function streamOf(history: readonly RandomCommit[]): string {
  return history
    .map(({ parents, files, orphan }, index) => {
      const known = [...new Set(parents.map((distance) => index - distance).filter((parent) => parent >= 0))];
      const links = (orphan ? [] : known).map((parent, place) => `${place === 0 ? 'from' : 'merge'} :${parent + 1}\n`);
      const changes = files.map(([name, content]) =>
        content === 0
          ? `D d${name % 2}/f${name}\n`
          : `M 100644 inline d${name % 2}/f${name}\ndata <<END\ncontent ${content}\nEND\n`,
      );
      const date = 1_700_000_000 + index * 100 - (index % 4) * 250;
      return `commit refs/heads/b${index}\nmark :${index + 1}\ncommitter Ada <a@b> ${date} +0000\ndata <<END\n${index}\nEND\n${links.join('')}${changes.join('')}\n`;
    })
    .join('');
}

/** For each content at each path the commits that have it there while none of their parents does. */
function introducedIn(repo: Repo): ReadonlyMap<string, ReadonlySet<string>> {
  const trees = new Map<string, ReadonlyMap<string, string>>();
  const introduced = new Map<string, Set<string>>();
  for (const line of repo.run('rev-list', '--all', '--topo-order', '--reverse', '--parents').split('\n')) {
    const [commit = '', ...parents] = line.split(' ');
    const tree = new Map(
      repo
        .run('ls-tree', '-r', commit)
        .split('\n')
        .filter((entry) => entry !== '')
        .map((entry) => {
          const [head = '', path = ''] = entry.split('\t');
          return [path, head.split(' ')[2] ?? ''] as const;
        }),
    );
    trees.set(commit, tree);
    for (const [path, id] of tree) {
      if (parents.some((parent) => trees.get(parent)?.get(path) === id)) continue;
      const key = `${id} ${path}`;
      introduced.set(key, (introduced.get(key) ?? new Set<string>()).add(commit));
    }
  }
  return introduced;
}

/** The introductions of the contents with these ids, or of all. */
async function introductionsIn(git: Git, ids?: readonly string[]): Promise<Introductions> {
  const walk = await walkHistory(git, { processes: 2 });
  return findIntroductions(git, walk, (object) => ids?.includes(walk.objects.hex(object)) !== false);
}

describe('introductions', () => {
  it('are those commits whose parents did not have the content at its path, in random histories', async () => {
    await fc.assert(
      fc.asyncProperty(commits, async (history) => {
        const repo = scratch.repository();
        repo.feed(streamOf(history), 'fast-import', '--quiet', '--force');
        const { places, incomplete } = await introductionsIn(repo.git);
        const found = new Map(
          [...places].flatMap(([id, all]) =>
            all.map(
              ({ path, origin }) => [`${id} ${path}`, new Set([origin.commit, ...(origin.others ?? [])])] as const,
            ),
          ),
        );
        expect(incomplete).toBeUndefined();
        expect(found).toEqual(introducedIn(repo));
      }),
      { numRuns: 12, seed: 7 },
    );
  });

  it('begin with the commit that comes first in the history, whatever the dates say', async () => {
    const repo = scratch.repository();
    const commit = (index: number, date: number, change: string): string =>
      `commit refs/heads/main\nmark :${index}\ncommitter Ada <a@b> ${date} +0000\ndata 0\n${index > 1 ? `from :${index - 1}\n` : ''}${change}\n`;
    const add = 'M 100644 inline a.txt\ndata <<END\none\nEND';
    const stream = [commit(1, 2_000_000, add), commit(2, 1_500_000, 'D a.txt'), commit(3, 1_000_000, add)].join('');
    repo.feed(stream, 'fast-import', '--quiet');
    const id = repo.run('rev-parse', 'main:a.txt');
    const { places } = await introductionsIn(repo.git, [id]);
    const [first, third] = [repo.run('rev-parse', 'main~2'), repo.run('rev-parse', 'main')];
    expect(places.get(id)).toMatchObject([{ path: 'a.txt', origin: { commit: first, others: [third] } }]);
  });

  it('are found for the contents that are asked for', async () => {
    const repo = scratch.repository();
    repo.import('everywhere.fast-import');
    const all = await introductionsIn(repo.git);
    for (const id of [...all.places.keys()]) {
      expect([...(await introductionsIn(repo.git, [id])).places]).toEqual([[id, all.places.get(id)]]);
    }
    expect((await introductionsIn(repo.git, [])).places.size).toBe(0);
  });

  it('are no business of symbolic links and submodules', async () => {
    const repo = scratch.repository();
    repo.import('everywhere.fast-import');
    const { places } = await introductionsIn(repo.git);
    expect([...places.values()].flat().map(({ path }) => path)).not.toContain('link');
  });
});
