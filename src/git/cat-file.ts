/** Reads objects out of git's store, as a stream. */
import { UserError } from '../core/errors.ts';
import { createByteReader, type ByteReader } from './byte-reader.ts';
import { isMissingObject } from './git-error.ts';
import { streamGit, type Git } from './git.ts';

/** An object that was asked for. */
export type GitObject = WholeObject | LargeObject | MissingObject;

export interface WholeObject {
  readonly state: 'whole';
  readonly id: string;
  readonly type: ObjectType;
  readonly bytes: Buffer;
}

/** Too large to be held: its bytes come in parts, to be read before the next object is asked for (or they are passed over). */
export interface LargeObject {
  readonly state: 'large';
  readonly id: string;
  readonly type: ObjectType;
  readonly size: number;
  readonly parts: AsyncIterable<Buffer>;
}

/** Not in the store, or damaged there. */
export interface MissingObject {
  readonly state: 'missing' | 'damaged';
  readonly id: string;
}

export type ObjectType = 'blob' | 'tree' | 'commit' | 'tag';

/** The largest object that is given whole, in bytes. */
export const WHOLE_LIMIT: number = 32 * 1024 * 1024;

/**
 * The objects with these ids, in the order in which they are asked for (a damaged one may come early). The ids are
 * taken lazily, ahead of the answers by what fits in two pipes.
 */
export async function* readObjects(git: Git, ids: Iterable<string>): AsyncGenerator<GitObject> {
  const source = ids[Symbol.iterator]();
  const first = source.next();
  if (first.done === true) return; // nothing to start git for
  const asked: string[] = [first.value]; // and not yet answered
  for (;;) {
    try {
      return yield* answers(git, requests([...asked], source, asked), asked);
    } catch (error) {
      // git ends at a damaged object: it is told, and what comes after it asked again.
      const damaged = asked.findIndex((id) => error instanceof UserError && error.message.includes(id));
      if (damaged === -1) throw error;
      for (const id of asked.splice(damaged, 1)) yield { state: isMissingObject(error) ? 'missing' : 'damaged', id };
    }
  }
}

function* requests(again: readonly string[], source: Iterator<string>, asked: string[]): Generator<string> {
  for (const id of again) yield `${id}\n`;
  for (let next = source.next(); next.done !== true; next = source.next()) {
    asked.push(next.value);
    yield `${next.value}\n`;
  }
}

async function* answers(git: Git, input: Iterable<string>, asked: string[]): AsyncGenerator<GitObject> {
  const output = createByteReader(streamGit(git, ['cat-file', '--batch', '--buffer'], { input }));
  try {
    for (let header = await output.line(); header !== undefined; header = await output.line()) {
      const [id = '', type, size] = header.split(' ');
      if (isObjectType(type)) {
        yield* objectOf(output, { id, type, size: Number(size) });
        await output.skip(1); // the newline after each object
      } else yield { state: 'missing', id };
      asked.shift();
    }
  } finally {
    await output.close();
  }
}

function isObjectType(word: string | undefined): word is ObjectType {
  return word === 'blob' || word === 'tree' || word === 'commit' || word === 'tag';
}

interface Header {
  readonly id: string;
  readonly type: ObjectType;
  readonly size: number;
}

async function* objectOf(output: ByteReader, { id, type, size }: Header): AsyncGenerator<GitObject> {
  if (size <= WHOLE_LIMIT) {
    yield { state: 'whole', id, type, bytes: await output.take(size) };
    return;
  }
  let left = size;
  async function* parts(): AsyncGenerator<Buffer> {
    while (left > 0) {
      const part = await output.some(left);
      left -= part.length;
      yield part;
    }
  }
  yield { state: 'large', id, type, size, parts: parts() };
  await output.skip(left);
}

/**
 * The ids of all blobs that are in the store, for a partial clone: there, asking for one that is not ends git, and
 * starting it anew each time would take long.
 */
export async function storedBlobs(git: Git): Promise<ReadonlySet<string>> {
  const flags = ['--batch-all-objects', '--unordered', '--batch-check=%(objecttype) %(objectname)'];
  const output = createByteReader(streamGit(git, ['cat-file', ...flags]));
  const ids = new Set<string>();
  for (let line = await output.line(); line !== undefined; line = await output.line()) {
    if (line.startsWith('blob ')) ids.add(line.slice('blob '.length));
  }
  return ids;
}

/** A file as a commit has it, such as the configuration of a pull request's base; undefined if it has none. */
export async function readFileAt(git: Git, commit: string, path: string): Promise<Buffer | undefined> {
  for await (const object of readObjects(git, [`${commit}:${path}`])) {
    if (object.state === 'whole' && object.type === 'blob') return object.bytes;
  }
  return undefined;
}
