/** Where git looks for the hooks of a repository, and who else manages them. */
import { existsSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { simpleGit, type SimpleGit } from 'simple-git';
import { UserError } from '../core/errors.ts';

/** The hooks that key-sniff can be called from. */
export const hookNames = ['pre-commit', 'commit-msg', 'pre-push'] as const;
export type HookName = (typeof hookNames)[number];

/** The folder that git runs hooks from. */
export interface HookPlace {
  /** Top folder of the work tree. */
  readonly root: string;
  /** Absolute path of the folder to write hooks into. */
  readonly folder: string;
  /** `husky`: files of the project, run by husky's own wrapper; `git`: files that git runs itself. */
  readonly manager: 'git' | 'husky';
  /** What `core.hooksPath` says, where it is set. */
  readonly hooksPath: string | undefined;
}

/**
 * Finds the folder. Right in linked work trees (whose hooks are in the main repository) and with `core.hooksPath`.
 * Throws a `UserError` outside a work tree, and where `core.hooksPath` leads out of the repository: hooks written
 * there would run for every repository of the user.
 */
export async function findHookPlace(cwd: string): Promise<HookPlace> {
  const git = simpleGit(cwd);
  const root = await ask(git, ['rev-parse', '--show-toplevel'], cwd);
  const folder = resolve(cwd, await ask(git, ['rev-parse', '--git-path', 'hooks'], cwd));
  const common = resolve(cwd, await ask(git, ['rev-parse', '--git-common-dir'], cwd));
  const hooksPath = (await git.getConfig('core.hooksPath')).value ?? undefined;
  // Husky 9 points core.hooksPath at .husky/_, whose wrappers run the project's own files in .husky.
  if (basename(folder) === '_' && basename(dirname(folder)) === '.husky') {
    return { root, folder: dirname(folder), manager: 'husky', hooksPath };
  }
  if (!isInside(root, folder) && !isInside(common, folder)) {
    throw new UserError(`core.hooksPath is ${folder}, outside this repository: git never runs the hooks of ${root}`, {
      hint: 'unset it for this repository with: git config --local core.hooksPath .git/hooks, then run key-sniff install again',
    });
  }
  return { root, folder, manager: 'git', hooksPath };
}

async function ask(git: SimpleGit, words: readonly string[], cwd: string): Promise<string> {
  try {
    return (await git.raw([...words])).replace(/\n$/, '');
  } catch (cause) {
    throw new UserError(`${cwd} is not inside a git work tree`, {
      hint: 'run git init first, or change to the repository',
      cause,
    });
  }
}

function isInside(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && resolve(folder, way) === path;
}

/** The file of one hook: a dispatcher's own folder (`pre-commit.d`) where there is one. */
export function hookFile({ folder }: HookPlace, name: HookName): string {
  const dispatched = join(folder, `${name}.d`);
  return existsSync(dispatched) ? join(dispatched, 'key-sniff') : join(folder, name);
}
