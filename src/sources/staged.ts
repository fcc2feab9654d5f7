/** What will be committed: the content of the index, and which lines of it are new. */
import type { LineRanges, Skipped, SourceItem } from '../core/blob.ts';
import { UserError } from '../core/errors.ts';
import { isMissingObject } from '../git/git-error.ts';
import { runGit, streamGit, type Git } from '../git/git.ts';
import { createPatchParser } from '../git/patch.ts';
import { isFileMode, parseChanges, type Change, type RawDiff } from '../git/raw-diff.ts';
import type { Limits } from './content.ts';
import { objectItems, type Heading, type Wanted } from './objects.ts';

/** What of the index is scanned. */
export interface StagedOptions extends Limits {
  readonly git: Git;
  /** Findings count on all lines, not only on added and changed ones. */
  readonly wholeFiles?: boolean;
}

/** Against the last commit, with moved files told from new ones. */
const FROM_HEAD = ['-M', 'HEAD'];
const DIFF_INDEX = ['diff-index', '--cached', '--raw', '-z', '--no-abbrev', '--ita-invisible-in-index'];
/** No program of the user's between; of what is deleted nothing. */
const PATCH = [
  ...['-p', '-U0', '--inter-hunk-context=0', '--no-ext-diff', '--no-textconv', '--no-color'],
  ...['--submodule=short', '--irreversible-delete'],
];

/** What git says of the index, being asked. */
export interface Comparison {
  /** What the index is compared with, and how. */
  readonly against: readonly string[];
  /** The changes, and behind them their patches where `hasPatches`. */
  readonly output: Buffer;
  readonly hasPatches: boolean;
}

/** Asks git: it can answer while the rules are made ready. An error is thrown by whoever waits for the answer. */
export function compareIndex({ git, wholeFiles = false }: StagedOptions): Promise<Comparison> {
  const comparison = compare(
    git,
    wholeFiles ? [namesFromHead, namesAlone] : [smallFromHead, namesFromHead, namesAlone],
  );
  comparison.catch(() => undefined);
  return comparison;
}

/** The staged files. Costs a git process for names and lines, and where they are many two; one for the contents. */
export async function* stagedSource(
  options: StagedOptions,
  asked: Promise<Comparison> = compareIndex(options),
): AsyncGenerator<SourceItem> {
  const { git } = options;
  const comparison = await asked;
  const { changes: all, end } = parseChanges(comparison.output);
  const changes = all.filter(({ path }) => options.excluded?.test(path) !== true);
  for (const { status, path } of changes) if (status === 'U') yield { skipped: unmerged(path) };
  const lines = options.wholeFiles === true ? undefined : await newLines(git, comparison, { changes: all, end });
  const scanned = changes.filter(
    ({ status, mode, path }) => /[AMTRC]/.test(status) && isFileMode(mode) && isNew(status, lines?.get(path)),
  );
  yield* objectItems(git, wantedOf(scanned, lines), options);
}

/** A way to compare the index; undefined where it turns out not to pay. */
type Way = (git: Git) => Promise<Comparison | undefined>;

/** Patches of more bytes, as new files bring them, cost more than to ask once more for those of changed files alone. */
const SMALL = 1 << 20;
/** A larger file counts as binary. */
const SMALL_FILES = ['-c', `core.bigFileThreshold=${SMALL}`];

/** Names and lines at once, as long as they are few. Binary files have no lines here. */
const smallFromHead: Way = async (git) => {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of streamGit(git, [...SMALL_FILES, ...DIFF_INDEX, ...PATCH, ...FROM_HEAD, '--'])) {
    chunks.push(chunk);
    if ((size += chunk.length) > SMALL) return undefined;
  }
  return { against: FROM_HEAD, output: Buffer.concat(chunks), hasPatches: true };
};

const namesFromHead: Way = (git) => names(git, FROM_HEAD);
const namesAlone: Way = (git) => names(git, ['--no-renames', 'HEAD']);

