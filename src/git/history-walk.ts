/** A walk over all of a history: its commits, what each changed, and what refs name without a commit. */
import { UserError } from '../core/errors.ts';
import { createIds, lineLength, listCommits, walkFiles, type FileChange, type FileChanges } from './file-changes.ts';
import type { Git } from './git.ts';
import type { IdTable } from './id-table.ts';
import type { Place } from './introductions.ts';
import { allRevisions, listRefs, noteRevisions, type Ref, type Revisions } from './refs.ts';
import { tagPlaces } from './tagged-contents.ts';

/** What the walk found. Contents of files have numbers. */
export interface HistoryWalk {
  readonly refs: readonly Ref[];
  readonly objects: IdTable;
  readonly files: FileChanges;
  /** The files of notes. */
  readonly notes: FileChanges;
  /** Contents that a ref names without a commit. */
  readonly tagged: readonly (readonly [object: number, Place])[];
}

/** How to walk. */
export interface HistoryWalkOptions {
  /** All refs, where they are known. */
  readonly refs?: readonly Ref[];
  /** How many git processes share the work. Default 1. */
  readonly processes?: number;
  /** What need not be walked. */
  readonly walked?: WalkedBefore;
}

/** What an earlier scan walked, and what of it counts again. */
export interface WalkedBefore {
  /** Commits whose history was walked. */
  readonly tips: readonly string[];
  readonly files: Remembered;
  readonly notes: Remembered;
}

/** Changes that count again. */
export interface Remembered {
  /** Their commits, ids one a line. */
  readonly commits: Buffer;
  /** Whether a content is that of one, by its id. */
  readonly isContent: (id: Uint8Array) => boolean;
}

/** Walks everything that a ref, a stash, a note or the head of a working tree leads to, as far as git can. */
export async function walkHistory(git: Git, options: HistoryWalkOptions = {}): Promise<HistoryWalk> {
  const { processes = 1, walked, refs = await listRefs(git) } = options;
  const objects = await createIds(git, refs);
  const walker = { git, objects, processes, tips: walked?.tips ?? [] };
  const files = await walk(walker, await allRevisions(git, refs), walked?.files);
  const notes = await walk(walker, noteRevisions(refs), walked?.notes);
  const tagged = (await tagPlaces(git, refs)).map(([id, place]) => [objects.add(Buffer.from(id), 0), place] as const);
  return { refs, objects, files, notes, tagged };
}

interface Walker {
  readonly git: Git;
  readonly objects: IdTable;
  readonly processes: number;
  readonly tips: readonly string[];
}

const NOTHING: Buffer = Buffer.alloc(0);

/** Walks as far as git can. */
async function walk(walker: Walker, revisions: Revisions | undefined, before?: Remembered): Promise<FileChanges> {
  const { git } = walker;
  const listed = revisions === undefined ? { commits: NOTHING } : await list(walker, revisions);
  const fresh = await walkFiles(git, listed.commits, walker);
  const all =
    before === undefined ? fresh : joined(await walkFiles(git, before.commits, walker), fresh, walker, before);
  const failure = listed.failure ?? fresh.failure;
  return failure === undefined ? all : { ...all, failure };
}

interface Listed {
  readonly commits: Buffer;
  readonly failure?: UserError;
}

async function list({ git, tips }: Walker, { args, ids }: Revisions): Promise<Listed> {
  try {
    return { commits: await listCommits(git, { args, ids: [...ids, ...tips.map((tip) => `^${tip}`)] }) };
  } catch (failure) {
    if (failure instanceof UserError) return { commits: NOTHING, failure };
    throw failure;
  }
}

/** The changes of an earlier scan that count again, then the new ones. */
function joined(old: FileChanges, fresh: FileChanges, { objects }: Walker, { isContent }: Remembered): FileChanges {
  const remembered = old.commits.length / lineLength(objects);
  function* entries(): Generator<FileChange> {
    for (const change of old.entries()) if (isContent(objects.bytes(change.object))) yield change;
    for (const change of fresh.entries()) yield { ...change, commit: change.commit + remembered };
  }
  return { commits: Buffer.concat([old.commits, fresh.commits]), remembered, entries };
}
