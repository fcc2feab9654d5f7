/** What kind of repository this is and where its parts are. For commands whose start-up time does not matter: loads a library. */
import { isAbsolute, join } from 'node:path';
import { simpleGit, type SimpleGit } from 'simple-git';
import { messageOf } from '../core/errors.ts';
import { gitError } from './git-error.ts';
import { gitEnvironment, runGit, type Environment, type Git } from './git.ts';

/** A repository's facts. Folders are absolute. */
export interface RepositoryState {
  /** The top of the working tree; a bare repository has none. */
  readonly top?: string;
  readonly gitDir: string;
  /** Where what all working trees share is: refs, objects, hooks. */
  readonly commonDir: string;
  /** Where git looks for hooks, `core.hooksPath` minded. */
  readonly hooksDir: string;
  readonly bare: boolean;
  readonly objectFormat: 'sha1' | 'sha256';
  /** Commits beyond a depth were not fetched. */
  readonly shallow: boolean;
  /** Contents are fetched only when they are asked for. */
  readonly partial: boolean;
}

/** Asks git about the repository in its folder. Throws a {@link UserError} where there is none. */
export async function inspectRepository(git: Git): Promise<RepositoryState> {
  await runGit(git, ['version']); // tells in its own words that there is no git or no folder
  const client = createClient(git);
  const ask = async (...args: readonly string[]): Promise<string> => {
    try {
      return (await client.raw([...args])).replace(/\n$/, '');
    } catch (error) {
      throw await gitError({ git, args, code: 128, complaint: messageOf(error) });
    }
  };
  const path = async (...args: readonly string[]): Promise<string> => {
    const answer = await ask('rev-parse', ...args);
    return isAbsolute(answer) ? answer : join(git.cwd, answer);
  };
  const facts = ['--is-bare-repository', '--is-inside-work-tree', '--is-shallow-repository', '--show-object-format'];
  const [bare, inside, shallow, format] = (await ask('rev-parse', ...facts)).split('\n');
  const promisors = await ask('config', '--get-regexp', PROMISOR);
  return {
    ...(inside === 'true' ? { top: await path('--show-toplevel') } : {}),
    gitDir: await path('--absolute-git-dir'),
    commonDir: await path('--git-common-dir'),
    hooksDir: await path('--git-path', 'hooks'),
    bare: bare === 'true',
    objectFormat: format === 'sha256' ? 'sha256' : 'sha1',
    shallow: shallow === 'true',
    partial: promisors.split('\n').some((line) => line !== '' && !line.endsWith(' false')),
  };
}

/** For git, which matches without regard to case: takes "remote.origin.promisor", not "remote.origin.url". */
const PROMISOR = '^(extensions\\.partialclone|remote\\..*\\.promisor)$';

/** The variables that git itself needs; the library refuses others, such as `EDITOR`. Takes `PATH`, `GIT_DIR`. */
const NEEDED =
  /^(?:PATH|HOME|USERPROFILE|XDG_CONFIG_HOME|SYSTEMROOT|APPDATA|PROGRAMDATA|LC_ALL|GIT_(?:DIR|WORK_TREE|COMMON_DIR|CEILING_DIRECTORIES|DISCOVERY_ACROSS_FILESYSTEM|CONFIG_(?:GLOBAL|SYSTEM|NOSYSTEM|COUNT|PARAMETERS|KEY_\d+|VALUE_\d+)|NO_LAZY_FETCH|ALLOW_PROTOCOL|OPTIONAL_LOCKS|TERMINAL_PROMPT))$/i;

function createClient({ cwd, env }: Git): SimpleGit {
  const needed: Environment = Object.fromEntries(
    Object.entries(gitEnvironment(env)).filter(([name]) => NEEDED.test(name)),
  );
  return simpleGit({
    baseDir: cwd,
    allowEnvironment: Object.keys(needed).filter((name) => name.startsWith('GIT_')),
    // The user's own configuration, as given in the environment, counts: CI marks a folder as safe that way.
    unsafe: { allowUnsafeConfigPaths: true, allowUnsafeConfigEnvCount: true },
  }).env({ ...needed });
}
