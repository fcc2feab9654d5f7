/** What a scan of a tree leaves for the next: which files, as they were, hold nothing to report. */
import { createHash } from 'node:crypto';
import { lstatSync } from 'node:fs';
import { createLinkCheck, type FileEntry } from '../sources/file-content.ts';
import type { Store } from './store.ts';

/** What was noted of files before, and a place to note it for the next scan. */
export interface TreeMemory {
  /** Tells of each file that is as it was what was found out then: the number that was noted, and its size. */
  readonly recall: (tell: (file: number, noted: number, size: number) => void) => void;
  /** Notes what was found out now: a number from 1 to 255 for each file, 0 for those of which nothing is to be noted. */
  readonly keep: (found: Uint8Array) => Promise<void>;
}

/**
 * Bytes of a hash that stands for a file and its state: in place of its name, which is nobody's business, and enough
 * that no two are ever alike.
 */
const SIGNATURE = 16;
/** A record is a signature and what was noted. */
const RECORD = SIGNATURE + 1;
/** A file that changed so few milliseconds ago may change again and keep its times: clocks of file systems are coarse. */
const UNSETTLED = 2000;

/** A file as it is on disk. */
interface State {
  readonly signature: string;
  readonly size: number;
  readonly isSettled: boolean;
}

/** Opens the memory for the files of a tree. A file's times, size and inode tell whether it is as it was. */
export async function openTreeMemory(
  store: Store,
  { root, entries }: { readonly root: string; readonly entries: readonly FileEntry[] },
): Promise<TreeMemory> {
  const noted = readRecords(await store.read());
  const isReal = createLinkCheck(root);
  const settled = Date.now() - UNSETTLED;
  const states = entries.map(({ path, file }) => (isReal(String(file)) ? stateOf(path, file, settled) : undefined));
  return {
    recall: (tell) => {
      states.forEach((state, file) => {
        const found = state === undefined ? undefined : noted.get(state.signature);
        if (state !== undefined && found !== undefined) tell(file, found, state.size);
      });
    },
    keep: async (found) => {
      const records = new Map<string, number>();
      states.forEach((state, file) => {
        const number = found[file] ?? 0;
        if (state?.isSettled === true && number > 0) records.set(state.signature, number);
      });
      const isNew = [...records.keys()].some((signature) => !noted.has(signature));
      if (isNew) await store.write(writeRecords(withOthers(records, noted)));
    },
  };
}

function stateOf(path: string, file: string | Buffer, settled: number): State | undefined {
  const stats = lstatSync(file, { throwIfNoEntry: false });
  if (stats?.isFile() !== true) return undefined;
  const { dev, ino, size, mtimeMs, ctimeMs } = stats;
  const signature = createHash('sha256')
    .update([dev, ino, size, mtimeMs, ctimeMs, path, ''].join('\0'))
    .update(file)
    .digest()
    .toString('latin1', 0, SIGNATURE);
  return { signature, size, isSettled: Math.max(mtimeMs, ctimeMs) < settled };
}

/** A scan of one folder leaves what is known of others, so long as that is not far more. */
function withOthers(
  records: ReadonlyMap<string, number>,
  noted: ReadonlyMap<string, number>,
): ReadonlyMap<string, number> {
  return noted.size > 2 * records.size ? records : new Map([...noted, ...records]);
}

function readRecords(bytes: Buffer | undefined): ReadonlyMap<string, number> {
  const records = new Map<string, number>();
  for (let at = 0; bytes !== undefined && at + RECORD <= bytes.length; at += RECORD)
    records.set(bytes.toString('latin1', at, at + SIGNATURE), bytes[at + SIGNATURE] ?? 0);
  return records;
}

function writeRecords(records: ReadonlyMap<string, number>): Buffer {
  const bytes = Buffer.alloc(records.size * RECORD);
  let at = 0;
  for (const [signature, noted] of records) {
    bytes.write(signature, at, 'latin1');
    bytes[at + SIGNATURE] = noted;
    at += RECORD;
  }
  return bytes;
}
