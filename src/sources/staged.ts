/** What will be committed: the content of the index, and which lines of it are new. */
import type { LineRanges, Skipped, SourceItem } from '../core/blob.ts';
import { UserError } from '../core/errors.ts';
import { isMissingObject } from '../git/git-error.ts';
import { runGit, type Git } from '../git/git.ts';
import { createPatchParser } from '../git/patch.ts';
import { isFileMode, parseChanges, type Change } from '../git/raw-diff.ts';
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
/** Shown as text whatever attributes say, no program of the user's between. */
const PATCH = ['-p', '-U0', '--inter-hunk-context=0', '--text', '--no-ext-diff', '--no-textconv', '--no-color'];

/** What git says of the index, being asked. */
export interface Comparison {
  readonly base: Promise<Base>;
  /** The lines that are new against HEAD; of use only where HEAD is what the index is compared with. */
  readonly patch: Promise<Buffer>;
}

/**
 * Asks git for the names and the lines, both at once: it can answer while the rules are made ready. An error is thrown
 * by whoever waits for the answer.
 */
export function compareIndex({ git, wholeFiles = false }: StagedOptions): Comparison {
  const base = baseOf(git);
  const patch = wholeFiles ? Promise.resolve(Buffer.alloc(0)) : patchOf(git, FROM_HEAD);
  for (const answer of [base, patch]) answer.catch(() => undefined);
  return { base, patch };
}

/** The staged files. Costs three git processes: the names, the lines, the contents. */
export async function* stagedSource(
  options: StagedOptions,
  { base: asked, patch }: Comparison = compareIndex(options),
): AsyncGenerator<SourceItem> {
  const { git } = options;
  const base = await asked;
  const changes = parseChanges(base.output).changes.filter(({ path }) => options.excluded?.test(path) !== true);
  for (const { status, path } of changes) if (status === 'U') yield { skipped: unmerged(path) };
  const lines =
    options.wholeFiles === true
      ? undefined
      : await changedLines(changes, () => (base.against === FROM_HEAD ? patch : patchOf(git, base.against)));
  const scanned = changes.filter(
    ({ status, mode, path }) => /[AMTRC]/.test(status) && isFileMode(mode) && isNew(status, lines?.get(path)),
  );
  yield* objectItems(git, wantedOf(scanned, lines), options);
}

/** What the index is compared with, and the changes. */
export interface Base {
  /** What the index is compared with, and how. */
  readonly against: readonly string[];
  readonly output: Buffer;
}

async function baseOf(git: Git): Promise<Base> {
  const compare = async (against: readonly string[]): Promise<Base> => ({
    against,
    output: await runGit(git, [...DIFF_INDEX, ...against, '--']),
  });
  try {
    return await compare(FROM_HEAD);
  } catch (error) {
    // To tell a moved file from a new one git needs its old content, which a partial clone may lack.
    if (isMissingObject(error)) return compare(['--no-renames', 'HEAD']);
    if (!(error instanceof UserError) || !(await isUnborn(git))) throw error;
    const empty = await runGit(git, ['hash-object', '-t', 'tree', '--stdin']);
    return compare(['--no-renames', String(empty).trim()]);
  }
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
async function changedLines(
  changes: readonly Change[],
  readPatch: () => Promise<Buffer>,
): Promise<ReadonlyMap<string, LineRanges>> {
  if (!changes.some(({ status }) => /[MRC]/.test(status))) return new Map();
  const output = await readPatch();
  const { changes: changed, end } = parseChanges(output);
  const parser = createPatchParser();
  parser.take(output.subarray(end + 1)); // a NUL between
  const lines = parser.end();
  if (lines.length !== changed.length) throw new Error(`git gave ${lines.length} patches for ${changed.length} files`);
  return new Map(
    changed.flatMap(({ path }, index) => {
      const added = lines[index];
      return added === undefined ? [] : [[path, added] as const];
    }),
  );
}

/** Empty where an old version is not in this clone: then all lines of all files count, which is the safe side. */
async function patchOf(git: Git, against: readonly string[]): Promise<Buffer> {
  try {
    return await runGit(git, [...DIFF_INDEX, ...PATCH, '--submodule=short', '--diff-filter=MRC', ...against, '--']);
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
