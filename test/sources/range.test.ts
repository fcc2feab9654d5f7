/** What a series of commits adds. */
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { UserError } from '../../src/core/errors.ts';
import type { CiRange } from '../../src/sources/ci-range.ts';
import { rangeSource, resolveRange } from '../../src/sources/range.ts';
import { createScratch, type Repo } from '../git/scratch.ts';
import { scanAll, type Result } from './todo-rule.ts';

const scratch = createScratch();
const secret = 'TODO-SECRET-1\n';

async function scan({ git }: Repo, range: string | CiRange): Promise<Result> {
  return scanAll(rangeSource({ git, range: await resolveRange(git, range) }));
}

async function failure(repo: Repo, range: string | CiRange): Promise<UserError> {
  try {
    await resolveRange(repo.git, range);
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
  throw new Error('no error');
}

describe('a range', () => {
  it('is what each commit adds, even what a later one removes, with its message', async () => {
    const repo = scratch.committed({ 'a.txt': 'TODO-SECRET-0\n2\n3\n' });
    const added = repo.commit('add', { 'a.txt': 'TODO-SECRET-0\n2\nTODO-SECRET-1\n3\n' });
    repo.commit('remove\n\nTODO-SECRET-2', { 'a.txt': 'TODO-SECRET-0\n2\n3\n' });
    repo.commit('other', { 'b.txt': 'TODO-SECRET-3\n' });
    const result = await scan(repo, 'HEAD~3..HEAD');
    expect(result.found).toEqual([':3 TODO-SECRET-2', 'a.txt:3 TODO-SECRET-1', 'b.txt:1 TODO-SECRET-3']);
    expect(result.findings.find(({ path }) => path === 'a.txt')?.origin).toEqual({
      kind: 'commit',
      commit: added,
      author: 'Ada',
      date: '2023-11-14T23:13:20+01:00',
    });
    expect((await scan(repo, 'HEAD~1..HEAD')).found).toEqual(['b.txt:1 TODO-SECRET-3']);
    expect((await scan(repo, 'HEAD..HEAD')).blobs).toEqual([]);
  });

  it('may be scanned with all lines of the files that it changes', async () => {
    const repo = scratch.committed({ 'a.txt': 'TODO-SECRET-0\n2\n3\n', 'b.txt': secret });
    repo.commit('change', { 'a.txt': 'TODO-SECRET-0\n2\n' });
    const range = await resolveRange(repo.git, 'HEAD~..HEAD');
    expect((await scanAll(rangeSource({ git: repo.git, range }))).found).toEqual([]);
    expect((await scanAll(rangeSource({ git: repo.git, range, wholeFiles: true }))).found).toEqual([
      'a.txt:1 TODO-SECRET-0',
    ]);
  });

  const notations = ['main..topic', 'main...topic', 'main..', 'main...', ':/first..topic', '..topic~0'];
  it.each(notations)('may be written in git’s ways: %s', async (notation) => {
    const repo = scratch.committed();
    repo.run('checkout', '-q', '-b', 'topic');
    repo.commit('topic', { 'a.txt': secret });
    repo.run('checkout', '-q', 'main');
    repo.commit('main', { 'b.txt': 'TODO-SECRET-2\n' });
    if (!notation.startsWith('..')) repo.run('checkout', '-q', 'topic');
    expect((await scan(repo, notation)).found).toEqual(['a.txt:1 TODO-SECRET-1']);
  });

  it('is of a moved file its new lines and its name', async () => {
    const lines = '1\n2\n3\n4\n5\n6\n7\n8\n';
    const repo = scratch.committed({ 'a.txt': `TODO-SECRET-1\n${lines}`, 'b.txt': `${lines}TODO-SECRET-2\n` });
    repo.run('mv', 'a.txt', 'todo.key');
    repo.run('mv', 'b.txt', 'd.txt');
    repo.commit('move', { 'd.txt': `TODO-SECRET-3\n${lines}TODO-SECRET-2\n` });
    expect((await scan(repo, 'HEAD~..HEAD')).found).toEqual(['d.txt:1 TODO-SECRET-3', 'todo.key:1 todo-path']);
  });

  it('is of a merge what none of its parents has', async () => {
    for (const attributes of ['* text', '* -diff', '* binary']) {
      const repo = scratch.committed({
        '.gitattributes': `${attributes}\n`,
        'a.txt': '1\n2\n3\n',
        'old.txt': 'TODO-SECRET-0\n1\n2\n',
      });
      repo.run('checkout', '-q', '-b', 'side');
      repo.commit('side', {
        'a.txt': '1\nside\n3\n',
        'side.txt': 'TODO-SECRET-1\n',
        'old.txt': 'TODO-SECRET-0\n1\n2\nside\n',
      });
      repo.run('checkout', '-q', 'main');
      repo.commit('main', {
        'a.txt': '1\nmain\n3\n',
        'main.txt': 'TODO-SECRET-2\n',
        'old.txt': 'TODO-SECRET-0\n1\n2\nmain\n',
      });
      repo.run('merge', '-q', '-s', 'ours', '--no-commit', 'side');
      repo.run('checkout', '-q', 'side', '--', 'side.txt');
      repo.write({ 'old.txt': 'TODO-SECRET-0\n1\n2\nmain\nside\n' });
      repo.commit('merge', { 'a.txt': '1\nTODO-SECRET-3 main side\n3\nTODO-SECRET-4', 'only.txt': 'TODO-SECRET-5\n' });
      // git shows no lines of a binary file in a merge: there all of it counts.
      const old = attributes === '* text' ? [] : ['old.txt:1 TODO-SECRET-0'];
      const evil = ['a.txt:2 TODO-SECRET-3', 'a.txt:4 TODO-SECRET-4', ...old, 'only.txt:1 TODO-SECRET-5'];
      expect((await scan(repo, 'main~1..main')).found).toEqual([...evil, 'side.txt:1 TODO-SECRET-1'].toSorted());
      expect((await scan(repo, 'HEAD^..HEAD')).found).toEqual([...evil, 'side.txt:1 TODO-SECRET-1'].toSorted());
      const merge = { ci: 'test', head: 'HEAD', bases: ['HEAD^1', 'HEAD^2'] };
      expect((await scan(repo, merge)).found).toEqual(evil);
    }
  });

  it('is of an octopus merge what none of its parents has', async () => {
    const repo = scratch.repository();
    repo.import('everywhere.fast-import');
    expect((await scan(repo, { ci: 'test', head: 'main', bases: ['main^1', 'main^2', 'main^3'] })).found).toEqual([
      'three.txt:2 TODO-SECRET-6',
    ]);
  });

  it('may reach back to a commit without parents', async () => {
    const repo = scratch.committed({ 'a.txt': secret });
    repo.run('checkout', '-q', '--orphan', 'pages');
    repo.run('rm', '-q', '-r', '--cached', '.');
    repo.commit('pages', { 'a.txt': 'TODO-SECRET-2\n' });
    expect((await scan(repo, 'main..pages')).found).toEqual(['a.txt:1 TODO-SECRET-2']);
    expect((await scan(repo, { ci: 'test', head: 'main', bases: [] })).found).toEqual(['a.txt:1 TODO-SECRET-1']);
  });

  it('keeps names, encodings and attributes from hiding a line', async () => {
    const files = {
      '.gitattributes': 'b* -diff\n',
      'a"é\n': '1\n',
      'b.bin': '1\n\0\n',
      'c.txt': Buffer.from('\uFEFF1\n\u0A0A\n', 'utf16le'),
    };
    const repo = scratch.committed({ ...files, 'd.txt': 'TODO-SECRET-9\r\n1\r\n' });
    repo.commit('change', {
      'a"é\n': '1\nTODO-SECRET-1\n',
      'b.bin': '1\n\0\nTODO-SECRET-2\n',
      'c.txt': Buffer.from('\uFEFF1\n\u0A0A\nTODO-SECRET-3\n', 'utf16le'),
      'd.txt': 'TODO-SECRET-9\r\n1\r\nTODO-SECRET-4\r\n',
    });
    expect((await scan(repo, 'HEAD~..HEAD')).found).toEqual([
      'a"é\n:2 TODO-SECRET-1',
      'b.bin:3 TODO-SECRET-2',
      'c.txt:3 TODO-SECRET-3',
      'd.txt:3 TODO-SECRET-4',
    ]);
  });

  it('of many commits is scanned in the same way', async () => {
    const repo = scratch.repository();
    const commits = Array.from({ length: 600 }, (_, index) => {
      const lines = Array.from({ length: 5 }, (__, line) =>
        line === index % 5 ? `TODO-SECRET-${index}` : `line ${line}`,
      );
      const from = index === 0 ? '' : `from :${index}\n`;
      return `commit refs/heads/main\nmark :${index + 1}\ncommitter Ada <a@b> ${1_700_000_000 + index} +0000\ndata 0\n${from}M 100644 inline a.txt\ndata <<END\n${lines.join('\n')}\nEND\n\n`;
    });
    repo.feed(commits.join(''), 'fast-import', '--quiet');
    const { findings } = await scan(repo, `${repo.run('rev-list', '--max-parents=0', 'main')}..main`);
    expect(findings.map(({ startLine, secret: value }) => `${startLine} ${value.reveal()}`)).toEqual(
      Array.from({ length: 599 }, (_, index) => `${((index + 1) % 5) + 1} TODO-SECRET-${index + 1}`),
    );
  });
});

describe('a range that can’t be told', () => {
  it.each(['main', 'HEAD~1', '-x', ''])('because it is none is an error: %j', async (text) => {
    expect((await failure(scratch.committed(), text)).message).toContain('names no range of commits');
  });

  it.each(['nope..HEAD', 'main..nope', '-n..HEAD', 'HEAD..--all', `${'1'.repeat(40)}..HEAD`, 'HEAD:a..HEAD'])(
    'because a revision is unknown is an error: %s',
    async (text) => {
      expect((await failure(scratch.committed(), text)).message).toMatch(/^unknown revision /);
    },
  );

  it('outside a repository is an error', async () => {
    const none = scratch.at(scratch.folder('none'));
    expect((await failure(none, 'a..b')).message).toContain('is not in a git repository');
  });

  it('because the clone is shallow is an error that says how to mend it', async () => {
    const repo = scratch.committed();
    for (const index of [1, 2, 3, 4]) repo.commit(`${index}`, { 'a.txt': `${index}\n` });
    const base = repo.run('rev-parse', 'HEAD~4');
    const shallow = scratch.at(join(scratch.root, 'shallow'));
    repo.run('clone', '-q', '--depth=2', `file://${repo.folder}`, shallow.folder);
    expect(await failure(shallow, `${base}..HEAD`)).toMatchObject({
      message: `unknown revision ${base}`,
      hint: expect.stringContaining('git fetch --unshallow'),
    });
    // The base is here, what lies in between is not.
    shallow.run('fetch', '-q', '--depth=1', 'origin', base);
    const env = { ...shallow.git.env, GITHUB_ACTIONS: 'true' };
    expect(await failure({ ...shallow, git: { ...shallow.git, env } }, `${base}..HEAD`)).toMatchObject({
      message: expect.stringContaining('too shallow'),
      hint: 'In GitHub Actions: actions/checkout with fetch-depth: 0',
    });
    expect((await scan(shallow, 'HEAD~1..HEAD')).blobs).toHaveLength(2);
    shallow.run('fetch', '-q', '--unshallow');
    expect((await scan(shallow, `${base}..HEAD`)).blobs).toHaveLength(8);
  });

  it('in full because contents were not fetched is a gap for each', async () => {
    const repo = scratch.committed({ 'a.txt': 'TODO-SECRET-0\n1\n', 'c.txt': '1\n' });
    repo.commit('two', { 'a.txt': 'TODO-SECRET-0\n2\n' });
    repo.commit('three', { 'a.txt': 'TODO-SECRET-0\n3\n', 'b.txt': 'TODO-SECRET-1\n' });
    repo.run('config', 'uploadpack.allowFilter', 'true');
    const partial = scratch.at(join(scratch.root, 'partial'));
    repo.run('clone', '-q', '--filter=blob:none', `file://${repo.folder}`, partial.folder);
    expect(await scan(partial, 'HEAD~2..HEAD')).toMatchObject({
      // Without the version before, all of a file counts as new.
      found: ['a.txt:1 TODO-SECRET-0', 'b.txt:1 TODO-SECRET-1'],
      skipped: ['!a.txt: its content is not in this clone'],
    });
  });
});

describe('a range of a CI run', () => {
  it('leaves out what any of its bases has, and passes over those that are not here', async () => {
    const repo = scratch.committed();
    repo.run('checkout', '-q', '-b', 'topic');
    repo.commit('topic', { 'a.txt': 'TODO-SECRET-1\n' });
    repo.run('checkout', '-q', 'main');
    repo.commit('main', { 'b.txt': 'TODO-SECRET-2\n' });
    repo.run('update-ref', 'refs/remotes/origin/main', 'main');
    repo.run('checkout', '-q', 'topic');
    repo.run('merge', '-q', '--no-edit', 'main');
    const range = { ci: 'test', head: 'topic', bases: ['1'.repeat(40), 'main~1', 'origin/main'] };
    expect((await scan(repo, range)).found).toEqual(['a.txt:1 TODO-SECRET-1']);
    expect((await resolveRange(repo.git, range)).bases).toHaveLength(2);
    expect((await failure(repo, { ...range, bases: ['origin/nope'] })).message).toBe('unknown revision origin/nope');
    expect((await failure(repo, { ...range, head: 'nope' })).message).toBe('unknown revision nope');
  });
});
