/** What the pre-commit framework tells a pre-push hook: environment variables, not arguments and standard input (pre-commit.com). */
import { UserError } from '../core/errors.ts';
import { runGit, type Git } from '../git/git.ts';
import type { Push } from '../sources/pre-push.ts';

/** The remote's name; undefined where the framework did not call. */
export function frameworkRemote(env: Git['env']): string | undefined {
  return env['PRE_COMMIT_REMOTE_NAME'];
}

/**
 * The push. The framework names one ref only, the first. Where the whole of it is new it gives neither end; where the
 * ref is new it gives as its old end a commit that the remote has.
 */
export async function frameworkPush(git: Git): Promise<Push> {
  const { env } = git;
  const localRef = env['PRE_COMMIT_LOCAL_BRANCH'];
  const remoteRef = env['PRE_COMMIT_REMOTE_BRANCH'];
  if (localRef === undefined || remoteRef === undefined) {
    throw new UserError('the pre-commit framework did not say what is pushed', {
      hint: 'update pre-commit to 3.2 or newer, or use key-sniff install',
    });
  }
  const localId = env['PRE_COMMIT_TO_REF'] ?? (await idOf(git, localRef));
  return { localRef, localId, remoteRef, remoteId: env['PRE_COMMIT_FROM_REF'] ?? NONE };
}

/** How git writes that there is no object. */
const NONE = '0'.repeat(40);

async function idOf(git: Git, ref: string): Promise<string> {
  return String(await runGit(git, ['rev-parse', '--verify', '--quiet', '--end-of-options', ref])).trim();
}
