/** Looks through a tree beforehand, on as many threads as pay, so that only files that may hold findings are read with care. */
import { availableParallelism } from 'node:os';
import { setImmediate } from 'node:timers/promises';
import type { SieveOptions } from '../history/foresee.ts';
import type { Limits } from '../sources/content.ts';
import type { Foresee, Tree } from '../sources/files.ts';
import { runWorkers, workerProgram } from './pool.ts';
import { createTreeLook, verdict, type TreeWork } from './tree-job.ts';

/** Below so many files, starting a worker takes longer than it saves. */
const WORTH_WORKERS = 1000;
/** More threads wait for the disk and for memory rather than for the processor. */
const MOST_THREADS = 8;

/** What the files of the tree tell. Of a small one nothing: it is quickly read as it is. */
export async function lookThroughTree(
  { root, entries }: Tree,
  { search, recipe, threads, maxFileSize }: SieveOptions & Limits,
): Promise<Awaited<ReturnType<Foresee>>> {
  const helpers = recipe === undefined ? undefined : (threads ?? helpersFor(entries.length));
  if (helpers === undefined) return { clean: { contents: 0, binaries: 0, bytes: 0 }, isUnknown: () => true };
  const work: TreeWork = {
    root,
    files: entries.map(({ path, file }) => ({ path, file })),
    ...(maxFileSize === undefined ? {} : { maxFileSize }),
    next: new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT)),
    verdicts: new Uint8Array(new SharedArrayBuffer(entries.length)),
    sizes: new Float64Array(new SharedArrayBuffer(entries.length * Float64Array.BYTES_PER_ELEMENT)),
  };
  await Promise.all([
    runWorkers(helpers.program, helpers.count, { kind: 'tree', recipe, ...work }),
    takePart(createTreeLook(search, work)),
  ]);
  return settle(work);
}

/** This thread works too, and looks up between files for an error of another. */
async function takePart(look: () => boolean): Promise<void> {
  while (look()) await setImmediate();
}

function helpersFor(files: number): SieveOptions['threads'] {
  const program = workerProgram();
  const count = Math.min(availableParallelism(), MOST_THREADS) - 1;
  return program === undefined || count < 1 || files < WORTH_WORKERS ? undefined : { count, program };
}

function settle({ verdicts, sizes }: TreeWork): Awaited<ReturnType<Foresee>> {
  const clean = { contents: 0, binaries: 0, bytes: 0 };
  verdicts.forEach((one, file) => {
    if (one === verdict.unknown) return;
    clean.contents++;
    clean.bytes += sizes[file] ?? 0;
    if (one === verdict.cleanBinary) clean.binaries++;
  });
  return { clean, isUnknown: (file) => verdicts[file] === verdict.unknown };
}
