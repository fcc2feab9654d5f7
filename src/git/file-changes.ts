/** Which files each commit of a history brought in: read from git's raw bytes by several processes, for large histories. */
import { UserError } from '../core/errors.ts';
import { runGit, streamGit, type Git } from './git.ts';
import { createIdTable, type IdTable } from './id-table.ts';
import type { Ref, Revisions } from './refs.ts';

/** A file that a commit brought in or changed, as numbers. */
export interface FileChange {
  /** Of its new content, in the table of ids. */
  readonly object: number;
  readonly path: string;
  /** In the list of commits. */
  readonly commit: number;
}

/**
 * Commits and the files that each changed; of a merge only those that differ from what all its parents have. Held as
 * numbers: a few bytes for each change, however many there are.
 */
export interface FileChanges {
  /** Ids, one a line, the oldest first. */
  readonly commits: Buffer;
  /** How many of them, at the begin of the list, an earlier scan walked already. */
  readonly remembered: number;
  /** The changes in the order of their commits. */
  readonly entries: () => Iterable<FileChange>;
  /** Why the walk ended early, if it did. */
  readonly failure?: UserError;
}

export interface WalkOptions {
  /** Where the ids of contents get their numbers. */
  readonly objects: IdTable;
  /** How many git processes share the work. Default 1. */
  readonly processes?: number;
}

const LOG = ['log', '-z', '--stdin', '--raw', '--no-abbrev', '-c', '--root', '-O/dev/null', '--no-renames'];
const LOG_TEXT = [
  '--format=%H',
  '--encoding=UTF-8',
  '--no-color',
  '--no-ext-diff',
  '--no-textconv',
  '--no-notes',
  '--no-walk=unsorted',
];
/** No parent before all its children, otherwise by date; told from the oldest on. */
const OLDEST_FIRST = ['--date-order', '--reverse'];
/** Git maps packs into memory as a whole; a walk over trees is as fast with small windows. */
const SMALL_WINDOWS = ['-c', 'core.packedGitWindowSize=16m', '-c', 'core.packedGitLimit=96m'];

/** The ids of all commits that the revisions lead to, the oldest first, each with a newline. */
export async function listCommits(git: Git, { args, ids }: Revisions): Promise<Buffer> {
  return runGit(git, ['rev-list', '--stdin', ...OLDEST_FIRST, ...args], { input: ids.map((id) => `${id}\n`) });
}

/** Bytes that an id takes in a list of ids. */
export function lineLength({ idLength }: IdTable): number {
  return idLength * 2 + 1;
}

/** Walks the commits of a list, in its order. */
export async function walkFiles(git: Git, commits: Buffer, options: WalkOptions): Promise<FileChanges> {
  const { objects, processes = 1 } = options;
  const paths = createNumbers();
  const length = lineLength(objects);
  const parts = await Promise.all(
    split(commits, length, processes).map((part) => walkPart(git, part, { objects, paths, commits })),
  );
  const failed = parts.find(({ failure }) => failure !== undefined);
  function* entries(): Generator<FileChange> {
    for (const { list } of parts) yield* changesIn(list, paths.names);
  }
  return { commits, remembered: 0, entries, ...(failed === undefined ? {} : { failure: failed.failure }) };
}

/** An empty table of ids for a repository with these refs: any of them tells how long an id is, and saves asking git. */
export async function createIds(git: Git, [ref]: readonly Ref[]): Promise<IdTable> {
  if (ref !== undefined) return createIdTable(ref.id.length / 2);
  const format = String(await runGit(git, ['rev-parse', '--show-object-format'])).trim();
  return createIdTable(format === 'sha256' ? 32 : 20);
}

/** Texts and their numbers. */
interface Numbers {
  readonly names: readonly string[];
  readonly add: (name: string) => number;
}

function createNumbers(): Numbers {
  const names: string[] = [];
  const numbers = new Map<string, number>();
  const add = (name: string): number => {
    const known = numbers.get(name);
    if (known !== undefined) return known;
    numbers.set(name, names.length);
    return names.push(name) - 1;
  };
  return { names, add };
}

/** A list of numbers that grows: three for each change. */
interface List {
  values: Int32Array;
  length: number;
}

function push(list: List, object: number, path: number, commit: number): void {
  if (list.length + 3 > list.values.length) {
    const values = new Int32Array(list.values.length * 2);
    values.set(list.values);
    list.values = values;
  }
  list.values[list.length++] = object;
  list.values[list.length++] = path;
  list.values[list.length++] = commit;
}

function* changesIn({ values, length }: List, names: readonly string[]): Generator<FileChange> {
  for (let index = 0; index < length; index += 3) {
    const path = names[values[index + 1] ?? 0] ?? '';
    yield { object: values[index] ?? 0, path, commit: values[index + 2] ?? 0 };
  }
}

