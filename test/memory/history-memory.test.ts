/** A scan that knows what an earlier one found out reports what one reports that knows nothing. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keepHistory, recallHistory } from '../../src/memory/history-memory.ts';
import { FOLDER, openStore } from '../../src/memory/store.ts';
import type { HistoryMemory } from '../../src/sources/history.ts';
import { createScratch, type Repo } from '../git/scratch.ts';
import { history, streamOf } from '../history/random-history.ts';
import { scanHistory, type Scanned } from '../history/scanned.ts';

const scratch = createScratch();

function memoryOf({ folder, git }: Repo): HistoryMemory {
  const store = openStore({ gitDir: join(folder, '.git'), kind: 'history', key: 'key' });
  return { recall: (_, refs) => recallHistory(git, store, refs), keep: (outcome) => keepHistory(git, store, outcome) };
}

function remembering(repo: Repo): Promise<Scanned> {
  return scanHistory(repo, 'fast', { memory: memoryOf(repo) });
}

function notes({ folder }: Repo): string {
  return join(folder, '.git', FOLDER, 'history-key');
}

/** What was found, where, and by which commits: of several with one date, another may be named first when some were remembered. */
const inAnyOrder = (found: string): string =>
  found.replace(/\{"kind":"commit".*\}$/, (origin) => (origin.match(/[0-9a-f]{40}/g) ?? []).sort().join(' '));

/** Fails unless the scan with memory reports what the plain one does. */
async function expectSame(repo: Repo, told: (found: string) => string = (found) => found): Promise<Scanned> {
  const [fast, plain] = [await remembering(repo), await scanHistory(repo, 'plain')];
  const outcome = ({ found, skipped }: Scanned) => ({ found: found.map(told).sort(), skipped });
  expect(outcome(fast)).toEqual(outcome(plain));
  return fast;
}

describe('a history scan that remembers', () => {
  it('reports the same in random histories that grow, lose branches and are rewritten', async () => {
    await fc.assert(
      fc.asyncProperty(history, fc.array(fc.nat(5), { minLength: 2, maxLength: 3 }), async (random, steps) => {
        const repo = scratch.repository();
        repo.feed(streamOf(random), 'fast-import', '--quiet', '--force');
        await expectSame(repo, inAnyOrder);
        for (const [number, step] of steps.entries()) {
          const branches = repo.run('for-each-ref', '--format=%(refname:short)', 'refs/heads').split('\n');
          const branch = branches[step % branches.length] ?? 'b0';
          if (step % 3 === 0 && branches.length > 1) repo.run('update-ref', '-d', `refs/heads/${branch}`);
          else if (step % 3 === 1) repo.run('update-ref', 'refs/heads/moved', `refs/heads/${branch}`);
          else {
            repo.run('symbolic-ref', 'HEAD', `refs/heads/${branch}`);
            repo.run('reset', '-q', '--hard');
            repo.commit(`more ${number}`, { 'a.txt': `TODO-SECRET-${number}70\n`, 'new.todo': 'TODO-PATHED-3\n' });
            if (step === 5) repo.run('commit', '-q', '--amend', '-m', 'amended TODO-SECRET-99');
          }
          await expectSame(repo, inAnyOrder);
        }
      }),
      { numRuns: 8 },
    );
  }, 300_000);

  it('looks again only where something may be found', async () => {
    const repo = scratch.committed({ 'a.txt': 'TODO-SECRET-1\n', 'b.txt': 'clean\n' });
    const first = await remembering(repo);
    const second = await remembering(repo);
    expect(first).toMatchObject({ read: 1, spared: 2 }); // a message and two contents
    expect(second).toEqual(first);
    repo.commit('second', { 'c.txt': 'TODO-SECRET-2\n', 'd.txt': 'clean\n' });
    expect(await expectSame(repo)).toMatchObject({ read: 2, spared: 3 });
  });

  it('looks again at what held nothing where it stood, once it stands elsewhere', async () => {
    const repo = scratch.committed({ 'a.txt': 'TODO-PATHED-1\n', 'b.todo': 'TODO-PATHED without a number\n' });
    repo.run('repack', '-q', '-a', '-d');
    expect(await expectSame(repo)).toMatchObject({ read: 0, spared: 3 });
    expect(await expectSame(repo)).toMatchObject({ read: 0, spared: 3 });
    repo.commit('second', { 'c.todo': 'TODO-PATHED-1\n' });
    expect((await expectSame(repo)).found).toHaveLength(1);
    expect((await expectSame(repo)).found).toHaveLength(1);
  });

  it('looks once at the message of a tag', async () => {
    const repo = scratch.committed({ 'a.txt': 'clean\n' });
    repo.run('tag', '-a', 'one', '-m', 'clean', 'HEAD');
    repo.run('tag', '-a', 'two', '-m', 'TODO-SECRET-1', 'HEAD');
    expect(await expectSame(repo)).toMatchObject({ read: 1, spared: 3 });
    const before = readFileSync(notes(repo));
    expect(await expectSame(repo)).toMatchObject({ read: 1, spared: 3 });
    repo.run('tag', '-a', 'three', '-m', 'clean as well', 'HEAD');
    expect(await expectSame(repo)).toMatchObject({ read: 1, spared: 4 });
    expect(readFileSync(notes(repo)).length).toBe(before.length + 20);
  });

  it('notes neither secrets nor paths nor names', async () => {
    const repo = scratch.committed({ 'folder/telling-name.txt': 'TODO-SECRET-1\n' });
    await remembering(repo);
    const text = readFileSync(notes(repo), 'latin1');
    for (const word of ['TODO', 'SECRET', 'telling', 'folder', 'Ada', 'first']) expect(text).not.toContain(word);
  });

  it('does not trust notes that are damaged', async () => {
    const repo = scratch.committed({ 'a.txt': 'TODO-SECRET-1\n' });
    await remembering(repo);
    const bytes = readFileSync(notes(repo));
    writeFileSync(notes(repo), bytes.fill(0, bytes.length - 25));
    await expectSame(repo);
  });

  it('reports what is too large and what is damaged again', async () => {
    const repo = scratch.committed({ 'large.txt': 'clean\n'.repeat(1000) });
    const limited = (): Promise<Scanned> => scanHistory(repo, 'fast', { memory: memoryOf(repo), maxFileSize: 1000 });
    const first = await limited();
    expect(first.skipped).toHaveLength(1);
    expect(await limited()).toEqual(first);
  });

  it('remembers nothing of a shallow clone', async () => {
    const origin = scratch.committed({ 'a.txt': 'TODO-SECRET-1\n' });
    origin.commit('second', { 'a.txt': 'clean\n' });
    const folder = scratch.folder('shallow');
    origin.run('clone', '-q', '--depth=1', `file://${origin.folder}`, folder);
    const repo = scratch.at(folder);
    await remembering(repo);
    expect(existsSync(notes(repo)) ? readdirSync(join(folder, '.git', FOLDER)) : []).toEqual([]);
    repo.run('fetch', '-q', '--unshallow');
    expect((await expectSame(repo)).found).toHaveLength(1);
  });
});
