/** Contents out of git's object store as blobs. */
import type { Blob, Skipped, SourceItem } from '../core/blob.ts';
import { UserError } from '../core/errors.ts';
import { readObjects, type GitObject, type LargeObject } from '../git/cat-file.ts';
import { HOW_TO_COMPLETE } from '../git/git-error.ts';
import type { Git } from '../git/git.ts';
import { linesInText } from './added-lines.ts';
import { blobsInPieces, tooLarge, type Limits } from './content.ts';

/** All that the blob of a content will say but the content. Lines as git counts them. */
export type Heading = Omit<Blob, 'bytes' | 'piece' | 'id'>;

/** A content to read, and the blobs to make of it: one for each place where it stands. */
export interface Wanted {
  readonly id: string;
  readonly headings: readonly Heading[];
}

/** The contents, in order; what is missing, damaged or too large as skipped. */
export async function* objectItems(git: Git, wanted: Iterable<Wanted>, limits: Limits): AsyncGenerator<SourceItem> {
  const waiting = new Map<string, Wanted[]>();
  for await (const object of readObjects(git, idsOf(included(wanted, limits), waiting))) {
    const same = waiting.get(object.id) ?? [];
    const [first] = same;
    if (first === undefined) throw new Error(`git gave ${object.id}, which was not asked for`);
    const done = yield* itemsOf(git, { object, wanted: first, limits });
    if (done) same.shift();
    if (same.length === 0) waiting.delete(object.id);
  }
}

/** Without the places that are left out, and without contents that then stand nowhere. */
export function* included(wanted: Iterable<Wanted>, { excluded }: Limits): Generator<Wanted> {
  for (const { id, headings } of wanted) {
    const kept = excluded === undefined ? headings : headings.filter(({ path }) => path === '' || !excluded.test(path));
    if (kept.length > 0) yield { id, headings: kept };
  }
}

function* idsOf(wanted: Iterable<Wanted>, waiting: Map<string, Wanted[]>): Generator<string> {
  for (const one of wanted) {
    const same = waiting.get(one.id);
    if (same === undefined) waiting.set(one.id, [one]);
    else same.push(one);
    yield one.id;
  }
}

interface Answer {
  readonly object: GitObject;
  readonly wanted: Wanted;
  readonly limits: Limits;
}

/** Gives false for a content that turned out to be damaged half-way: it comes again as a damaged one. */
async function* itemsOf(git: Git, { object, wanted, limits }: Answer): AsyncGenerator<SourceItem, boolean> {
  const { headings } = wanted;
  if (object.state === 'large') return yield* largeItems(git, { object, wanted, limits });
  for (const heading of headings) {
    const name = nameOf(heading);
    if (object.state !== 'whole') {
      yield { skipped: unreadable(name, object.state) };
      continue;
    }
    const skipped = tooLarge(name, object.bytes.length, limits);
    yield skipped === undefined ? { blob: wholeBlob(heading, object.id, object.bytes) } : { skipped };
  }
  return true;
}

/** The path, or what stands for it where the content is no file. */
function nameOf({ path, origin }: Heading): string {
  if (path !== '' || origin.kind !== 'commit') return path;
  return `${origin.part ?? 'content'} ${origin.about ?? origin.commit}`;
}

function wholeBlob(heading: Heading, id: string, bytes: Buffer): Blob {
  const lines = heading.lines === undefined ? {} : { lines: linesInText(bytes, heading.lines) };
  return { ...heading, ...lines, id, bytes };
}

/** The parts of a large content come once: for further places it is read again. */
async function* largeItems(
  git: Git,
  { object, wanted, limits }: Answer & { readonly object: LargeObject },
): AsyncGenerator<SourceItem, boolean> {
  const { id, size, parts } = object;
  const [first, ...rest] = wanted.headings;
  if (first === undefined) return true;
  const skipped = tooLarge(nameOf(first), size, limits);
  try {
    if (skipped === undefined) yield* blobsInPieces({ ...first, id }, parts);
    else yield { skipped };
  } catch (error) {
    if (error instanceof UserError) return false;
    throw error;
  }
  if (rest.length > 0) yield* objectItems(git, [{ id, headings: rest }], limits);
  return true;
}

/** Says what an object that cannot be read means for the scan. */
export function unreadable(path: string, state: 'missing' | 'damaged'): Skipped {
  return state === 'missing'
    ? { path, reason: 'its content is not in this clone', gap: true, hint: HOW_TO_COMPLETE }
    : { path, reason: 'its content is damaged in this clone', gap: true, hint: 'See git fsck, and clone again.' };
}
