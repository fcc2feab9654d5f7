/** What the user asked to scan: files and folders, and the repositories they are in. */
import { existsSync, lstatSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import type { Skipped } from '../core/blob.ts';
import { messageOf, UserError } from '../core/errors.ts';
import { isGitMissing, isNotRepository } from '../git/git-error.ts';
import { gitIn, runGit, type Git } from '../git/git.ts';

/** A place to scan, absolute and without symbolic links. */
export interface Target {
  readonly path: string;
  readonly isFolder: boolean;
  /** The repository whose working tree it is in. */
  readonly repository?: Repository;
}

/** A working tree. */
export interface Repository {
  /** Its top folder, absolute and without symbolic links. */
  readonly top: string;
  /** What git keeps of this working tree: absolute. */
  readonly gitDir: string;
  /** Runs git there. */
  readonly git: Git;
}

/** What was asked for, resolved. */
export interface Targets {
  /** The folder to which the paths of blobs are relative: the repository, or the scanned folder. */
  readonly root: string;
  /** The folder that holds all that was asked for: where the search for a config begins. */
  readonly start: string;
  readonly targets: readonly Target[];
  readonly skipped: readonly Skipped[];
}

/** The paths are taken literally, relative to git's folder; none means that folder. Throws a {@link UserError} for one that does not exist. */
export async function resolveTargets(git: Git, paths: readonly string[]): Promise<Targets> {
  const targets: Target[] = [];
  const skipped: Skipped[] = [];
  const find = createFinder(git, () => skipped.push(NO_GIT));
  for (const path of paths.length === 0 ? ['.'] : paths) {
    const target = await resolveTarget(git.cwd, path, find);
    if ('reason' in target) skipped.push(target);
    else targets.push(target);
  }
  const cwd = realpathSync(git.cwd);
  return { root: rootOf(targets, cwd), start: startOf(targets, cwd), targets, skipped };
}

const NO_GIT: Skipped = {
  path: '.',
  reason: 'git was not found: files that are ignored were left out, even those that are tracked',
  gap: false,
  hint: 'Install git and make sure that it is on the PATH.',
};

type Finder = (folder: string) => Promise<Repository | undefined>;

async function resolveTarget(cwd: string, path: string, find: Finder): Promise<Target | Skipped> {
  const named = locate(resolve(cwd, path), path);
  if (!lstatSync(named).isSymbolicLink()) return describe(named, find);
  const around = await find(dirname(named));
  const target = await describe(locate(realpathSync(named), path), find);
  if (around === undefined || isWithin(around.top, target.path)) return target;
  return {
    path,
    reason: 'a symbolic link that leads out of its repository',
    gap: false,
    hint: 'Name its target instead.',
  };
}

/** The same place without symbolic links on the way to it. */
function locate(absolute: string, path: string): string {
  try {
    lstatSync(absolute);
    const parent = dirname(absolute);
    return parent === absolute ? absolute : join(realpathSync(parent), basename(absolute));
  } catch (error) {
    throw new UserError(`${path}: ${complaint(error)}`, {
      hint: 'Paths are relative to the current folder, and no wildcards are expanded.',
      cause: error,
    });
  }
}

function complaint(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT' || code === 'ENOTDIR') return 'no such file or folder';
  return code === 'EACCES' ? 'no permission to look there' : messageOf(error);
}

async function describe(path: string, find: Finder): Promise<Target> {
  const isFolder = statSync(path).isDirectory();
  const repository = await find(isFolder ? path : dirname(path));
  return { path, isFolder, ...(repository === undefined ? {} : { repository }) };
}

/** Finds the repository that a folder is in, asking git once for each. Without git there is none, which is told once. */
function createFinder(git: Git, onNoGit: () => void): Finder {
  const known = new Map<string, Promise<Repository | undefined>>();
  let hasGit = true;
  const ask = async (folder: string): Promise<Repository | undefined> => {
    try {
      return await openRepository(folder === git.cwd ? git : gitIn(git, folder));
    } catch (error) {
      if (!isGitMissing(error)) throw error;
      if (hasGit) onNoGit();
      hasGit = false;
      return undefined;
    }
  };
  return async (folder) => {
    const marked = git.env['GIT_DIR'] === undefined ? folderWithGit(folder) : git.cwd;
    if (marked === undefined) return undefined;
    const asked = known.get(marked) ?? ask(marked);
    known.set(marked, asked);
    const repository = await asked;
    return repository !== undefined && isWithin(repository.top, folder) ? repository : undefined;
  };
}

/** The nearest folder, upwards, that has a `.git`. */
function folderWithGit(folder: string): string | undefined {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) return at;
    if (dirname(at) === at) return undefined;
  }
}

/** The repository in whose working tree git's folder is, if it is in one. */
export async function openRepository(git: Git): Promise<Repository | undefined> {
  try {
    const inside = String(await runGit(git, ['rev-parse', '--is-inside-work-tree'])).trim();
    if (inside !== 'true') return undefined;
    const [top, gitDir] = await Promise.all(
      ['--show-toplevel', '--absolute-git-dir'].map(async (flag) =>
        withoutNewline(await runGit(git, ['rev-parse', flag])),
      ),
    );
    if (top === undefined || gitDir === undefined) return undefined;
    const bound = git.env['GIT_DIR'] === undefined ? {} : { GIT_DIR: gitDir, GIT_WORK_TREE: top };
    return { top: realpathSync(top), gitDir, git: { cwd: top, env: { ...git.env, ...bound } } };
  } catch (error) {
    if (isNotRepository(error)) return undefined;
    throw error;
  }
}

function withoutNewline(output: Buffer): string {
  return String(output).replace(/\n$/, '');
}

function rootOf(targets: readonly Target[], cwd: string): string {
  const [first] = targets;
  if (first === undefined) return cwd;
  const { repository } = first;
  if (repository !== undefined && targets.every((target) => target.repository?.top === repository.top))
    return repository.top;
  if (targets.length === 1 && first.isFolder) return first.path;
  return targets.reduce((root, { path }) => commonFolder(root, dirname(path)), cwd);
}

function startOf(targets: readonly Target[], cwd: string): string {
  const [first = cwd, ...others] = targets.map(({ path, isFolder }) => (isFolder ? path : dirname(path)));
  return others.reduce(commonFolder, first);
}

function commonFolder(one: string, other: string): string {
  let common = one;
  while (!isWithin(common, other) && dirname(common) !== common) common = dirname(common);
  return common;
}

/** Whether a place is a folder or lies in it. */
export function isWithin(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/** The way from a folder to a place in it, with `/`. */
export function pathFrom(folder: string, path: string): string {
  return relative(folder, path).split(sep).join('/');
}
