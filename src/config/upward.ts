/** Looks for files in a folder and those above it, without waiting: ESLint can't wait, and a look takes microseconds. */
import { statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { messageOf, UserError } from '../core/errors.ts';

/** The first file of the name in the folder or above it, up to the top of its repository or of the file system. */
export function findUpward(folder: string, name: string): string | undefined {
  for (const above of foldersUpward(folder)) if (exists(join(above, name))) return join(above, name);
  return undefined;
}

/** The folder and those above it, up to the top of its repository or of the file system. */
export function* foldersUpward(folder: string): Iterable<string> {
  for (let above = folder; ; above = dirname(above)) {
    yield above;
    if (dirname(above) === above || exists(join(above, '.git'))) return;
  }
}

/** The top folder of the repository that the folder is in; the folder itself outside of repositories. */
export function topFolder(folder: string): string {
  const top = [...foldersUpward(folder)].at(-1) ?? folder;
  return exists(join(top, '.git')) ? top : folder;
}

/** Whether there is such a file or folder. */
export function exists(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch (error) {
    if (isMissing(error)) return false;
    throw new UserError(`can't look for ${path}: ${messageOf(error)}`, { cause: error });
  }
}

/** Whether the error says that there is no such file. A path through a file counts: nothing can be below it. */
export function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR');
}
