/** Which files each commit of a history brought in: read from git's raw bytes by several processes, for large histories. */
import { runGit, streamGit, type Git } from './git.ts';
import type { Revisions } from './refs.ts';
import { isoDate } from './signature.ts';

/** A file that a commit brought in or changed: its new content and its path. */
export interface FileChange {
  readonly id: string;
  readonly path: string;
}

/** A commit and the files that it changed; of a merge only those that differ from what all its parents have. */
export interface CommitFiles {
  readonly commit: string;
  readonly author: string;
  /** Author date, ISO 8601. */
  readonly date: string;
  readonly files: readonly FileChange[];
}

/** A change as it stands in git's output. */
export interface RawChange {
  readonly bytes: Buffer;
  /** Where the new content's id begins, in hexadecimal, and where it ends. */
  readonly idStart: number;
  readonly idEnd: number;
  readonly pathStart: number;
  readonly pathEnd: number;
}

export interface WalkOptions {
  /** Whether a change is to be given. Asked for files only, not for links, submodules and deleted files. Default: all are. */
  readonly wants?: (change: RawChange) => boolean;
  /** How many git processes share the work. Default 1. */
  readonly processes?: number;
}

/** What came of a walk: commits with changes that are wanted, the oldest first, and why it ended early, if it did. */
export interface Walked {
  readonly commits: readonly CommitFiles[];
  readonly failure?: unknown;
}

const FORMAT = '--format=%H%x00%an%x00%ad';
const LOG = ['log', '-z', '--stdin', '--raw', '--no-abbrev', '-c', '--root', '-O/dev/null', '--no-renames', FORMAT];
const LOG_TEXT = ['--no-color', '--date=raw', '--encoding=UTF-8', '--no-ext-diff', '--no-textconv', '--no-notes'];
/** No parent before all its children, otherwise by date; told from the oldest on. */
const OLDEST_FIRST = ['--date-order', '--reverse'];

/** The ids of all commits that the revisions lead to, the oldest first, each with a newline. */
export async function listCommits(git: Git, { args, ids }: Revisions): Promise<Buffer> {
  return runGit(git, ['rev-list', '--stdin', ...OLDEST_FIRST, ...args], { input: ids.map((id) => `${id}\n`) });
}

/** Walks the commits of a list, in its order. */
export async function walkFiles(git: Git, commits: Buffer, options: WalkOptions = {}): Promise<Walked> {
  const parts = split(commits, options.processes ?? 1);
  const walked = await Promise.all(parts.map((part) => walkPart(git, part, options)));
  const failed = walked.find(({ failure }) => failure !== undefined);
  const all = walked.flatMap((part) => part.commits);
  return { commits: all, ...(failed === undefined ? {} : { failure: failed.failure }) };
}

const NEWLINE = 10;

/** The list in so many parts of about the same length. */
function split(commits: Buffer, count: number): readonly Buffer[] {
  const parts: Buffer[] = [];
  for (let number = 0, from = 0; from < commits.length; number++) {
    const near = number + 1 < count ? Math.floor((commits.length * (number + 1)) / count) : commits.length - 1;
    const to = commits.indexOf(NEWLINE, Math.max(from, near)) + 1;
    parts.push(commits.subarray(from, to));
    from = to;
  }
  return parts;
}

async function walkPart(git: Git, part: Buffer, { wants }: WalkOptions): Promise<Walked> {
  const commits: CommitFiles[] = [];
  const parser = createParser(wants ?? (() => true), (commit) => commits.push(commit));
  try {
    let rest: Buffer = Buffer.alloc(0);
    const input = [part.toString('latin1')];
    for await (const chunk of streamGit(git, [...LOG, ...LOG_TEXT, '--no-walk=unsorted'], { input })) {
      const bytes = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
      rest = bytes.subarray(parser.take(bytes));
    }
    parser.end();
    return { commits };
  } catch (failure) {
    parser.end();
    return { commits, failure };
  }
}

interface Parser {
  /** Takes all fields that end in the bytes; says where the first begins that does not. */
  readonly take: (bytes: Buffer) => number;
  readonly end: () => void;
}

/** Fields end with NUL: a commit's id, author and date; then for each change its header and its path. */
function createParser(wants: NonNullable<WalkOptions['wants']>, give: (commit: CommitFiles) => void): Parser {
  let head: string[] = [];
  let files: FileChange[] = [];
  let header: Header | undefined;
  const end = (): void => {
    const [commit, author = '', date = ''] = head;
    if (commit !== undefined && files.length > 0) give({ commit, author, date: isoDate(date), files });
  };
  const field = (bytes: Buffer, from: number, to: number): void => {
    if (header !== undefined) {
      const change = { bytes, ...header, pathStart: from, pathEnd: to };
      if (header.isFile && wants(change)) files.push(fileOf(change));
      header = undefined;
    } else if (head.length === 1 || head.length === 2) head.push(bytes.toString('utf8', from, to));
    else if (from === to)
      return; // stands before the changes of a merge
    else if (isHeader(bytes, from)) header = readHeader(bytes, from, to);
    else {
      end();
      [head, files] = [[bytes.toString('latin1', from, to)], []];
    }
  };
  const take = (bytes: Buffer): number => {
    let at = 0;
    for (let next = bytes.indexOf(0); next !== -1; next = bytes.indexOf(0, at)) {
      const start = header === undefined && isHeader(bytes, at) ? at : undefined;
      // A header and its path are taken together, so that both lie in the same bytes.
      if (start !== undefined && bytes.indexOf(0, next + 1) === -1) return start;
      field(bytes, at, next);
      at = next + 1;
    }
    return at;
  };
  return { take, end };
}

const COLON = 58;

function isHeader(bytes: Buffer, from: number): boolean {
  return bytes[from] === COLON || (bytes[from] === NEWLINE && bytes[from + 1] === COLON);
}

interface Header {
  readonly isFile: boolean;
  readonly idStart: number;
  readonly idEnd: number;
}

const BLANK = 32;
/** Six digits and a blank. */
const MODE_LENGTH = 7;

/** `:100644 100644 <old> <new> M`, or of a merge with two parents `::100644 100644 100644 <old> <old> <new> MM`. */
function readHeader(bytes: Buffer, from: number, to: number): Header {
  let mode = from;
  let parents = 0;
  for (; bytes[mode] === COLON || bytes[mode] === NEWLINE; mode++) if (bytes[mode] === COLON) parents++;
  const newMode = mode + parents * MODE_LENGTH;
  const idEnd = bytes.lastIndexOf(BLANK, to - 1);
  const idStart = bytes.lastIndexOf(BLANK, idEnd - 1) + 1;
  return { isFile: bytes.toString('latin1', newMode, newMode + 3) === '100', idStart, idEnd };
}

function fileOf({ bytes, idStart, idEnd, pathStart, pathEnd }: RawChange): FileChange {
  return { id: bytes.toString('latin1', idStart, idEnd), path: bytes.toString('utf8', pathStart, pathEnd) };
}