async function names(git: Git, against: readonly string[]): Promise<Comparison> {
  return { against, output: await runGit(git, [...DIFF_INDEX, ...against, '--']), hasPatches: false };
}

/** The first way that works: to tell lines, and moved files from new ones, git needs old contents, which a partial clone may lack. */
async function compare(git: Git, [way, ...others]: readonly Way[]): Promise<Comparison> {
  if (way === undefined) throw new Error('no way to compare the index');
  try {
    const comparison = await way(git);
    if (comparison !== undefined) return comparison;
  } catch (error) {
    if (!isMissingObject(error) || others.length === 0) {
      if (!(error instanceof UserError) || !(await isUnborn(git))) throw error;
      const empty = await runGit(git, ['hash-object', '-t', 'tree', '--stdin']);
      return names(git, ['--no-renames', String(empty).trim()]);
    }
  }
  return compare(git, others);
}

/** Before the first commit. */
async function isUnborn(git: Git): Promise<boolean> {
  const head = await runGit(git, ['rev-parse', '--verify', '--quiet', 'HEAD'], { accept: [1] });
  return head.length === 0;
}

function unmerged(path: string): Skipped {
  return { path, reason: 'has a merge conflict', gap: true, hint: 'Resolve it and git add the file.' };
}

/** A file of which nothing is new but its mode, or which only lost lines, has nothing to tell. */
function isNew(status: string, lines: LineRanges | undefined): boolean {
  return lines === undefined || lines.length > 0 || /[RC]/.test(status);
}

/** The added lines of files that were there before, by path. In all others every line is new, or git could not tell. */
async function newLines(
  git: Git,
  { against, output, hasPatches }: Comparison,
  raw: RawDiff,
): Promise<ReadonlyMap<string, LineRanges>> {
  if (!raw.changes.some(isOfBefore)) return new Map();
  // Of a path with a conflict, or that is another kind of file now, git shows no patch or two.
  if (hasPatches && !raw.changes.some(({ status }) => /[TU]/.test(status))) {
    const lines = linesByPath(output, raw);
    if (raw.changes.every((change) => !isOfBefore(change) || lines.has(change.path))) return lines;
  }
  const patches = await patchesOf(git, against);
  return linesByPath(patches, parseChanges(patches));
}

function isOfBefore({ status }: Change): boolean {
  return /[MRC]/.test(status);
}

function linesByPath(output: Buffer, { changes, end }: RawDiff): ReadonlyMap<string, LineRanges> {
  const parser = createPatchParser();
  parser.take(output.subarray(end + 1)); // a NUL between
  const lines = parser.end();
  if (lines.length !== changes.length) throw new Error(`git gave ${lines.length} patches for ${changes.length} files`);
  return new Map(
    changes.flatMap((change, index) => {
      const added = lines[index];
      return added === undefined || !isOfBefore(change) ? [] : [[change.path, added] as const];
    }),
  );
}

/**
 * Shown as text whatever attributes say. Empty where an old version is not in this clone: then all lines of all files
 * count, which is the safe side.
 */
async function patchesOf(git: Git, against: readonly string[]): Promise<Buffer> {
  try {
    return await runGit(git, [...DIFF_INDEX, ...PATCH, '--text', '--diff-filter=MRC', ...against, '--']);
  } catch (error) {
    if (isMissingObject(error)) return Buffer.alloc(0);
    throw error;
  }
}

function* wantedOf(changes: readonly Change[], lines: ReadonlyMap<string, LineRanges> | undefined): Generator<Wanted> {
  for (const { path, id, status } of changes) {
    const added = lines?.get(path);
    const heading: Heading = {
      path,
      origin: { kind: 'index' },
      ...(added === undefined ? {} : { lines: added }),
      ...(/[RC]/.test(status) ? { moved: true } : {}),
    };
    yield { id, headings: [heading] };
  }
}
