/** A history scan that looks through packs beforehand finds what one finds that reads everything. */
import { chmodSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { examples } from '../../rules/examples.ts';
import { rules } from '../../rules/index.ts';
import type { SourceItem } from '../../src/core/blob.ts';
import { createRandom, type Random } from '../../src/core/random.ts';
import { render } from '../../src/core/sample.ts';
import { walkHistory } from '../../src/git/history-walk.ts';
import { foresee } from '../../src/history/foresee.ts';
import type { Search } from '../../src/history/sieve.ts';
import type { Limits } from '../../src/sources/content.ts';
import { historySource, type HistoryOptions } from '../../src/sources/history.ts';
import type { Recipe } from '../../src/workers/recipe.ts';
import { createScratch, type Repo } from '../git/scratch.ts';
import { history, streamOf } from './random-history.ts';
import { scanHistory } from './scanned.ts';
import { search } from './todo-rules.ts';

const scratch = createScratch();

describe('a history scan that looks through packs beforehand', () => {
  it('finds the same as one that reads everything, in random histories', async () => {
    let found = 0;
    let spared = 0;
    await fc.assert(
      fc.asyncProperty(history, async (random) => {
        const repo = scratch.repository();
        repo.feed(streamOf(random), 'fast-import', '--quiet', '--force');
        repo.run('repack', '-q', '-a', '-d', '-f', '--depth=30', '--window=20');
        const fast = await scanHistory(repo, 'fast');
        const plain = await scanHistory(repo, 'plain');
        expect({ found: fast.found, skipped: fast.skipped }).toEqual({ found: plain.found, skipped: plain.skipped });
        found += fast.found.length;
        spared += fast.spared;
      }),
      { numRuns: 25 },
    );
    expect(found).toBeGreaterThan(100);
    expect(spared).toBeGreaterThan(0);
  }, 300_000);

  it.each(['sha1', 'sha256'])('does so in every corner of a repository with %s ids', async (format) => {
    const repo = scratch.repository(`--object-format=${format}`);
    repo.import('everywhere.fast-import');
    const plain = await scanHistory(repo, 'plain');
    repo.run('repack', '-q', '-a', '-d', '-f');
    expect(await scanHistory(repo, 'fast')).toMatchObject({ found: plain.found, skipped: [] });
  });

  it('reads what is in no pack, and packs that are borrowed', async () => {
    const lender = scratch.committed({ 'a.txt': 'TODO-SECRET-1\n', 'b.txt': 'clean\n' });
    lender.run('repack', '-q', '-a', '-d');
    const folder = scratch.folder('borrower');
    lender.run('clone', '-q', '--shared', lender.folder, folder);
    const repo = scratch.at(folder);
    repo.commit('second', { 'c.txt': 'TODO-SECRET-2\n', 'd.txt': 'clean too\n' });
    const { found, read, spared } = await scanHistory(repo, 'fast');
    expect(found.map((one) => one.slice(0, one.indexOf('{')))).toEqual([
      'todo-line a.txt:1 TODO-SECRET-1 ',
      'todo-line c.txt:1 TODO-SECRET-2 ',
    ]);
    // What is in no pack is looked at, too: only the two with secrets are read again.
    expect({ read, spared }).toEqual({ read: 2, spared: 4 });
  });

  it('counts each message once where a tag is on one that has a name of its own', async () => {
    const repo = scratch.committed({ 'a.txt': 'clean\n' });
    repo.run('tag', '-a', 'inner', '-m', 'clean', 'HEAD');
    repo.run('tag', '-a', 'outer', '-m', 'clean too', 'inner');
    repo.run('repack', '-q', '-a', '-d');
    const [plain, fast] = [await scanHistory(repo, 'plain'), await scanHistory(repo, 'fast')];
    expect(plain).toMatchObject({ read: 4, spared: 0 });
    expect(fast.read + fast.spared).toBe(4);
  });

  it('finds what stands in the message of a tag that only a clean one leads to', async () => {
    const repo = scratch.committed({ 'a.txt': 'clean\n' });
    repo.run('tag', '-a', 'inner', '-m', 'TODO-SECRET-1', 'HEAD');
    repo.run('tag', '-a', 'outer', '-m', 'clean', 'inner');
    repo.run('tag', '-d', 'inner');
    repo.run('tag', '-a', 'other', '-m', 'clean too', 'HEAD');
    const plain = await scanHistory(repo, 'plain');
    expect(plain.found).toHaveLength(1);
    expect(await scanHistory(repo, 'fast')).toMatchObject({ found: plain.found, read: 2, spared: 3 });
    repo.run('repack', '-q', '-a', '-d');
    expect(await scanHistory(repo, 'fast')).toMatchObject({ found: plain.found, read: 2, spared: 3 });
  });

  it('reads again only what holds something where it stands', async () => {
    const repo = scratch.committed({
      'none.todo': 'TODO-PATHED without a number\n',
      'elsewhere.txt': 'TODO-PATHED-1\n',
      'both.txt': 'TODO-PATHED-2\n',
      'both.todo': 'TODO-PATHED-2\n',
      'one.todo': 'TODO-PATHED-3\n',
    });
    repo.commit('second', { 'one.todo': 'TODO-PATHED-3\nTODO-PATHED without a number\n' });
    repo.run('repack', '-q', '-a', '-d');
    const fast = await scanHistory(repo, 'fast');
    expect(fast.found).toEqual((await scanHistory(repo, 'plain')).found);
    expect(fast.found).toHaveLength(3);
    expect(fast).toMatchObject({ read: 3, spared: 4 }); // two messages and two contents
  });

  it('tells of a damaged object in a pack as one that reads everything does', async () => {
    const repo = scratch.committed({ 'a.txt': 'TODO-SECRET-1\n' });
    repo.commit('second', { 'b.txt': `TODO-SECRET-2\n${'b'.repeat(5000)}\n` });
    repo.run('repack', '-q', '-a', '-d');
    const folder = join(repo.folder, '.git', 'objects', 'pack');
    const pack = join(folder, readdirSync(folder).find((name) => name.endsWith('.pack')) ?? '');
    const bytes = readFileSync(pack);
    const line = repo
      .run('verify-pack', '-v', pack)
      .split('\n')
      .find((one) => one.startsWith(repo.run('rev-parse', 'HEAD:b.txt')));
    const offset = Number(line?.split(/ +/)[4]);
    bytes.fill(0xff, offset + 6, offset + 14);
    chmodSync(pack, 0o644);
    writeFileSync(pack, bytes);
    const plain = await scanHistory(repo, 'plain');
    expect(plain.skipped).toEqual([expect.stringMatching(/^b\.txt: its content is damaged/)]);
    expect(await scanHistory(repo, 'fast')).toMatchObject({ found: plain.found, skipped: plain.skipped });
  });

  it('leaves to others what is larger than the limit, and what is left out', async () => {
    const repo = scratch.committed({ 'large.txt': 'clean\n'.repeat(1000), 'out.txt': 'TODO-SECRET-1\n' });
    repo.run('repack', '-q', '-a', '-d');
    const limits: Limits = { maxFileSize: 1000, excluded: { test: (path) => path === 'out.txt' } };
    const plain = await scanHistory(repo, 'plain', limits);
    expect(plain.skipped).toEqual([expect.stringMatching(/^large\.txt: /)]);
    expect(await scanHistory(repo, 'fast', limits)).toMatchObject({ found: [], skipped: plain.skipped });
  });

  it('counts what it spares', async () => {
    const repo = scratch.committed({ 'a.txt': 'one\n', 'b.bin': 'two\0', 'again/a.txt': 'one\n' });
    repo.run('repack', '-q', '-a', '-d');
    const items: SourceItem[] = [];
    const { git } = repo;
    for await (const item of historySource({ git, foresee: (walk) => foresee({ git, walk, search }) }))
      items.push(item);
    // The message `first`, two contents of four bytes.
    expect(items).toEqual([{ clean: { contents: 3, binaries: 1, bytes: 'first\n'.length + 8 } }]);
  });

  const program = new URL('../../dist/worker.js', import.meta.url);

  it('does the same on several threads', async () => {
    expect(existsSync(program), 'npm run build:js makes it').toBe(true);
    const repo = scratch.repository();
    const key = createRandom(7);
    for (let index = 0; index < 12; index++) {
      const secret = index % 4 === 0 ? tokenOf(key) : '';
      repo.commit(`commit ${index}`, {
        'a.txt': `${'clean\n'.repeat(100 + index)}${secret}\n`,
        [`f${index}.txt`]: `${index}\n`,
      });
    }
    repo.run('repack', '-q', '-a', '-d', '-f');
    const builtin: Search = { rules, lenses: search.lenses, confidence: 'medium' };
    const items: SourceItem[] = [];
    const { git } = repo;
    const known: HistoryOptions['foresee'] = (walk) =>
      foresee({ git, walk, search: builtin, recipe: recipeFor(repo), threads: { count: 3, program } });
    for await (const item of historySource({ git, foresee: known })) items.push(item);
    expect(items.flatMap((item) => ('blob' in item ? [item.blob.path] : []))).toEqual(['a.txt', 'a.txt', 'a.txt']);
    expect(items.at(-1)).toMatchObject({ clean: { contents: 12 + 9 + 12 } });
  });

  it('passes on what goes wrong in a thread', async () => {
    const repo = scratch.committed();
    repo.run('repack', '-q', '-a', '-d');
    const recipe: Recipe = { ...recipeFor(repo), plugins: ['./missing.mjs'] };
    const threads = { count: 2, program };
    const walk = await walkHistory(repo.git);
    await expect(foresee({ git: repo.git, walk, search, recipe, threads })).rejects.toThrow(/missing\.mjs/);
  });
});

function recipeFor({ folder }: Repo): Recipe {
  return {
    settings: {},
    folder,
    named: false,
    plugins: [],
    cwd: folder,
    root: folder,
    confidence: 'medium',
    local: [],
  };
}

/** A token that a built-in rule finds. */
function tokenOf(random: Random): string {
  const example = examples['github-personal-access-token']?.find(({ expect: kind }) => kind === 'finds');
  if (example === undefined) throw new Error('no such rule');
  return render(example, Math.floor(random() * 1000)).text;
}
