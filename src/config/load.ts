/** Finds and reads the config of a folder, from disk or from a commit. */
import { readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { messageOf, UserError } from '../core/errors.ts';
import { emptyConfig, type Config } from './config.ts';
import { BASELINE_NAME, CONFIG_NAME } from './settings.ts';
import { findUpward, isMissing, topFolder } from './upward.ts';

/** More than any config; what is larger is no config. */
const MAX_BYTES = 5_000_000;

export interface LoadOptions {
  /** A config file that the user named, instead of the one that would be found. */
  readonly file?: string;
  /** Folder that messages and `file` are relative to. */
  readonly cwd: string;
}

/**
 * The config of a folder: the first `.key-sniff.json` in it or a folder above, up to the top of its repository or of
 * the file system. Where there is none, the empty config of the folder that has a baseline, else of the repository's
 * top, so that a scan of a part of a repository knows what a scan of all of it knows.
 */
export async function loadConfig(folder: string, { file, cwd }: LoadOptions): Promise<Config> {
  const start = resolve(cwd, folder);
  const path = file === undefined ? findUpward(start, CONFIG_NAME) : resolve(cwd, file);
  if (path === undefined) {
    const baseline = findUpward(start, BASELINE_NAME);
    return emptyConfig(baseline === undefined ? topFolder(start) : dirname(baseline));
  }
  const text = readSmallFile(path, displayed(path, cwd));
  return parse(text, displayed(path, cwd), path);
}

/** Reads a file of a commit by its path from the top of the repository; `undefined` when the commit has no such file. */
export type TreeReader = (path: string) => Promise<string | undefined>;

export interface TreeOptions {
  /** Absolute path of the repository's top folder. */
  readonly root: string;
  /** How messages call the commit, such as `main`. */
  readonly revision: string;
  /** The scanned folder, relative to the top, with `/`; empty for the top itself. */
  readonly folder?: string;
}

/** The config as it is in a commit: that of the base, where what is scanned comes from somebody else. */
export async function loadConfigFrom(read: TreeReader, { root, revision, folder = '' }: TreeOptions): Promise<Config> {
  for (const path of upward(folder)) {
    const file = path === '' ? CONFIG_NAME : `${path}/${CONFIG_NAME}`;
    const text = await read(file);
    if (text !== undefined) {
      return parse(text, `${revision}:${file}`, join(root, file));
    }
  }
  return emptyConfig(join(root, folder));
}

/** `a/b`, `a` and the empty path, for `a/b`. */
function upward(folder: string): readonly string[] {
  const parts = folder.split('/').filter((part) => part !== '' && part !== '.');
  return Array.from({ length: parts.length + 1 }, (_, index) => parts.slice(0, parts.length - index).join('/'));
}

async function parse(text: string, name: string, path: string): Promise<Config> {
  const { parseConfig } = await import('./parse.ts'); // costs a JSON parser: not for those who have no config
  return parseConfig(text, { name, path });
}

/** The text of a file that must be a plain file of moderate size; `name` is how messages call it. */
export function readSmallFile(path: string, name: string): string {
  try {
    const stats = statSync(path); // a named pipe would never end
    if (!stats.isFile()) throw new UserError(`${name} is not a file`);
    if (stats.size > MAX_BYTES) throw new UserError(`${name} is too large: ${stats.size} bytes`);
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw new UserError(isMissing(error) ? `${name} does not exist` : `can't read ${name}: ${messageOf(error)}`, {
      cause: error,
    });
  }
}

/** The path as people see it from the working directory. */
export function displayed(path: string, cwd: string): string {
  const near = relative(cwd, path);
  return (near.startsWith('..') || near === '' ? path : near).replaceAll('\\', '/');
}
