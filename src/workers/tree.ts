/** Looks through a tree beforehand, with as much help of other threads as pays, so that only files that may hold findings are read with care. */
import { setImmediate } from 'node:timers/promises';
import type { SieveOptions } from '../history/foresee.ts';
import type { Limits } from '../sources/content.ts';
import type { TreeMemory } from '../memory/tree-memory.ts';
import type { Foresee, Tree } from '../sources/files.ts';
import { allThreads, runWorkers, type Threads } from './pool.ts';
import { createTreeLook, isClean, verdict, type TreeWork } from './tree-job.ts';

/** Below so many files it is not worth while to look beforehand. */
const WORTH_LOOKING = 1000;
/** Milliseconds after which it can be told how long the rest takes. */
const TRIAL = 200;
/** A rest of so many milliseconds is worth helpers: each takes half a second to start and to become fast. */
const WORTH_HELP = 1500;

/** How to look through a tree. */
export interface TreeLookOptions extends SieveOptions, Limits {
  /** Reads what an earlier scan found out. */
  readonly openMemory?: () => Promise<TreeMemory | undefined>;
}

/** What the files of the tree tell. Of a small one nothing: it is quickly read as it is. */
export async function lookThroughTree(
  { root, entries }: Tree,
  { search, recipe, threads, maxFileSize, openMemory }: TreeLookOptions,
): Promise<Awaited<ReturnType<Foresee>>> {
  const helpers = threads ?? helpersFor(entries.length);
  if (recipe === undefined || helpers === undefined)
    return { clean: { contents: 0, binaries: 0, bytes: 0 }, isUnknown: () => true };
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
  const getHelp = (): Promise<void> => runWorkers(helpers.program, helpers.count, { kind: 'tree', recipe, ...work });
  await takePart(createTreeLook(search, work), getHelp, threads === undefined ? createEstimate(work) : () => true);
  await memory?.keep(work.verdicts);
  return settle(work);
}

/** This thread works, gets help once that pays, and looks up between files for an error of a helper. */
async function takePart(look: () => boolean, getHelp: () => Promise<void>, isLong: () => boolean): Promise<void> {
  let help: Promise<void> | undefined;
  let hasFailed = false;
  while (!hasFailed && look()) {
    if (help === undefined && isLong()) {
      help = getHelp();
      help.catch(() => (hasFailed = true));
    }
    await setImmediate();
  }
  await help;
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

function settle({ verdicts, sizes }: TreeWork): Awaited<ReturnType<Foresee>> {
  const clean = { contents: 0, binaries: 0, bytes: 0 };
  verdicts.forEach((one, file) => {
    if (!isClean(one)) return;
    clean.contents++;
    clean.bytes += sizes[file] ?? 0;
    if (one === verdict.cleanBinary) clean.binaries++;
  });
  return { clean, isUnknown: (file) => !isClean(verdicts[file]) };
}
