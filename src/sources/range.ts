/** What a series of commits adds: the new lines of each commit, even those that a later one removes, and its message. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { SourceItem } from '../core/blob.ts';
import { UserError } from '../core/errors.ts';
import { findAddedLines, type AddedLines } from '../git/added-lines.ts';
import { storedBlobs } from '../git/cat-file.ts';
import { walkChanges, type CommitChanges } from '../git/commit-log.ts';
import { runGit, type Git } from '../git/git.ts';
import { messagesOf } from '../git/messages.ts';
import { isFileMode, type Change } from '../git/raw-diff.ts';
import { inspectRepository } from '../git/repository.ts';
import { howToDeepen, type CiRange } from './ci-range.ts';
import type { Limits } from './content.ts';
import { messageItems } from './message-items.ts';
import { included, objectItems, unreadable, type Heading, type Wanted } from './objects.ts';

/** Commits, known to be in the clone. */
export interface Range {
  /** For people: `main..HEAD`. */
  readonly label: string;
  /** Ids of commits: everything that a head leads to, and no base. Bases in the order in which they were named. */
  readonly heads: readonly string[];
  readonly bases: readonly string[];
}

/** What is scanned. */
export interface RangeOptions extends Limits {
  readonly git: Git;
  readonly range: Range;
  /** Findings count on all lines of the files that a commit changed. */
  readonly wholeFiles?: boolean;
}

/** Takes "main..HEAD", "main...", "..x"; not "main". The three dots come first where there are three. */
const RANGE = /^(.*?)(?:\.\.\.|\.\.)(.*)$/;

/**
 * The commits that `A..B` (or `A...B`, the same here: what B has and A has not) stands for, or those of a CI run. Throws a
 * {@link UserError} for a revision that is not known here, and where the clone is too shallow to tell.
 */
export async function resolveRange(git: Git, range: string | CiRange): Promise<Range> {
  const resolved = typeof range === 'string' ? await resolveText(git, range) : await resolveCi(git, range);
  await checkDepth(git, resolved);
  return resolved;
}

async function resolveText(git: Git, text: string): Promise<Range> {
  const [, from, to] = RANGE.exec(text) ?? [];
  if (from === undefined || to === undefined) {
    throw new UserError(`${text} names no range of commits`, {
      hint: `What HEAD has and ${text} has not: ${text}..HEAD. One commit: ${text}~1..${text}`,
    });
  }
  const [base, head] = [await commitOf(git, from || 'HEAD'), await commitOf(git, to || 'HEAD')];
  if (base === undefined) throw await unknownRevision(git, from);
  if (head === undefined) throw await unknownRevision(git, to);
  return { label: text, heads: [head], bases: [base] };
}

async function resolveCi(git: Git, { ci, head, bases }: CiRange): Promise<Range> {
  const found = await commitOf(git, head);
  if (found === undefined) throw await unknownRevision(git, head);
  const known: string[] = [];
  for (const base of bases) {
    const commit = await commitOf(git, base);
    if (commit !== undefined) known.push(commit);
  }
  const [first] = bases;
  if (first !== undefined && known.length === 0) throw await unknownRevision(git, first);
  return { label: `${ci}: ${first ?? ''}..${head}`, heads: [found], bases: known };
}

async function commitOf(git: Git, revision: string): Promise<string | undefined> {
  if (revision.startsWith('-')) return undefined;
  const object = await verified(git, revision); // first, because `:/fix^{commit}` would look for that text
  return object === '' ? undefined : (await verified(git, `${object}^{commit}`)) || undefined;
}

/** The id, or nothing. An id in full is believed without a look. */
async function verified(git: Git, revision: string): Promise<string> {
  return String(await runGit(git, ['rev-parse', '--verify', '--quiet', revision], { accept: [1, 128] })).trim();
}

