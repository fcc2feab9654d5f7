/** Reads files, and says of each that was not read why. Only regular files are opened, never through a symbolic link. */
import fs from 'node:fs';
import { dirname } from 'node:path';
import { promisify } from 'node:util';
import type { Skipped } from '../core/blob.ts';
import { WHOLE_LIMIT } from '../git/cat-file.ts';
import { tooLarge, type Limits } from './content.ts';

/** A file to read. */
export interface FileEntry {
  /** With `/`, relative to the scanned tree. */
  readonly path: string;
  /** Where it is: bytes where its name is not UTF-8. */
  readonly file: string | Buffer;
  /** Object id of the content that git's index has for it, which the file may differ from. */
  readonly staged?: string;
}

/** What became of reading a file. `none`: nothing to read, such as a folder where git knows a file. */
export type FileContent =
  | { readonly state: 'whole'; readonly bytes: Buffer }
  | { readonly state: 'large' }
  | { readonly state: 'skipped'; readonly skipped: Skipped }
  | { readonly state: 'none' };

const { O_RDONLY, O_NOFOLLOW = 0, O_NONBLOCK = 0 } = fs.constants; // the latter two are missing on Windows
const OPEN_FLAGS = O_RDONLY | O_NOFOLLOW | O_NONBLOCK;

const read = promisify(fs.read);

/** A file that is being read. */
export interface Reading {
  readonly entry: FileEntry;
  /** Bytes that it takes in memory. */
  readonly size: number;
  readonly content: Promise<FileContent>;
}

/** Starts reading a file. The file is opened at once, unless it is too large to be held. */
export type FileReader = (entry: FileEntry) => Reading;

/** Up to this size a file that the system has in memory is read sooner than a thread is asked to read it. */
const SMALL = 64 * 1024;
/** A read that took longer, in milliseconds, had to wait for the disk. */
const WAITED = 1;
/** How many files are read while other work goes on after one had to be waited for. */
const PATIENCE = 64;

/**
 * A reader of many files. Small files are read at once as long as that is quick (measured: half the time on trees of
 * small files); large ones, and all when the disk is slow, while other work goes on.
 */
export function createFileReader(limits: Limits): FileReader {
  let overlapped = 0;
  return (entry) => {
    const opened = open(entry, limits);
    if ('state' in opened) return { entry, size: 0, content: Promise.resolve(opened) };
    const { size } = opened;
    overlapped = Math.max(0, overlapped - 1);
    if (size > SMALL || overlapped > 0) return { entry, size, content: readLater(entry, opened) };
    const start = performance.now();
    const content = readNow(entry, opened);
    if (performance.now() - start > WAITED) overlapped = PATIENCE;
    return { entry, size, content: Promise.resolve(content) };
  };
}

/**
 * A reader of whole files that uses the same memory for all: what it gives holds until it is called again. Undefined for
 * what is not read, or not whole.
 */
export function createWholeReader(limits: Limits): (entry: FileEntry) => Buffer | undefined {
  let memory = Buffer.alloc(SMALL);
  return (entry) => {
    const opened = open(entry, limits);
    if ('state' in opened) return undefined;
    if (opened.size > memory.length) memory = Buffer.alloc(opened.size * 2);
    const content = readNow(entry, opened, memory);
    return content.state === 'whole' ? content.bytes : undefined;
  };
}

function readNow({ path }: FileEntry, { handle, size }: Opened, bytes: Buffer = Buffer.allocUnsafe(size)): FileContent {
  try {
    let filled = 0;
    for (let more = -1; filled < size && more !== 0; filled += more) {
      more = fs.readSync(handle, bytes, filled, size - filled, filled);
    }
    return { state: 'whole', bytes: bytes.subarray(0, filled) };
  } catch (error) {
    return { state: 'skipped', skipped: failure(path, error) };
  } finally {
    fs.closeSync(handle);
  }
}

async function readLater({ path }: FileEntry, { handle, size }: Opened): Promise<FileContent> {
  try {
    const bytes = Buffer.allocUnsafe(size);
    let filled = 0;
    for (let more = -1; filled < size && more !== 0; filled += more) {
      more = (await read(handle, bytes, filled, size - filled, filled)).bytesRead; // 0: it became shorter
    }
    return { state: 'whole', bytes: bytes.subarray(0, filled) };
  } catch (error) {
    return { state: 'skipped', skipped: failure(path, error) };
  } finally {
    fs.closeSync(handle);
  }
}

const PART = 1024 * 1024;

/** The bytes of a large file, in parts. Throws what the file system throws. */
export async function* streamFile({ file }: FileEntry): AsyncGenerator<Buffer> {
  const handle = fs.openSync(file, OPEN_FLAGS);
  try {
    for (;;) {
      const { bytesRead, buffer } = await read(handle, Buffer.allocUnsafe(PART), 0, PART, null);
      if (bytesRead === 0) return;
      yield buffer.subarray(0, bytesRead);
    }
  } finally {
    fs.closeSync(handle);
  }
}

interface Opened {
  readonly handle: number;
  readonly size: number;
}

function open({ path, file }: FileEntry, limits: Limits): Opened | FileContent {
  try {
    const refused = refuse(path, fs.lstatSync(file), limits);
    if (refused !== undefined) return refused;
    const handle = fs.openSync(file, OPEN_FLAGS);
    return { handle, size: fs.fstatSync(handle).size };
  } catch (error) {
    return { state: 'skipped', skipped: failure(path, error) };
  }
}

/** Why what is there is not opened, if it is not. A device or a FIFO may block or act when it is. */
function refuse(path: string, stats: fs.Stats, limits: Limits): FileContent | undefined {
  const skipped = (reason: string): FileContent => ({ state: 'skipped', skipped: { path, reason, gap: false } });
  if (stats.isDirectory()) return { state: 'none' };
  if (stats.isSymbolicLink()) return skipped('a symbolic link, which is not followed');
  if (!stats.isFile()) return skipped('not a regular file');
  const large = tooLarge(path, stats.size, limits);
  if (large !== undefined) return { state: 'skipped', skipped: large };
  return stats.size > WHOLE_LIMIT ? { state: 'large' } : undefined;
}

const REASONS: Readonly<Record<string, readonly [reason: string, hint?: string]>> = {
  ENOENT: ['vanished while it was about to be read'],
  ENOTDIR: ['vanished while it was about to be read'],
  ELOOP: ['became a symbolic link while it was about to be read'],
  EACCES: ['no permission to read it', 'Give read permission, or exclude the path.'],
  EPERM: ['no permission to read it', 'Give read permission, or exclude the path.'],
};

/** What it means that a file or folder could not be read. */
export function failure(path: string, error: unknown): Skipped {
  if (!(error instanceof Error) || !('code' in error)) throw error;
  const code = String(error.code);
  const [reason, hint] = REASONS[code] ?? [`cannot be read (${code})`];
  return { path, reason, gap: true, ...(hint === undefined ? {} : { hint }) };
}

/** Tells whether the way to a file leads through real folders only, starting below a folder. Remembers what it has seen. */
export function createLinkCheck(root: string): (file: string) => boolean {
  const known = new Map<string, boolean>([[root, true]]);
  const isReal = (folder: string): boolean => {
    const seen = known.get(folder);
    if (seen !== undefined) return seen;
    const parent = dirname(folder);
    const real = parent === folder || (isReal(parent) && !isLink(folder));
    known.set(folder, real);
    return real;
  };
  return (file) => isReal(dirname(file));
}

function isLink(path: string): boolean {
  return fs.lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true;
}
