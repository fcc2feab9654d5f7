/** The machine that is examined, given from outside so that tests can give another. */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { isAbsent, shownPath } from '../local/aws-credentials.ts';

/** What is known of it. */
export interface Machine {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The user's home directory. */
  readonly home: string;
  readonly platform: NodeJS.Platform;
  /** As `os.release()` says: the Linux of Windows names Microsoft in it. */
  readonly release: string;
  /** Where the Linux of Windows has Windows' drive C. */
  readonly windowsDrive: string;
  readonly now: Date;
}

/** A home directory of the user. */
export interface Home {
  readonly path: string;
  readonly env: Machine['env'];
  readonly isWindows: boolean;
  /** The user's own, which people write as `~`. */
  readonly isOwn: boolean;
}

/** The path as people write it. */
export function shownIn({ path, isOwn }: Home, file: string): string {
  return isOwn ? shownPath(file, path) : file;
}

/** Accounts of Windows itself. */
const NOBODY = /^(?:Public|All Users|Default|Default User|defaultuser\d*|WDAGUtilityAccount)$|\./i;

/** The user's home; in the Linux of Windows the homes of Windows' users that can be read, too. */
export async function homesOf({ env, home, platform, release, windowsDrive }: Machine): Promise<readonly Home[]> {
  const own: Home = { path: home, env, isWindows: platform === 'win32', isOwn: true };
  if (platform !== 'linux' || !/microsoft|wsl/i.test(release)) return [own];
  const users = join(windowsDrive, 'Users');
  const names = (await listed(users)).filter((name) => !NOBODY.test(name));
  return [own, ...names.map((name) => ({ path: join(users, name), env: {}, isWindows: true, isOwn: false }))];
}

/** Names in a folder; none where it is not there or closed to the user. */
export async function listed(folder: string): Promise<readonly string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (isAbsent(error) || isForbidden(error)) return [];
    throw error;
  }
}

function isForbidden(error: unknown): boolean {
  return error instanceof Error && 'code' in error && /^(?:EACCES|EPERM)$/.test(String(error.code));
}

/** Whether file modes say who may read: not on Windows' own file systems. */
export function hasModes({ isWindows }: Home): boolean {
  return !isWindows;
}