/** A part of a list of commits, as byte offsets. */
interface Part {
  readonly from: number;
  readonly to: number;
}

/** The list in so many parts of about the same length. */
function split(commits: Buffer, length: number, count: number): readonly Part[] {
  const each = Math.ceil(commits.length / length / count) * length;
  const parts: Part[] = [];
  for (let from = 0; from < commits.length; from += each)
    parts.push({ from, to: Math.min(commits.length, from + each) });
  return parts;
}

interface Walk {
  readonly objects: IdTable;
  readonly paths: Numbers;
  readonly commits: Buffer;
}

interface WalkedPart {
  readonly list: List;
  readonly failure?: UserError;
}

async function walkPart(git: Git, { from, to }: Part, { objects, paths, commits }: Walk): Promise<WalkedPart> {
  const list: List = { values: new Int32Array(3 * 1024), length: 0 };
  const length = lineLength(objects);
  let commit = from / length - 1;
  const take = createParser({
    // git tells commits in the order in which they were asked for, and leaves none out but those that it does not have.
    commit: (bytes, at) => {
      for (commit++; commit * length < to && !isIdAt(commits, commit * length, bytes, at);) commit++;
    },
    change: (bytes, { idStart, from: pathStart, to: pathEnd }) =>
      push(list, objects.add(bytes, idStart), paths.add(bytes.toString('utf8', pathStart, pathEnd)), commit),
  });
  try {
    const input = [commits.toString('latin1', from, to)];
    let rest: Buffer = Buffer.alloc(0);
    for await (const chunk of streamGit(git, [...SMALL_WINDOWS, ...LOG, ...LOG_TEXT], { input })) {
      const bytes = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
      rest = bytes.subarray(take(bytes));
    }
    return { list };
  } catch (failure) {
    if (failure instanceof UserError) return { list, failure };
    throw failure;
  }
}

function isIdAt(commits: Buffer, from: number, bytes: Buffer, at: number): boolean {
  for (let index = 0; ; index++) {
    const byte = commits[from + index];
    if (byte === NEWLINE || byte === undefined) return true;
    if (byte !== bytes[at + index]) return false;
  }
}

/** Is told of commits and of the files that each changed: not of links, submodules and deleted files. */
interface Sink {
  readonly commit: (bytes: Buffer, idStart: number) => void;
  readonly change: (bytes: Buffer, place: Header & Part) => void;
}

/** Fields end with NUL: a commit's id; then for each change its header and its path. Takes all fields that end in the bytes; says where the first begins that does not. */
function createParser(sink: Sink): (bytes: Buffer) => number {
  return (bytes) => {
    let at = 0;
    for (let end = bytes.indexOf(0); end !== -1; end = bytes.indexOf(0, at)) {
      if (isHeader(bytes, at)) {
        const pathEnd = bytes.indexOf(0, end + 1);
        if (pathEnd === -1) return at; // a header and its path are taken together
        const header = readHeader(bytes, at, end);
        if (header.isFile) sink.change(bytes, { ...header, from: end + 1, to: pathEnd });
        at = pathEnd + 1;
      } else {
        if (end > at) sink.commit(bytes, bytes[at] === NEWLINE ? at + 1 : at); // nothing stands before the changes of a merge
        at = end + 1;
      }
    }
    return at;
  };
}

const COLON = 58;
const NEWLINE = 10;

function isHeader(bytes: Buffer, from: number): boolean {
  return bytes[from] === COLON || (bytes[from] === NEWLINE && bytes[from + 1] === COLON);
}

interface Header {
  readonly isFile: boolean;
  /** Where the new content's id begins, in hexadecimal. */
  readonly idStart: number;
}

const BLANK = 32;
/** Six digits and a blank. */
const MODE_LENGTH = 7;
const FILE_MODE = [49, 48, 48]; // "100"

/** `:100644 100644 <old> <new> M`, or of a merge with two parents `::100644 100644 100644 <old> <old> <new> MM`. */
function readHeader(bytes: Buffer, from: number, to: number): Header {
  let mode = from;
  let parents = 0;
  for (; bytes[mode] === COLON || bytes[mode] === NEWLINE; mode++) if (bytes[mode] === COLON) parents++;
  const newMode = mode + parents * MODE_LENGTH;
  const idEnd = bytes.lastIndexOf(BLANK, to - 1);
  const idStart = bytes.lastIndexOf(BLANK, idEnd - 1) + 1;
  return { isFile: FILE_MODE.every((digit, index) => bytes[newMode + index] === digit), idStart };
}
