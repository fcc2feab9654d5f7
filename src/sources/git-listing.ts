/** Which files of a working tree are scanned: those that git has or would take, its submodules included. */
import { existsSync, lstatSync } from 'node:fs';
import { join } from 'node:path';
import type { Skipped } from '../core/blob.ts';
import { runGit } from '../git/git.ts';
import type { FileEntry } from './file-content.ts';
import type { Repository } from './targets.ts';

/** Files to read, in no order, and what is not scanned. */
export interface Listing {
  readonly entries: readonly FileEntry[];
  readonly skipped: readonly Skipped[];
}

/** What of a working tree is listed. */
export interface GitListing {
  readonly repository: Repository;
  /** What stands before each path: empty, or the way from the scanned tree to this repository with `/` at its end. */
  readonly prefix: string;
  /** Folders, relative to the repository's top, with `/`. Empty: all of it. */
  readonly folders: readonly string[];
  /** Ignored files too. */
  readonly noIgnore: boolean;
  /** Lists a repository that lies in this one: its absolute top. */
  readonly onNested: (top: string) => Promise<Listing>;
}

/** Tracked and untracked files that are not ignored. A deleted file has nothing to read and is left out. */
export async function listRepository(listing: GitListing): Promise<Listing> {
  const { repository, folders, noIgnore } = listing;
  const output = await runGit(repository.git, [
    ...['--literal-pathspecs', 'ls-files', '-z', '-t', '--stage', '--cached', '--others', '--deleted'],
    ...(noIgnore ? [] : ['--exclude-standard']),
    ...['--', ...folders],
  ]);
  const found = sortOut(parseEntries(output), repository.top);
  const nested = await Promise.all(found.nested.map((folder) => listNested(listing, folder)));
  return {
    entries: [...found.files.map((file) => entryOf(listing, file)), ...nested.flatMap(({ entries }) => entries)],
    skipped: [...sparse(listing.prefix, found.sparse), ...nested.flatMap(({ skipped }) => skipped)],
  };
}

/** One line of `git ls-files -t --stage`. */
interface Line {
  /** `H` in the index, `S` in the index but not checked out, `M` unmerged, `R` deleted from the working tree, `?` untracked. */
  readonly tag: string;
  readonly mode?: string;
  readonly id?: string;
  readonly name: Buffer;
  readonly path: string;
}

const TAB = 9;
const QUESTION_MARK = 63;

function parseEntries(output: Buffer): readonly Line[] {
  const lines: Line[] = [];
  for (let at = 0; at < output.length;) {
    const end = output.indexOf(0, at);
    lines.push(parseLine(output.subarray(at, end)));
    at = end + 1;
  }
  return lines;
}

/** `? path`, or `H 100644 <id> 0<tab>path`. */
function parseLine(line: Buffer): Line {
  const untracked = line[0] === QUESTION_MARK;
  const name = line.subarray(untracked ? 2 : line.indexOf(TAB) + 1);
  const path = name.toString();
  if (untracked) return { tag: '?', name, path };
  const [tag = '', mode = '', id = ''] = line.toString('latin1', 0, line.length - name.length).split(' ');
  return { tag, mode, id, name, path };
}

interface Sorted {
  readonly files: readonly Line[];
  /** Folders that are repositories of their own. */
  readonly nested: readonly string[];
  /** How many tracked files are not checked out. */
  readonly sparse: number;
}

function sortOut(lines: readonly Line[], top: string): Sorted {
  const deleted = new Set(lines.filter(({ tag }) => tag === 'R').map(keyOf));
  const files = new Map<string, Line>(); // an unmerged file is listed several times
  const nested: string[] = [];
  let sparseCount = 0;
  for (const line of lines) {
    if (line.mode === '160000' || line.path.endsWith('/')) nested.push(line.path.replace(/\/$/, ''));
    else if (deleted.has(keyOf(line)) || line.mode === '120000') continue;
    else if (line.tag === 'S' && !existsSync(join(top, line.path))) sparseCount++;
    else files.set(keyOf(line), line);
  }
  return { files: [...files.values()], nested: [...new Set(nested)], sparse: sparseCount };
}

/** Tells names apart that are the same only when what is not UTF-8 in them has been replaced. */
function keyOf({ name }: Line): string {
  return name.toString('latin1');
}

function entryOf({ repository, prefix }: GitListing, { name, path, id, tag }: Line): FileEntry {
  const isUtf8 = !path.includes('\uFFFD') || Buffer.from(path).equals(name);
  return {
    path: prefix + path,
    file: isUtf8 ? join(repository.top, path) : Buffer.concat([Buffer.from(`${repository.top}/`), name]),
    ...(id === undefined || tag !== 'H' ? {} : { staged: id }),
  };
}

function sparse(prefix: string, count: number): readonly Skipped[] {
  if (count === 0) return [];
  return [
    {
      path: prefix === '' ? '.' : prefix.slice(0, -1),
      reason: `${count} tracked files are not checked out (sparse checkout)`,
      gap: false,
      hint: 'Scan the history, or: git sparse-checkout disable',
    },
  ];
}

/** A submodule, or a repository that lies in another's working tree. */
async function listNested({ repository, prefix, onNested }: GitListing, folder: string): Promise<Listing> {
  const top = join(repository.top, folder);
  if (isCheckedOut(top)) return onNested(top);
  const hint = `git submodule update --init ${folder}`;
  const skipped = { path: prefix + folder, reason: 'a submodule that is not checked out', gap: false, hint };
  return { entries: [], skipped: [skipped] };
}

function isCheckedOut(top: string): boolean {
  return lstatSync(top, { throwIfNoEntry: false })?.isDirectory() === true && existsSync(join(top, '.git'));
}
