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

/** Finds out which of the files, by index, hold nothing to report. */
export type Foresee = () => Promise<{ readonly isUnknown: (file: number) => boolean; readonly clean: Clean }>;

/** The files of the tree in its order, without those that are known to be clean; then what it left out. */
export async function* worktreeSource(
  { root, entries, skipped: left }: Tree,
  limits: Limits = {},
  foresee?: Foresee,
): AsyncGenerator<SourceItem> {
  const known = await foresee?.();
  if (known !== undefined) yield { clean: known.clean };
  const unknown = known === undefined ? entries : entries.filter((_, file) => known.isUnknown(file));
  for (const { entry, content } of readInOrder(root, unknown, limits)) yield* itemsOf(entry, await content);
  for (const skipped of left) yield { skipped };
}

/** Reads files ahead. */
function* readInOrder(root: string, files: readonly FileEntry[], limits: Limits): Generator<Reading> {
  const isReal = createLinkCheck(root);
  const startReading = createFileReader(limits);
  const ahead: Reading[] = [];
  let waiting = 0;
  const entries = files.values();
  for (;;) {
    while (ahead.length < AHEAD && waiting < WAITING) {
      const next = entries.next();
      if (next.done === true) break;
      const reading = isReal(String(next.value.file)) ? startReading(next.value) : behindLink(next.value);
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
