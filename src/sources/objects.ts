/** Contents out of git's object store as blobs. */
import type { Blob, Skipped, SourceItem } from '../core/blob.ts';
import { UserError } from '../core/errors.ts';
import { readObjects, type GitObject, type LargeObject } from '../git/cat-file.ts';
import type { Git } from '../git/git.ts';
import { linesInText } from './added-lines.ts';
import { blobsInPieces, tooLarge, type Limits } from './content.ts';

/** A content to read, and all that its blob will say. Lines as git counts them. */
export type Heading = Omit<Blob, 'bytes' | 'piece' | 'id'> & { readonly id: string };

/** The contents, in order; what is missing, damaged or too large as skipped. */
export async function* objectItems(git: Git, wanted: Iterable<Heading>, limits: Limits): AsyncGenerator<SourceItem> {
  const waiting = new Map<string, Heading[]>();
  for await (const object of readObjects(git, idsOf(wanted, waiting))) {
    const same = waiting.get(object.id) ?? [];
    const [heading] = same;
    if (heading === undefined) throw new Error(`git gave ${object.id}, which was not asked for`);
    const done = yield* itemsOf(heading, object, limits);
    if (done) same.shift();
    if (same.length === 0) waiting.delete(object.id);
  }
}

function* idsOf(wanted: Iterable<Heading>, waiting: Map<string, Heading[]>): Generator<string> {
  for (const heading of wanted) {
    const same = waiting.get(heading.id);
    if (same === undefined) waiting.set(heading.id, [heading]);
    else same.push(heading);
    yield heading.id;
  }
}

/** Gives false for a content that turned out to be damaged half-way: it comes again as a damaged one. */
async function* itemsOf(heading: Heading, object: GitObject, limits: Limits): AsyncGenerator<SourceItem, boolean> {
  if (object.state === 'large') return yield* largeItems(heading, object, limits);
  if (object.state === 'whole') {
    const skipped = tooLarge(heading.path, object.bytes.length, limits);
    yield skipped === undefined ? { blob: wholeBlob(heading, object.bytes) } : { skipped };
  } else yield { skipped: unreadable(heading.path, object.state) };
  return true;
}

function wholeBlob(heading: Heading, bytes: Buffer): Blob {
  return { ...heading, ...(heading.lines === undefined ? {} : { lines: linesInText(bytes, heading.lines) }), bytes };
}

async function* largeItems(
  heading: Heading,
  { size, parts }: LargeObject,
  limits: Limits,
): AsyncGenerator<SourceItem, boolean> {
  const skipped = tooLarge(heading.path, size, limits);
  if (skipped !== undefined) yield { skipped };
  try {
    if (skipped === undefined) yield* blobsInPieces(heading, parts);
    return true;
  } catch (error) {
    if (error instanceof UserError) return false;
    throw error;
  }
}

/** Says what an object that cannot be read means for the scan. */
export function unreadable(path: string, state: 'missing' | 'damaged'): Skipped {
  const [reason, hint] =
    state === 'missing'
      ? ['its content is not in this clone', 'In a partial clone, fetch all of it: git fetch --refetch --no-filter.']
      : ['its content is damaged in this clone', 'See git fsck, and clone again.'];
  return { path, reason, gap: true, hint };
}
