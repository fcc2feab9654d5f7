/** Which files of the working tree, or of any folder, are scanned. */
import { join } from 'node:path';
import type { Skipped } from '../core/blob.ts';
import { UserError } from '../core/errors.ts';
import { gitIn, runGit, type Git } from '../git/git.ts';
import type { FileEntry } from './file-content.ts';
import { listRepository, type Listing } from './git-listing.ts';
import { openRepository, pathFrom, resolveTargets, type Repository, type Target } from './targets.ts';

/** What is scanned. */
export interface WorktreeOptions {
  readonly git: Git;
  /** Files and folders, literally, relative to git's folder. Empty: that folder. */
  readonly paths: readonly string[];
  /** Ignored files too. */
  readonly noIgnore?: boolean;
}

/** The files that will be read. */
export interface Worktree extends Listing {
  /** Absolute; the paths of entries are relative to it: the top of the repository, or the scanned folder. */
  readonly root: string;
  /** The folder that holds all that is scanned: where the search for a config begins. */
  readonly start: string;
  /** What was asked for: absolute, without symbolic links. */
  readonly targets: readonly Target[];
}

/**
 * Finds out what to scan: inside git what git has or would take, outside all that no `.gitignore` excludes. A file that
 * is named is scanned even if it is ignored, and so is all of a folder that is. Throws a {@link UserError} for a path
 * that does not exist. Entries are sorted by path.
 */
export async function listWorktree({ git, paths, noIgnore = false }: WorktreeOptions): Promise<Worktree> {
  const { root, start, targets, skipped } = await resolveTargets(git, paths);
  const entries = new Map<string, FileEntry>();
  const left: Skipped[] = [...skipped];
  for (const target of targets) {
    if (!target.isFolder) addAll(entries, [{ path: pathFrom(root, target.path), file: target.path }]);
  }
  const plan: Plan = { git, root, noIgnore };
  for (const listing of await listFolders(
    plan,
    targets.filter(({ isFolder }) => isFolder),
  )) {
    addAll(entries, listing.entries);
    left.push(...listing.skipped);
  }
  const sorted = [...entries.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
  return { root, start, targets, entries: sorted, skipped: left };
}

function addAll(entries: Map<string, FileEntry>, more: readonly FileEntry[]): void {
  for (const entry of more) {
    const key = typeof entry.file === 'string' ? entry.file : entry.file.toString('latin1');
    if (!entries.has(key)) entries.set(key, entry);
  }
}

interface Plan {
  readonly git: Git;
  readonly root: string;
  readonly noIgnore: boolean;
}

async function listFolders(plan: Plan, targets: readonly Target[]): Promise<readonly Listing[]> {
  const outside = targets.filter(({ repository }) => repository === undefined);
  const repositories = new Map<string, { readonly repository: Repository; readonly paths: string[] }>();
  for (const { repository, path } of targets) {
    if (repository === undefined) continue;
    const known = repositories.get(repository.top);
    if (known === undefined) repositories.set(repository.top, { repository, paths: [path] });
    else known.paths.push(path);
  }
  return Promise.all([
    ...outside.map(({ path }) => listPlain(plan, path)),
    ...[...repositories.values()].map(({ repository, paths }) => listWithin(plan, repository, paths)),
  ]);
}

/** Folders in a repository. Those that it ignores are listed as if there were no repository. */
async function listWithin(plan: Plan, repository: Repository, paths: readonly string[]): Promise<Listing> {
  const { root, noIgnore } = plan;
  const folders = paths.map((path) => pathFrom(repository.top, path));
  const ignored = noIgnore ? new Set<string>() : await ignoredOf(repository.git, folders);
  const listed = folders.filter((folder) => !ignored.has(folder));
  const prefix = prefixOf(root, repository.top);
  const listings = await Promise.all([
    ...[...ignored].map((folder) => listPlain({ ...plan, noIgnore: true }, join(repository.top, folder))),
    ...(listed.length === 0
      ? []
      : [
          listRepository({
            repository,
            prefix,
            folders: listed.includes('') ? [] : listed,
            noIgnore,
            onNested: (top) => listNested(plan, top),
          }),
        ]),
  ]);
  return joined(listings);
}

async function ignoredOf(git: Git, folders: readonly string[]): Promise<ReadonlySet<string>> {
  const asked = folders.filter((folder) => folder !== '');
  if (asked.length === 0) return new Set();
  const input = asked.map((folder) => `./${folder}\0`); // with a dot in front no name is taken for a pattern
  const output = await runGit(git, ['check-ignore', '-z', '--stdin'], { input, accept: [1] });
  const answers = output.toString().split('\0').slice(0, -1);
  return new Set(answers.map((path) => path.slice('./'.length)));
}

/** A folder that git has no say in. Repositories in it speak for themselves. */
async function listPlain(plan: Plan, folder: string): Promise<Listing> {
  const { listFolder } = await import('./folder-listing.ts'); // loads libraries that a scan inside git has no use for
  const { entries, skipped, repositories } = await listFolder({ folder, noIgnore: plan.noIgnore });
  const prefix = prefixOf(plan.root, folder);
  const nested = await Promise.all(repositories.map((top) => listNested(plan, top)));
  return joined([
    {
      entries: entries.map((entry) => ({ ...entry, path: prefix + entry.path })),
      skipped: skipped.map((one) => ({ ...one, path: prefix + one.path })),
    },
    ...nested,
  ]);
}

/** A repository in a repository or a folder. One that git can't use is a folder like others. */
async function listNested(plan: Plan, top: string): Promise<Listing> {
  try {
    const repository = await openRepository(gitIn(plan.git, top));
    return repository === undefined ? await listPlain(plan, top) : await listWithin(plan, repository, [top]);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const { message: reason, hint } = error;
    const skipped = { path: pathFrom(plan.root, top), reason, gap: false, ...(hint === undefined ? {} : { hint }) };
    return joined([await listPlain(plan, top), { entries: [], skipped: [skipped] }]);
  }
}

function prefixOf(root: string, folder: string): string {
  const way = pathFrom(root, folder);
  return way === '' ? '' : `${way}/`;
}

function joined(listings: readonly Listing[]): Listing {
  return {
    entries: listings.flatMap(({ entries }) => entries),
    skipped: listings.flatMap(({ skipped }) => skipped),
  };
}
