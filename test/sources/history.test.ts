/** What is found in a history, and whom it is ascribed to. */
import { chmodSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { historySource } from '../../src/sources/history.ts';
import { rangeSource, resolveRange } from '../../src/sources/range.ts';
import type { Limits } from '../../src/sources/content.ts';
import { createScratch, type Repo } from '../git/scratch.ts';
import { scanAll, type Result } from './todo-rule.ts';

const scratch = createScratch();
const secret = 'TODO-SECRET-1\n';

function scan({ git }: Repo, limits: Limits = {}): Promise<Result> {
  return scanAll(historySource({ git, ...limits }));
}

/** `subject of the commit > path:line secret`, sorted; of a message its kind stands for the path. */
async function found(repo: Repo): Promise<readonly string[]> {
  const { findings } = await scan(repo);
  return findings
    .map(({ origin, path, startLine, secret: value }) => {
      if (origin.kind !== 'commit') throw new Error(`an origin of kind ${origin.kind}`);
      const type = repo.run('cat-file', '-t', origin.commit);
      const subject = type === 'commit' ? repo.run('show', '-s', '--format=%s', origin.commit) : type;
      return `${subject} > ${origin.part ?? path}:${startLine} ${value.reveal()}`;
    })
    .sort();
}

describe('a history', () => {
  it('is scanned in every corner, each content with the commit that introduced it', async () => {
    for (const format of ['sha1', 'sha256']) {
      const repo = scratch.repository(`--object-format=${format}`);
      repo.import('everywhere.fast-import');
      repo.run('tag', '-a', 'on-a-tag', '-m', 'Tag on a tag TODO-SECRET-13', 'v1');
      repo.run('tag', '-a', 'on-a-folder', '-m', 'Tag on a folder', 'main:settings');
      expect(await found(repo)).toEqual(
        [
          'Start > config.txt:2 TODO-SECRET-1',
          'Move the config > settings/config.txt:2 TODO-SECRET-1',
          'Add the deploy script > bin/deploy:2 TODO-SECRET-2',
          'Side > side.txt:1 TODO-SECRET-3',
          'Pick the side again > copy.txt:1 TODO-SECRET-3',
          'Merge side > both.txt:2 TODO-SECRET-4',
          'Merge side > only-in-the-merge.txt:1 TODO-SECRET-5',
          'Octopus > three.txt:2 TODO-SECRET-6',
          'One > one.txt:1 TODO-SECRET-30',
          'Orphan > index.html:1 TODO-SECRET-7',
          'Only on the server > server.txt:1 TODO-SECRET-8',
          'Note > note:1 TODO-SECRET-9',
          'tag > tag-message:3 TODO-SECRET-10',
          'tag > refs/tags/content:1 TODO-SECRET-11',
          'tag > refs/tags/on-a-folder/config.txt:2 TODO-SECRET-1',
          'Remove the deploy script > commit-message:3 TODO-SECRET-12',
          'tag > tag-message:1 TODO-SECRET-13',
        ].sort(),
      );
      expect((await scan(repo)).skipped).toEqual([]);
    }
  });

  it('is scanned the same in a bare repository and in a linked working tree', async () => {
    const repo = scratch.repository();
    repo.import('everywhere.fast-import');
    const expected = await found(repo);
    const bare = scratch.at(join(scratch.root, 'bare'));
    repo.run('clone', '-q', '--mirror', repo.folder, bare.folder);
    expect(await found(bare)).toEqual(expected);
    const linked = scratch.at(join(scratch.root, 'linked'));
    repo.run('worktree', 'add', '-q', linked.folder, 'pages');
    expect(await found(linked)).toEqual(expected);
  });

  it('names author and date, and other commits with the same content', async () => {
    const repo = scratch.repository();
    repo.import('everywhere.fast-import');
    const { findings } = await scan(repo);
    const origin = (name: string): unknown => findings.find(({ path }) => path === name)?.origin;
    expect(origin('bin/deploy')).toEqual({
      kind: 'commit',
      commit: repo.run('rev-parse', ':/Add the deploy'),
      author: 'Grace Hopper',
      date: '2023-11-14T17:15:00-05:00',
    });
    expect(origin('side.txt')).toMatchObject({
      commit: repo.run('rev-parse', 'side'),
      others: [repo.run('rev-parse', 'picked')],
    });
    expect(findings.find(({ origin: one }) => one.kind === 'commit' && one.part === 'note')?.origin).toMatchObject({
      about: repo.run('rev-parse', ':/Start'),
      date: '2023-11-14T23:36:40+01:00',
    });
    expect(
      findings.find(({ origin: one }) => one.kind === 'commit' && one.part === 'tag-message')?.origin,
    ).toMatchObject({
      about: 'v1',
      author: 'Ada Lovelace',
    });
  });

  it('is scanned with every stash, not just the last: changed, staged and untracked files', async () => {
    const repo = scratch.committed({ 'a.txt': 'clean\n' });
    repo.write({ 'a.txt': 'TODO-SECRET-1\n' });
    repo.run('stash', '-q');
    repo.write({ 'a.txt': 'TODO-SECRET-2\n' });
    repo.run('add', 'a.txt');
    repo.write({ 'a.txt': 'TODO-SECRET-3\n', 'new.txt': 'TODO-SECRET-4\n' });
    repo.run('stash', 'push', '-q', '-u', '-m', 'TODO-SECRET-5');
    expect((await found(repo)).map((one) => one.replace(/^.*> /, '')).toSorted()).toEqual([
      'a.txt:1 TODO-SECRET-1',
      'a.txt:1 TODO-SECRET-2',
      'a.txt:1 TODO-SECRET-3',
      'commit-message:1 TODO-SECRET-5',
      'new.txt:1 TODO-SECRET-4',
    ]);
  });

  it('is scanned with the commits of a detached head, here and in other working trees', async () => {
    const repo = scratch.committed();
    repo.run('checkout', '-q', '--detach');
    repo.commit('detached', { 'a.txt': 'TODO-SECRET-1\n' });
    const linked = scratch.at(join(scratch.root, 'detached'));
    repo.run('worktree', 'add', '-q', '--detach', linked.folder, 'main');
    linked.commit('elsewhere', { 'b.txt': 'TODO-SECRET-2\n' });
    expect(await found(repo)).toEqual(['detached > a.txt:1 TODO-SECRET-1', 'elsewhere > b.txt:1 TODO-SECRET-2']);
  });

  it('of cherry-picks, rebases and fast-forward merges hides nothing', async () => {
    const repo = scratch.committed();
    repo.run('checkout', '-q', '-b', 'topic');
    repo.commit('topic', { 'a.txt': 'TODO-SECRET-1\n' });
    repo.run('checkout', '-q', 'main');
    repo.commit('main', { 'b.txt': 'TODO-SECRET-2\n' });
    repo.run('cherry-pick', 'topic');
    repo.run('checkout', '-q', 'topic');
    repo.commit('more', { 'c.txt': 'TODO-SECRET-3\n' });
    repo.run('rebase', '-q', 'main');
    repo.run('checkout', '-q', 'main');
    repo.run('merge', '-q', '--ff-only', 'topic');
    repo.run('branch', '-q', '-D', 'topic');
    expect(await found(repo)).toEqual([
      'main > b.txt:1 TODO-SECRET-2',
      'more > c.txt:1 TODO-SECRET-3',
      'topic > a.txt:1 TODO-SECRET-1',
    ]);
  });

  it('is scanned the same whatever the user’s settings for log and diff are', async () => {
    const repo = scratch.repository();
    repo.import('everywhere.fast-import');
    const expected = await found(repo);
    const settings = {
      'log.showRoot': 'false',
      'log.diffMerges': 'first-parent',
      'log.follow': 'true',
      'log.date': 'relative',
      'log.showSignature': 'true',
      'log.decorate': 'full',
      'format.pretty': 'fuller',
      'diff.renames': 'copies',
      'diff.orderFile': 'no-such-file',
      'diff.relative': 'true',
      'diff.noprefix': 'true',
      'core.abbrev': '4',
      'core.quotePath': 'true',
      'color.ui': 'always',
      'i18n.logOutputEncoding': 'UTF-16',
    };
    for (const [name, value] of Object.entries(settings)) repo.run('config', name, value);
    repo.write({ '.git/info/grafts': `${repo.run('rev-parse', 'refs/heads/main')}\n` });
    const { findings, skipped } = await scan(repo);
    expect(skipped).toEqual([]);
    expect(findings).toHaveLength(expected.length);
    const range = await resolveRange(repo.git, ':/Start..main');
    const added = await scanAll(rangeSource({ git: repo.git, range }));
    expect(added.found).toEqual([
      ':3 TODO-SECRET-12',
      ...['bin/deploy:2 TODO-SECRET-2', 'both.txt:2 TODO-SECRET-4', 'one.txt:1 TODO-SECRET-30'],
      ...['only-in-the-merge.txt:1 TODO-SECRET-5', 'side.txt:1 TODO-SECRET-3', 'three.txt:2 TODO-SECRET-6'],
    ]);
  });

  it('with a stash that has no log is scanned', async () => {
    const repo = scratch.committed({ 'a.txt': 'clean\n' });
    repo.write({ 'a.txt': 'TODO-SECRET-1\n' });
    repo.run('stash', '-q');
    const bare = scratch.at(join(scratch.root, 'bare with a stash'));
    repo.run('clone', '-q', '--mirror', repo.folder, bare.folder);
    expect((await scan(bare)).found).toEqual(['a.txt:1 TODO-SECRET-1']);
  });

  it('that was replaced is scanned as it is pushed', async () => {
    const repo = scratch.committed({ 'a.txt': secret });
    const clean = repo.feed('clean\n', 'hash-object', '-w', '--stdin');
    repo.run('replace', repo.run('rev-parse', 'HEAD:a.txt'), clean);
    expect(await found(repo)).toContain('first > a.txt:1 TODO-SECRET-1');
  });

  it('with odd names is scanned', async () => {
    const names = ['é', 'a"b', 'new\nline', ':x', ' ', 'tab\t'];
    const repo = scratch.committed(Object.fromEntries(names.map((name, index) => [name, `TODO-SECRET-${index}\n`])));
    expect(
      (await scan(repo)).blobs
        .map(({ path }) => path)
        .filter((path) => path !== '')
        .sort(),
    ).toEqual(names.sort());
  });

  it('with messages in other encodings is scanned', async () => {
    const repo = scratch.committed();
    repo.run('config', 'i18n.commitEncoding', 'ISO-8859-1');
    const message = Buffer.from('Schl\xfcssel\n\nTODO-SECRET-1\n', 'latin1');
    const commit = repo.feed(message, 'commit-tree', 'HEAD^{tree}', '-p', 'HEAD', '-F', '-');
    repo.run('update-ref', 'refs/heads/other', commit);
    expect((await scan(repo)).found).toEqual([':3 TODO-SECRET-1']);
  });

  it('without a commit has nothing to find', async () => {
    expect(await scan(scratch.repository())).toMatchObject({ found: [], skipped: [], blobs: [] });
  });

  it('has a limit for the size of contents', async () => {
    const repo = scratch.committed({ 'a.txt': secret, 'b.txt': secret.repeat(9) });
    expect(await scan(repo, { maxFileSize: 20 })).toMatchObject({
      found: ['a.txt:1 TODO-SECRET-1'],
      skipped: [expect.stringMatching(/^!b\.txt: /)],
    });
  });
});

describe('what is left out of a history', () => {
  it('is not read, and nothing is said of it', async () => {
    const repo = scratch.repository();
    repo.import('everywhere.fast-import');
    const excluded = /^(?:settings|refs|bin)\//; // takes bin/deploy, not config.txt
    const { blobs } = await scan(repo, { excluded });
    const paths = blobs.map(({ path }) => path);
    expect(paths).toContain('config.txt');
    expect(paths.filter((path) => excluded.test(path))).toEqual([]);
    const { skipped } = await scan(repo, { excluded: /./, maxFileSize: 5 }); // /./ takes every path; a note has none
    expect(skipped).toEqual([`!note ${repo.run('rev-parse', ':/Start')}: 21 bytes is more than the limit of 5 bytes`]);
  });
});

describe('a clone that is not whole', () => {
  function upstream(): Repo {
    const repo = scratch.committed({ 'a.txt': 'TODO-SECRET-1\n', 'd/b.txt': 'TODO-SECRET-2\n' });
    repo.commit('second', { 'a.txt': 'TODO-SECRET-3\n' });
    repo.commit('third', { 'c.txt': 'TODO-SECRET-4\n' });
    repo.run('config', 'uploadpack.allowFilter', 'true');
    return repo;
  }

  function clone(...args: readonly string[]): Repo {
    const repo = upstream();
    const folder = join(scratch.root, `clone ${process.hrtime.bigint()}`);
    repo.run('clone', '-q', ...args, `file://${repo.folder}`, folder);
    return scratch.at(folder);
  }

  it('because it is shallow is a gap, and what there is is scanned', async () => {
    const repo = clone('--depth=1');
    expect(await scan(repo)).toMatchObject({
      found: ['a.txt:1 TODO-SECRET-3', 'c.txt:1 TODO-SECRET-4', 'd/b.txt:1 TODO-SECRET-2'],
      skipped: ['!.: the clone is shallow: older commits are not in it'],
    });
  });

  it('because contents were left out is a gap, and what there is is scanned', async () => {
    const repo = clone('--filter=blob:none');
    expect(await scan(repo)).toMatchObject({
      found: ['a.txt:1 TODO-SECRET-3', 'c.txt:1 TODO-SECRET-4', 'd/b.txt:1 TODO-SECRET-2'],
      skipped: ['!.: 1 contents of the history are not in this partial clone'],
    });
    expect(repo.run('rev-list', '--objects', '--missing=print', '--all')).toContain('?'); // nothing was fetched
    repo.run('fetch', '-q', '--refetch', '--no-filter'); // what the hint says
    expect(await scan(repo)).toMatchObject({ skipped: [], found: expect.arrayContaining(['a.txt:1 TODO-SECRET-1']) });
  });

  it('because folders were left out is a gap, and what there is is scanned', async () => {
    const repo = clone('--filter=tree:0');
    const { found: here, skipped, findings } = await scan(repo);
    expect(here).toEqual(['a.txt:1 TODO-SECRET-3', 'c.txt:1 TODO-SECRET-4', 'd/b.txt:1 TODO-SECRET-2']);
    expect(skipped).toEqual([expect.stringContaining('!.: not all of the history could be walked')]);
    expect(findings[0]?.origin).toMatchObject({ commit: repo.run('rev-parse', 'HEAD'), author: 'Ada' });
  });

  it('because a commit is damaged is a gap, and what can be reached is scanned', async () => {
    const repo = upstream();
    repo.run('checkout', '-q', '--orphan', 'other');
    repo.commit('other', { 'e.txt': 'TODO-SECRET-5\n' });
    const id = repo.run('rev-parse', 'main~1');
    rmSync(join(repo.folder, '.git', 'objects', id.slice(0, 2), id.slice(2)));
    const { skipped } = await scan(repo);
    expect(skipped).toEqual([
      expect.stringMatching(/^!\.: not all messages could be read/),
      expect.stringMatching(/^!\.: not all of the history could be walked/),
    ]);
  });

  it('because an object is gone or damaged is a gap, and the rest is scanned', async () => {
    const repo = upstream();
    const path = (revision: string): string => {
      const id = repo.run('rev-parse', revision);
      return join(repo.folder, '.git', 'objects', id.slice(0, 2), id.slice(2));
    };
    rmSync(path('HEAD~2:a.txt'));
    chmodSync(path('HEAD:d/b.txt'), 0o644);
    writeFileSync(path('HEAD:d/b.txt'), 'nonsense');
    expect(await scan(repo)).toMatchObject({
      found: ['a.txt:1 TODO-SECRET-3', 'c.txt:1 TODO-SECRET-4'],
      skipped: ['!a.txt: its content is not in this clone', expect.stringMatching(/^!d\/b\.txt: its content is /)],
    });
  });
});
