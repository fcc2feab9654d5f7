/** Scans working trees and folders. */
import { worktreeSource } from '../../src/sources/files.ts';
import { listWorktree } from '../../src/sources/worktree.ts';
import type { Files, Repo, Scratch } from '../git/scratch.ts';
import { scanAll, type Result } from './todo-rule.ts';

export interface TreeOptions {
  readonly paths?: readonly string[];
  readonly noIgnore?: boolean;
  readonly maxFileSize?: number;
}

export async function scanTree({ git }: Pick<Repo, 'git'>, options: TreeOptions = {}): Promise<Result> {
  const { paths = [], noIgnore = false, ...limits } = options;
  return scanAll(worktreeSource(await listWorktree({ git, paths, noIgnore }), limits));
}

/** The paths that were read. */
export async function pathsOf(repo: Pick<Repo, 'git'>, options: TreeOptions = {}): Promise<readonly string[]> {
  return (await scanTree(repo, options)).blobs.map(({ path }) => path);
}

/** A folder outside git. */
export function plainFolder(scratch: Scratch, files: Files): Repo {
  const repo = scratch.at(scratch.folder(`folder ${process.hrtime.bigint()}`));
  repo.write(files);
  return repo;
}