async function unknownRevision(git: Git, revision: string): Promise<UserError> {
  const { shallow } = await inspectRepository(git);
  return new UserError(`unknown revision ${revision}`, {
    hint: shallow
      ? `The clone is shallow and may lack it. ${howToDeepen(git.env)}`
      : 'Look at its spelling with git log; a branch of the server needs git fetch first.',
  });
}

/** In a shallow clone the walk would end at commits whose parents were not fetched, and take what they hold as new. */
async function checkDepth(git: Git, range: Range): Promise<void> {
  const { shallow, commonDir } = await inspectRepository(git);
  if (!shallow) return;
  const cut = new Set((await readFile(join(commonDir, 'shallow'), 'utf8')).split('\n'));
  const output = await runGit(git, ['rev-list', '--stdin'], { input: asInput(range) });
  if (
    !String(output)
      .split('\n')
      .slice(0, -1)
      .some((commit) => cut.has(commit))
  )
    return;
  throw new UserError(`the clone is too shallow for ${range.label}: commits in between were not fetched`, {
    hint: howToDeepen(git.env),
  });
}

function asInput({ heads, bases }: Range): readonly string[] {
  return [...heads.map((id) => `${id}\n`), ...bases.map((id) => `^${id}\n`)];
}

/** Commits whose contents are read together: enough to make git's start-up times not matter, few enough to be held. */
const BATCH = 256;

/** The new lines and messages of the commits, the oldest first. */
export async function* rangeSource(options: RangeOptions): AsyncGenerator<SourceItem> {
  const { git, range } = options;
  const { partial } = await inspectRepository(git);
  const stored = partial ? await storedBlobs(git) : undefined;
  // To tell a moved file from a new one git may need contents that a partial clone lacks.
  const walk: Walk = { options, renames: !partial, stored };
  const ids = [...range.heads, ...range.bases.map((id) => `^${id}`)];
  let batch: CommitChanges[] = [];
  for await (const commit of walkChanges(git, { args: [], ids }, walk.renames)) {
    batch.push(commit);
    if (batch.length < BATCH) continue;
    yield* batchItems(walk, batch);
    batch = [];
  }
  yield* batchItems(walk, batch);
}

interface Walk {
  readonly options: RangeOptions;
  readonly renames: boolean;
  /** The contents that are here, where some may not be. */
  readonly stored: ReadonlySet<string> | undefined;
}

async function* batchItems(
  { options, renames, stored }: Walk,
  commits: readonly CommitChanges[],
): AsyncGenerator<SourceItem> {
  if (commits.length === 0) return;
  const { git } = options;
  yield* messageItems(
    messagesOf(
      git,
      commits.map(({ commit }) => commit),
    ),
  );
  const added =
    options.wholeFiles === true ? new Map<string, never>() : await findAddedLines(git, commits, { renames });
  const all = [
    ...included(
      commits.flatMap((commit) => wantedOf(commit, added)),
      options,
    ),
  ];
  const [here, missing] = [all.filter(isStored), all.filter((wanted) => !isStored(wanted))];
  function isStored({ id }: Wanted): boolean {
    return stored?.has(id) !== false;
  }
  yield* objectItems(git, here, options);
  for (const { headings } of missing) for (const { path } of headings) yield { skipped: unreadable(path, 'missing') };
}

function wantedOf({ commit, author, date, changes }: CommitChanges, added: AddedLines): readonly Wanted[] {
  const lines = added.get(commit);
  return changes.filter(isContent).flatMap((change) => {
    const ranges = lines?.get(change.path);
    const moved = change.olds.length === 1 && /[RC]/.test(change.status);
    if (ranges?.length === 0 && !moved) return [];
    const heading: Heading = {
      path: change.path,
      origin: { kind: 'commit', commit, author, date },
      ...(ranges === undefined ? {} : { lines: ranges }),
      ...(moved ? { moved } : {}),
    };
    return [{ id: change.id, headings: [heading] }];
  });
}

function isContent({ mode }: Change): boolean {
  return isFileMode(mode); // of a deleted file it is 000000
}
