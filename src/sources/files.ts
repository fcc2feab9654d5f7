/** Contents of files as a source: read ahead of the scan, given in order. */
import type { SourceItem } from '../core/blob.ts';
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

/** The files of the listing in its order, then what it left out. */
export async function* worktreeSource(
  worktree: Omit<Worktree, 'start' | 'targets'>,
  limits: Limits = {},
): AsyncGenerator<SourceItem> {
  const isReal = createLinkCheck(worktree.root);
  const startReading = createFileReader(limits);
  const ahead: Reading[] = [];
  let waiting = 0;
  const entries = worktree.entries.values();
  for (;;) {
    while (ahead.length < AHEAD && waiting < WAITING) {
      const next = entries.next();
      if (next.done === true) break;
      const reading = isReal(String(next.value.file)) ? startReading(next.value) : behindLink(next.value);
      ahead.push(reading);
      waiting += reading.size;
    }
    const reading = ahead.shift();
    if (reading === undefined) break;
    waiting -= reading.size;
    yield* itemsOf(reading.entry, await reading.content);
  }
  for (const skipped of worktree.skipped) yield { skipped };
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
