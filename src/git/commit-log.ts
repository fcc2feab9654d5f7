/** Walks commits with the paths that each changed. */
import { streamGit, type Git } from './git.ts';
import { parseChange, type Change } from './raw-diff.ts';
import type { Revisions } from './refs.ts';
import { isoDate } from './signature.ts';

/** A commit and what it changed; of a merge only what differs from all its parents. */
export interface CommitChanges {
  readonly commit: string;
  readonly author: string;
  /** Author date, ISO 8601. */
  readonly date: string;
  readonly changes: readonly Change[];
}

const FORMAT = '--format=%H%x00%an%x00%ad';
const LOG = ['log', '-z', '--stdin', '--raw', '--no-abbrev', '-c', '--root', '-O/dev/null', '--no-color', FORMAT];
const LOG_TEXT = ['--date=raw', '--encoding=UTF-8', '--no-ext-diff', '--no-textconv', '--no-notes'];
/** No parent before all its children, otherwise by date; told from the oldest on. */
const OLDEST_FIRST = ['--date-order', '--reverse'];

/** The commits, the oldest first. With `renames`, a file that moved is one change with status `R`. */
export async function* walkChanges(
  git: Git,
  { args, ids }: Revisions,
  renames: boolean = false,
): AsyncGenerator<CommitChanges> {
  const flags = [...LOG, ...LOG_TEXT, ...OLDEST_FIRST, renames ? '-M' : '--no-renames', ...args];
  const parser = createParser();
  for await (const fields of fieldsOf(streamGit(git, flags, { input: ids.map((id) => `${id}\n`) }))) {
    for (const field of fields) {
      const before = parser.take(field);
      if (before !== undefined) yield before;
    }
  }
  const last = parser.end();
  if (last !== undefined) yield last;
}

/** What stands between NUL bytes, many at a time. */
async function* fieldsOf(chunks: AsyncIterable<Buffer>): AsyncGenerator<readonly string[]> {
  let rest: Buffer = Buffer.alloc(0);
  for await (const chunk of chunks) {
    const text = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    const end = text.lastIndexOf(0) + 1;
    if (end > 0) yield text.toString('utf8', 0, end - 1).split('\0');
    rest = text.subarray(end);
  }
}

interface Parser {
  /** Takes one field; gives the commit before, when a new one begins. */
  readonly take: (field: string) => CommitChanges | undefined;
  readonly end: () => CommitChanges | undefined;
}

/** A commit's fields: its id, author and date; then for each change its header and its path, or two paths for a rename. */
function createParser(): Parser {
  let head: string[] = [];
  let changes: Change[] = [];
  let change: Omit<Change, 'path'> | undefined;
  let paths = 0; // that the change still has
  const end = (): CommitChanges | undefined => {
    const [commit, author = '', date = ''] = head;
    return commit === undefined ? undefined : { commit, author, date: isoDate(date), changes };
  };
  const begin = (commit: string): CommitChanges | undefined => {
    const before = end();
    [head, changes] = [[commit], []];
    return before;
  };
  const take = (field: string): CommitChanges | undefined => {
    if (change !== undefined) {
      paths--;
      if (paths === 0) changes.push({ ...change, path: field });
      if (paths === 0) change = undefined;
    } else if (head.length === 1 || head.length === 2) head.push(field);
    else if (field === '')
      return undefined; // stands before the changes of a merge
    else if (!/^\n?:/.test(field)) return begin(field);
    else {
      change = parseChange(field.replace('\n', ''));
      paths = change.olds.length === 1 && /^[RC]/.test(change.status) ? 2 : 1;
    }
    return undefined;
  };
  return { take, end };
}
