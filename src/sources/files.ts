/** Contents of files as a source: read ahead of the scan, given in order. */
import type { Clean, SourceItem } from '../core/blob.ts';
import { blobsInPieces, type Limits } from './content.ts';
import {
  createFileReader,
  createLinkCheck,
  failure,
  streamFile,
  type FileContent,
  type FileEntry,
  type Reading,
} from './file-content.ts';
import type { Worktree } from './worktree.ts';

/** How many files are read ahead: enough to keep the disk busy while one is scanned. */
const AHEAD = 24;
/** Bytes that may wait to be scanned. */
const WAITING = 64 * 1024 * 1024;

/** The files of a listing and what it left out. */
export type Tree = Omit<Worktree, 'start' | 'targets'>;

/** A look at the files beforehand, which goes on while those are read that it names. */
export interface Foresight {
  /** The indexes of files that may hold something to report, ascending, each as soon as it is known. */
  readonly unknown: AsyncIterable<number>;
  /** The other files, once all are known. */
  readonly clean: () => Clean;
}

/** Begins to look; undefined where that does not pay. */
export type Foresee = () => Promise<Foresight | undefined>;

/** The files of the tree in its order, without those that are known to be clean; then what it left out. */
export async function* worktreeSource(
  { root, entries, skipped: left }: Tree,
  limits: Limits = {},
  foresee?: Foresee,
): AsyncGenerator<SourceItem> {
  const foresight = await foresee?.();
  const start = createStart(root, limits);
  if (foresight === undefined)
    for (const { entry, content } of readInOrder(entries, start)) yield* itemsOf(entry, await content);
  else {
    for await (const file of foresight.unknown) {
      const entry = entries[file];
      if (entry !== undefined) yield* itemsOf(entry, await start(entry).content);
    }
    yield { clean: foresight.clean() };
  }
  for (const skipped of left) yield { skipped };
}

/** Begins to read a file. */
type Start = (entry: FileEntry) => Reading;

function createStart(root: string, limits: Limits): Start {
  const isReal = createLinkCheck(root);
  const startReading = createFileReader(limits);
  return (entry) => (isReal(String(entry.file)) ? startReading(entry) : behindLink(entry));
}

/** Reads files ahead. */
function* readInOrder(files: readonly FileEntry[], start: Start): Generator<Reading> {
  const ahead: Reading[] = [];
  let waiting = 0;
  const entries = files.values();
  for (;;) {
    while (ahead.length < AHEAD && waiting < WAITING) {
      const next = entries.next();
      if (next.done === true) break;
      const reading = start(next.value);
      ahead.push(reading);
      waiting += reading.size;
    }
    const reading = ahead.shift();
    if (reading === undefined) return;
    waiting -= reading.size;
    yield reading;
  }
}

/** A folder on the way became a symbolic link since git took note of the file: what is there now may be anywhere. */
function behindLink(entry: FileEntry): Reading {
  const skipped = { path: entry.path, reason: 'behind a symbolic link, which is not followed', gap: false };
  return { entry, size: 0, content: Promise.resolve({ state: 'skipped', skipped }) };
}

async function* itemsOf(entry: FileEntry, content: FileContent): AsyncGenerator<SourceItem> {
  const { path } = entry;
  const heading = { path, origin: { kind: 'worktree' } } as const;
  if (content.state === 'whole') yield { blob: { ...heading, bytes: content.bytes } };
  else if (content.state === 'skipped') yield { skipped: content.skipped };
  else if (content.state === 'large') {
    try {
      yield* blobsInPieces(heading, streamFile(entry));
    } catch (error) {
      yield { skipped: failure(path, error) };
    }
  }
}
