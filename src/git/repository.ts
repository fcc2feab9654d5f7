/** What kind of repository this is and where its parts are. */
import { resolve } from 'node:path';
import { runGit, type Git } from './git.ts';

/** A repository's facts. */
export interface RepositoryState {
  /** Absolute path of what all working trees share: refs, objects. */
  readonly commonDir: string;
  /** Commits beyond a depth were not fetched. */
  readonly shallow: boolean;
  /** Contents are fetched only when they are asked for. */
  readonly partial: boolean;
}

/** Asks git about the repository in its folder. Throws a {@link UserError} where there is none. */
export async function inspectRepository(git: Git): Promise<RepositoryState> {
  const [facts, promisors] = await Promise.all([
    runGit(git, ['rev-parse', '--is-shallow-repository', '--git-common-dir']),
    runGit(git, ['config', '--get-regexp', PROMISOR], { accept: [1] }),
  ]);
  const [shallow = '', ...folder] = String(facts).replace(/\n$/, '').split('\n');
  return {
    commonDir: resolve(git.cwd, folder.join('\n')),
    shallow: shallow === 'true',
    partial: String(promisors)
      .split('\n')
      .some((line) => line !== '' && !line.endsWith(' false')),
  };
}

/** For git, which matches without regard to case: takes "remote.origin.promisor", not "remote.origin.url". */
const PROMISOR = '^(extensions\\.partialclone|remote\\..*\\.promisor)$';
