/** All of a repository's history: each content once, with the commits that introduced it, and all messages. */
import { availableParallelism } from 'node:os';
import type { Skipped, SourceItem } from '../core/blob.ts';
import { storedBlobs } from '../git/cat-file.ts';
import { HOW_TO_COMPLETE } from '../git/git-error.ts';
import type { Git } from '../git/git.ts';
import { walkHistory, type HistoryWalk } from '../git/history-walk.ts';
import { findIntroductions, type Introductions } from '../git/introductions.ts';
import { messagesOf, tagMessages, type Message } from '../git/messages.ts';
import { findReached } from '../git/reached.ts';
import { listRefs, type Ref } from '../git/refs.ts';
import { inspectRepository, type RepositoryState } from '../git/repository.ts';
import type { Foreknowledge } from '../history/verdicts.ts';
import type { Outcome, Recollection } from '../memory/history-memory.ts';
import { howToDeepen } from './ci-range.ts';
import type { Limits } from './content.ts';
import { messageItems } from './message-items.ts';
import { objectItems, type Wanted } from './objects.ts';

/** What is scanned. */
export interface HistoryOptions extends Limits {
  readonly git: Git;
  /** Tells beforehand what need not be read. Without it everything is. */
  readonly foresee?: (walk: HistoryWalk, repository: RepositoryState, before?: Recollection) => Promise<Foreknowledge>;
  /** Remembers from one scan to the next what was found out. Of use with `foresee` only. */
  readonly memory?: HistoryMemory;
}

/** See {@link HistoryOptions.memory}. */
export interface HistoryMemory {
  readonly recall: (repository: RepositoryState, refs: readonly Ref[]) => Promise<Recollection | undefined>;
  readonly keep: (outcome: Outcome, repository: RepositoryState) => Promise<void>;
}

/**
 * Every content that a ref, a stash, a note or the head of a working tree leads to, in the order in which they came into
 * the history; one blob for each path that it had. Then what this clone does not hold.
 */
export async function* historySource(options: HistoryOptions): AsyncGenerator<SourceItem> {
  const { git } = options;
  const [repository, refs] = await Promise.all([inspectRepository(git), listRefs(git)]);
  // Of a clone that lacks a part, nobody can say later what it lacked.
  const memory = repository.shallow || repository.partial ? undefined : options.memory;
  const before = await memory?.recall(repository, refs);
  const walk = await walkHistory(git, {
    refs,
    processes: availableParallelism(),
    ...(before === undefined ? {} : { walked: before.walked }),
  });
  const known = await options.foresee?.(walk, repository, before);
  yield* allMessages(git, walk, known);
  const introductions = await findIntroductions(git, walk, known?.mayHold);
  yield* contentItems(options, introductions, repository);
  if (known === undefined) return;
  yield { clean: known.spared() };
  if (introductions.incomplete === undefined) await memory?.keep({ walk, known, before }, repository);
}

/** The messages of commits and tags. */
async function* allMessages(git: Git, walk: HistoryWalk, known?: Foreknowledge): AsyncGenerator<SourceItem> {
  yield* messageItems(commitMessages(git, walk, known));
  yield* messageItems(tagMessages(git, walk.refs, known?.mayHoldMessage));
}

/** The contents, and what can't be read. */
async function* contentItems(
  options: HistoryOptions,
  introductions: Introductions,
  { partial, shallow }: RepositoryState,
): AsyncGenerator<SourceItem> {
  const { git } = options;
  const stored = partial ? await storedBlobs(git) : undefined;
  yield* objectItems(git, wantedOf(introductions, stored), options);
  if (introductions.incomplete !== undefined) yield* unattributed(options, introductions);
  if (shallow) yield { skipped: cutOff(git) };
  for (const skipped of gaps(introductions, stored)) yield { skipped };
}

/** The messages of all commits, the oldest first. Where the commits could not be listed, that is the end. */
async function* commitMessages(git: Git, { files }: HistoryWalk, known?: Foreknowledge): AsyncGenerator<Message> {
  const ids = files.commits.toString('latin1').split('\n').slice(0, -1);
  yield* messagesOf(git, known === undefined ? ids : ids.filter(known.mayHoldMessage));
  if (files.failure !== undefined && ids.length === 0) throw files.failure;
}

function* wantedOf({ places }: Introductions, stored: ReadonlySet<string> | undefined): Generator<Wanted> {
  for (const [id, headings] of places) if (stored?.has(id) !== false) yield { id, headings };
}

/** What can be reached although not all changes could be walked: reported with a commit that has it. */
async function* unattributed(
  { git, ...limits }: HistoryOptions,
  { places }: Introductions,
): AsyncGenerator<SourceItem> {
  const reached = await findReached(git, await storedBlobs(git));
  const rest = [...reached].filter(([id]) => !places.has(id));
  yield* objectItems(
    git,
    rest.map(([id, place]) => ({ id, headings: [place] })),
    limits,
  );
}

function cutOff(git: Git): Skipped {
  return {
    path: '.',
    reason: 'the clone is shallow: older commits are not in it',
    gap: true,
    hint: howToDeepen(git.env),
  };
}

function gaps({ places, incomplete }: Introductions, stored: ReadonlySet<string> | undefined): readonly Skipped[] {
  const found: Skipped[] = [];
  const missing = stored === undefined ? 0 : [...places.keys()].filter((id) => !stored.has(id)).length;
  if (missing > 0) {
    const reason = `${missing} contents of the history are not in this partial clone`;
    found.push({ path: '.', reason, gap: true, hint: HOW_TO_COMPLETE });
  }
  if (incomplete !== undefined) {
    const { message, hint } = incomplete;
    const reason = `not all of the history could be walked: ${message}`;
    found.push({ path: '.', reason, gap: true, ...(hint === undefined ? {} : { hint }) });
  }
  return found;
}
