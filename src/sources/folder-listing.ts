/** Which files of a folder outside git are scanned: all that no `.gitignore` on the way excludes. */
import type { Dirent } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import fastGlob from 'fast-glob';
import ignore, { type Ignore } from 'ignore';
import type { Skipped } from '../core/blob.ts';
import { failure, type FileEntry } from './file-content.ts';
import { isWithin, pathFrom } from './targets.ts';

/** What of a folder is listed. */
export interface FolderListing {
  /** Absolute. */
  readonly folder: string;
  readonly noIgnore: boolean;
}

/** What a walk through a folder came upon. */
export interface Walked {
  /** Paths relative to the folder. */
  readonly entries: readonly FileEntry[];
  readonly skipped: readonly Skipped[];
  /** Repositories below the folder, absolute; they were not entered. */
  readonly repositories: readonly string[];
}

/** The files in the folder and below it, in no order. Symbolic links are listed, not followed. */
export async function listFolder({ folder, noIgnore }: FolderListing): Promise<Walked> {
  const walk: Walk = { folder, noIgnore, rules: new Map(), names: new Map(), skipped: [], repositories: [] };
  const found = await fastGlob.async('**', {
    cwd: folder,
    dot: true,
    onlyFiles: false,
    objectMode: true,
    followSymbolicLinks: false,
    fs: { readdir: createReaddir(walk) },
  });
  const entries = found.filter(({ dirent }) => !dirent.isDirectory()).map(({ path }) => fileEntry(walk, path));
  return { entries, skipped: walk.skipped, repositories: walk.repositories };
}

interface Walk {
  readonly folder: string;
  readonly noIgnore: boolean;
  /** The rules of the `.gitignore` in each folder that has one. */
  readonly rules: Map<string, Ignore>;
  /** Real names of files and folders whose names are not UTF-8. */
  readonly names: Map<string, Buffer>;
  readonly skipped: Skipped[];
  readonly repositories: string[];
}

function fileEntry({ folder, names }: Walk, path: string): FileEntry {
  const file = join(folder, path);
  const real = names.get(file);
  return real === undefined ? { path, file } : { path: pathFrom(folder, real.toString()), file: real };
}

type Entry = fastGlob.Entry['dirent'];
type Done<T> = (error: NodeJS.ErrnoException | null, files: T[]) => void;
interface Readdir {
  (folder: string, options: { withFileTypes: true }, done: Done<Entry>): void;
  (folder: string, done: Done<string>): void;
}

/** Reads a folder and leaves out what is ignored, so that the walk does not even enter it. */
function createReaddir(walk: Walk): Readdir {
  return (folder: string, first: { withFileTypes: true } | Done<string>, second?: Done<Entry>): void => {
    void entriesOf(walk, folder).then((entries) => {
      if (second !== undefined) second(null, entries);
      else if (typeof first === 'function') first(null, namesOf(entries));
    });
  };
}

function namesOf(entries: readonly Entry[]): string[] {
  return entries.map(({ name }) => name);
}

async function entriesOf(walk: Walk, folder: string): Promise<Entry[]> {
  const entries = await readFolder(walk, folder);
  if (folder !== walk.folder && entries.some(({ name }) => name === '.git')) {
    walk.repositories.push(folder);
    return [];
  }
  const visible = entries.filter(({ name }) => name !== '.git');
  if (walk.noIgnore) return visible;
  if (visible.some((entry) => entry.name === '.gitignore' && entry.isFile())) await readRules(walk, folder);
  return visible.filter((entry) => !isIgnored(walk, folder, entry));
}

async function readFolder(walk: Walk, folder: string): Promise<Entry[]> {
  const real = walk.names.get(folder) ?? folder;
  try {
    const entries = await readdir(real, { withFileTypes: true });
    if (typeof real === 'string' && !entries.some(({ name }) => ODD_NAME.test(name))) return entries;
    const raw = await readdir(real, { withFileTypes: true, encoding: 'buffer' });
    return raw.map((entry) => renamed(walk, { folder, real: Buffer.from(real) }, entry));
  } catch (error) {
    walk.skipped.push(failure(pathFrom(walk.folder, folder), error));
    return [];
  }
}

/** Names that the walk would pass over or could not find again: with a newline, or not in UTF-8. Takes "a\nb", not "a b". */
const ODD_NAME = /[\n\uFFFD]/;

/** The entry under a name that the walk can bear; its real name is kept. */
function renamed(walk: Walk, at: { readonly folder: string; readonly real: Buffer }, entry: Dirent<Buffer>): Entry {
  let name = entry.name.toString().replaceAll('\n', '\u240A');
  while (walk.names.has(join(at.folder, name))) name += '\uFFFD'; // two names that differ only in what is not UTF-8
  walk.names.set(join(at.folder, name), Buffer.concat([at.real, Buffer.from('/'), entry.name]));
  return {
    name,
    isFile: () => entry.isFile(),
    isDirectory: () => entry.isDirectory(),
    isSymbolicLink: () => entry.isSymbolicLink(),
    isBlockDevice: () => entry.isBlockDevice(),
    isCharacterDevice: () => entry.isCharacterDevice(),
    isFIFO: () => entry.isFIFO(),
    isSocket: () => entry.isSocket(),
  };
}

async function readRules(walk: Walk, folder: string): Promise<void> {
  const path = join(folder, '.gitignore');
  try {
    const text = await readFile(walk.names.get(path) ?? path, 'utf8');
    walk.rules.set(folder, ignore({ ignorecase: false }).add(text));
  } catch (error) {
    walk.skipped.push(failure(pathFrom(walk.folder, path), error));
  }
}

/** As in git, the last word is that of the `.gitignore` nearest to the entry. */
function isIgnored(walk: Walk, folder: string, entry: Entry): boolean {
  const path = join(folder, entry.name);
  const slash = entry.isDirectory() ? '/' : '';
  for (let at = folder; isWithin(walk.folder, at); at = dirname(at)) {
    const { ignored = false, unignored = false } = walk.rules.get(at)?.test(pathFrom(at, path) + slash) ?? {};
    if (ignored || unignored) return ignored;
    if (dirname(at) === at) break;
  }
  return false;
}
