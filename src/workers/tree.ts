/** Looks through a tree beforehand, with as much help of other threads as pays, so that only files that may hold findings are read with care. */
import { closeSync, existsSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { Clean } from '../core/blob.ts';
import type { SieveOptions } from '../history/foresee.ts';
import type { Limits } from '../sources/content.ts';
import { hasNotes } from '../memory/store.ts';
import type { TreeMemory } from '../memory/tree-memory.ts';
import type { Foresight, Tree } from '../sources/files.ts';
import { allThreads, hire, type Crew, type Threads } from './pool.ts';
import { createTreeLook, isClean, verdict, type TreeWork } from './tree-job.ts';

/** Below so many files it is not worth while to look beforehand. */
const WORTH_LOOKING = 1000;
/** Milliseconds after which it can be told how long the rest takes. */
const TRIAL = 200;
/** A rest of so many milliseconds is worth helpers: each takes half a second to start and to become fast. */
const WORTH_HELP = 1500;

/** A tree of so many files is worth helpers, whatever stands in them. */
const MANY_FILES = 2000;

/** How to look through a tree. */
export interface TreeLookOptions extends SieveOptions, Limits {
  /** Threads that were started beforehand. */
  readonly crew?: Crew | undefined;
  /** Reads what an earlier scan found out. */
  readonly openMemory?: () => Promise<TreeMemory | undefined>;
}

/** Begins to look through the files of a tree. A small one is quickly read as it is. */
export async function lookThroughTree(
  { root, entries }: Tree,
  { search, recipe, threads, maxFileSize, openMemory, crew }: TreeLookOptions,
): Promise<Foresight | undefined> {
  const helpers = threads ?? helpersFor(entries.length);
  if (recipe === undefined || helpers === undefined) return undefined;
  const work: TreeWork = {
    root,
    files: entries.map(({ path, file }) => ({ path, file })),
    ...(maxFileSize === undefined ? {} : { maxFileSize }),
    next: new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT)),
    verdicts: new Uint8Array(new SharedArrayBuffer(entries.length)),
    sizes: new Float64Array(new SharedArrayBuffer(entries.length * Float64Array.BYTES_PER_ELEMENT)),
  };
  const memory = await openMemory?.();
  memory?.recall((file, noted, size) => {
    work.verdicts[file] = noted;
    work.sizes[file] = size;
  });
  const isHelpWanted = threads === undefined && crew === undefined ? createEstimate(work) : () => true;
  const unknown = unknownFiles(work, {
    look: createTreeLook(search, work),
    getHelp: () => (crew ?? hire(helpers)).run({ kind: 'tree', recipe, ...work }),
    isHelpWanted,
    keep: async () => memory?.keep(work.verdicts.map((one) => (one === verdict.unread ? 0 : one))),
  });
  return { unknown, clean: () => cleanOf(work) };
}

interface Part {
  readonly look: () => boolean;
  readonly getHelp: () => Promise<void>;
  readonly isHelpWanted: () => boolean;
  readonly keep: () => Promise<void>;
}

/**
 * This thread takes part, gets help once that pays, and between files looks up: for an error of a helper, and for what
 * is known by then.
 */
async function* unknownFiles(
  { verdicts, next }: TreeWork,
  { look, getHelp, isHelpWanted, keep }: Part,
): AsyncGenerator<number> {
  let help: Promise<void> | undefined;
  let hasFailed = false;
  let file = 0;
  try {
    for (let isLeft = true; isLeft && !hasFailed;) {
      isLeft = look();
      if (help === undefined && isLeft && isHelpWanted()) {
        help = getHelp();
        help.catch(() => (hasFailed = true));
      }
      await (isLeft ? setImmediate() : help);
      for (; file < verdicts.length && Atomics.load(verdicts, file) !== verdict.open; file++)
        if (!isClean(verdicts[file])) yield file;
    }
    await help;
    await keep();
  } finally {
    Atomics.store(next, 0, verdicts.length); // helpers of somebody who stopped asking stop too
  }
}

/** Whether what is left takes long, by what was done so far. */
function createEstimate({ next, files }: TreeWork): () => boolean {
  const start = performance.now();
  return () => {
    const spent = performance.now() - start;
    const done = Atomics.load(next, 0);
    return spent > TRIAL && (spent / done) * (files.length - done) > WORTH_HELP;
  };
}

/** The threads beside this one, which takes part. */
function helpersFor(files: number): Threads | undefined {
  const threads = files < WORTH_LOOKING ? undefined : allThreads();
  return threads === undefined ? undefined : { ...threads, count: threads.count - 1 };
}

/** Starts helpers for the tree of a repository before its files are known, if they will pay. */
export function hireAhead(gitDir: string, usesNotes: boolean): Crew | undefined {
  const helpers = isMuchToRead(gitDir, usesNotes) ? helpersFor(MANY_FILES) : undefined;
  return helpers === undefined ? undefined : hire(helpers);
}

/**
 * Whether many files will be read: git's index says how many there are, and without notes of an earlier scan none is
 * left out. `gitDir` may not exist.
 */
export function isMuchToRead(gitDir: string, usesNotes: boolean): boolean {
  const index = join(gitDir, 'index');
  if (!existsSync(index) || entriesOf(index) < MANY_FILES) return false;
  return !usesNotes || !hasNotes({ gitDir, kind: 'tree' });
}

/** How many entries git's index has, as its head says; 0 for what is no index. */
function entriesOf(path: string): number {
  const head = Buffer.alloc(12);
  const file = openSync(path, 'r');
  try {
    return readSync(file, head) === head.length && head.toString('latin1', 0, 4) === 'DIRC' ? head.readUInt32BE(8) : 0;
  } finally {
    closeSync(file);
  }
}

function cleanOf({ verdicts, sizes }: TreeWork): Clean {
  const clean = { contents: 0, binaries: 0, bytes: 0 };
  verdicts.forEach((one, file) => {
    if (!isClean(one)) return;
    clean.contents++;
    clean.bytes += sizes[file] ?? 0;
    if (one === verdict.cleanBinary) clean.binaries++;
  });
  return clean;
}
