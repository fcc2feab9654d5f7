/** Which lines each commit added to files that were there before. */
import { UserError } from '../core/errors.ts';
import type { CommitChanges } from './commit-log.ts';
import { streamGit, type Git } from './git.ts';
import { createPatchParser, type PatchLines } from './patch.ts';
import type { Change } from './raw-diff.ts';

/** Line ranges by commit and path. A path that is not there is new as a whole, or git could not tell. */
export type AddedLines = ReadonlyMap<string, ReadonlyMap<string, NonNullable<PatchLines[number]>>>;

const DIFF_TREE = ['diff-tree', '--stdin', '-r', '--root', '-p', '--inter-hunk-context=0', '--text'];
const AS_IT_IS = ['--no-ext-diff', '--no-textconv', '--no-color', '--submodule=short', '-O/dev/null'];

/** The added lines of the commits, which must have been walked with (or without) the same renames. */
export async function findAddedLines(
  git: Git,
  commits: readonly CommitChanges[],
  { renames }: { readonly renames: boolean },
): Promise<AddedLines> {
  const flags = [...DIFF_TREE, ...AS_IT_IS, renames ? '-M' : '--no-renames'];
  const [merges, others] = [commits.filter(isMerge), commits.filter((commit) => !isMerge(commit))];
  const found = await Promise.all([
    patches(git, [...flags, '-U0', '--diff-filter=MRC'], others, ({ status }) => /[MRC]/.test(status)),
    // Without context git miscounts the lines of merges: it leaves out a common line between two changes.
    patches(git, [...flags, '-U3', '-c'], merges, () => true),
  ]);
  return new Map(found.flatMap((lines) => [...lines]));
}

function isMerge({ changes }: CommitChanges): boolean {
  return changes.some(({ olds }) => olds.length > 1);
}

/** Asks git for the patches of the commits that have changes of a kind. */
async function patches(
  git: Git,
  flags: readonly string[],
  commits: readonly CommitChanges[],
  isShown: (change: Change) => boolean,
): Promise<AddedLines> {
  const shown = new Map(commits.map(({ commit, changes }) => [commit, changes.filter(isShown)]));
  const input = [...shown].flatMap(([commit, changes]) => (changes.length === 0 ? [] : [`${commit}\n`]));
  const lines = new Map<string, ReadonlyMap<string, NonNullable<PatchLines[number]>>>();
  if (input.length === 0) return lines;
  let commit: string | undefined;
  const keep = (files: PatchLines): void => {
    if (commit !== undefined) lines.set(commit, byPath(shown.get(commit) ?? [], files));
  };
  const parser = createPatchParser((line) => {
    if (!shown.has(line)) return;
    keep(parser.end());
    commit = line;
  });
  try {
    for await (const chunk of streamGit(git, flags, { input })) parser.take(chunk);
    keep(parser.end());
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    // An old version is not in this clone. The files of its commit count as new, which is the safe side.
    if (input.length === 1) return new Map();
    for (const one of commits)
      for (const [id, found] of await patches(git, flags, [one], isShown)) lines.set(id, found);
  }
  return lines;
}

/** Without a patch for each file it is unknown which patch is whose. */
function byPath(changes: readonly Change[], files: PatchLines): ReadonlyMap<string, NonNullable<PatchLines[number]>> {
  if (changes.length !== files.length) return new Map();
  return new Map(
    changes.flatMap(({ path }, index) => {
      const ranges = files[index];
      return ranges === undefined ? [] : [[path, ranges] as const];
    }),
  );
}
