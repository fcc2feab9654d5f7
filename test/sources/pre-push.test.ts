/** What a push would make known, told from what git really gives a pre-push hook. */
import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parsePushes, prePushSource } from '../../src/sources/pre-push.ts';
import { createScratch, type Repo } from '../git/scratch.ts';
import { scanAll, type Result } from './todo-rule.ts';

const scratch = createScratch();

/** A clone whose hook keeps what it is given and refuses the push. */
function clone(): Repo {
  const server = scratch.repository('--bare');
  const repo = scratch.committed({ 'a.txt': 'TODO-SECRET-0\n1\n' });
  repo.run('remote', 'add', 'origin', server.folder);
  repo.run('push', '-q', 'origin', 'main');
  const hook = join(repo.folder, '.git', 'hooks', 'pre-push');
  writeFileSync(hook, '#!/bin/sh\ncat > .git/pushed\necho "$1" > .git/remote\nexit 1\n');
  chmodSync(hook, 0o755);
  return repo;
}

async function push(repo: Repo, ...args: readonly string[]): Promise<Result> {
  expect(() => repo.run('push', ...args)).toThrow();
  const read = (name: string): string => readFileSync(join(repo.folder, '.git', name), 'utf8');
  const pushes = parsePushes(read('pushed'));
  return scanAll(prePushSource({ git: repo.git, remote: read('remote').trim(), pushes }));
}

describe('a push', () => {
  it('is scanned for what the remote does not have: removed lines and messages too', async () => {
    const repo = clone();
    repo.commit('add', { 'a.txt': 'TODO-SECRET-0\n1\nTODO-SECRET-1\n' });
    repo.commit('remove TODO-SECRET-2', { 'a.txt': 'TODO-SECRET-0\n1\n' });
    expect((await push(repo, 'origin', 'main')).found).toEqual([':1 TODO-SECRET-2', 'a.txt:3 TODO-SECRET-1']);
  });

  it('of a new branch is scanned for what no branch of the remote has', async () => {
    const repo = clone();
    repo.run('checkout', '-q', '-b', 'topic');
    repo.commit('topic', { 'b.txt': 'TODO-SECRET-1\n' });
    expect((await push(repo, 'origin', 'topic')).found).toEqual(['b.txt:1 TODO-SECRET-1']);
    expect((await push(repo, 'origin', 'topic:refs/heads/other', 'main:new')).found).toEqual(['b.txt:1 TODO-SECRET-1']);
  });

  it('after a rebase is scanned for what is new', async () => {
    const repo = clone();
    repo.commit('add', { 'b.txt': 'TODO-SECRET-1\n' });
    repo.run('push', '-q', '--no-verify', 'origin', 'main');
    repo.run('commit', '-q', '--amend', '-m', 'again');
    repo.commit('more', { 'c.txt': 'TODO-SECRET-2\n' });
    expect((await push(repo, '--force', 'origin', 'main')).found).toEqual([
      'b.txt:1 TODO-SECRET-1',
      'c.txt:1 TODO-SECRET-2',
    ]);
  });

  it('of tags is scanned with their messages and what they are on', async () => {
    const repo = clone();
    repo.run('tag', '-a', 'v1', '-m', 'TODO-SECRET-1');
    repo.run('tag', '-a', 'on-a-tag', '-m', 'TODO-SECRET-2', 'v1');
    repo.run('tag', 'file', repo.feed('TODO-SECRET-3\n', 'hash-object', '-w', '--stdin'));
    repo.run('checkout', '-q', '--detach');
    repo.commit('tagged', { 'd.txt': 'TODO-SECRET-4\n' });
    repo.run('tag', 'light');
    expect((await push(repo, 'origin', '--tags')).found).toEqual([
      ':1 TODO-SECRET-1',
      ':1 TODO-SECRET-2',
      'd.txt:1 TODO-SECRET-4',
      'refs/tags/file:1 TODO-SECRET-3',
    ]);
  });

  it('to a remote that was never seen is scanned from the start', async () => {
    const repo = clone();
    const other = scratch.repository('--bare');
    expect((await push(repo, other.folder, 'main')).found).toEqual(['a.txt:1 TODO-SECRET-0']);
  });

  it('that only deletes has nothing to scan', async () => {
    const repo = clone();
    repo.run('push', '-q', '--no-verify', 'origin', 'main:other');
    expect(await push(repo, 'origin', ':other')).toMatchObject({ found: [], skipped: [], blobs: [] });
  });

  it('is told as git tells it, or it is an error', () => {
    const [one, zero] = ['1'.repeat(40), '0'.repeat(40)];
    expect(parsePushes(`refs/heads/a ${one} refs/heads/b ${zero}\n(delete) ${zero} refs/heads/c ${one}\n`)).toEqual([
      { localRef: 'refs/heads/a', localId: one, remoteRef: 'refs/heads/b', remoteId: zero },
      { localRef: '(delete)', localId: zero, remoteRef: 'refs/heads/c', remoteId: one },
    ]);
    expect(parsePushes('')).toEqual([]);
    expect(() => parsePushes('nonsense\n')).toThrow('not what git gives a pre-push hook');
  });
});
