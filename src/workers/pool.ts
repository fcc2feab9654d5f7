/** Starts worker threads and waits for them. */
import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';

/** So many threads, and their program. */
export interface Threads {
  readonly count: number;
  readonly program: URL;
}

/** More threads wait for the disk and for memory rather than for the processor. */
const MOST_THREADS = 8;

/** As many threads as pay for much work, whoever waits for them included; undefined where that is one. */
export function allThreads(): Threads | undefined {
  const program = workerProgram();
  const count = Math.min(availableParallelism(), MOST_THREADS);
  return program === undefined || count < 2 ? undefined : { count, program };
}

/** The program of a worker: beside this file, once all is bundled. In the source tree there is none that Node could run. */
function workerProgram(): URL | undefined {
  const program = new URL('./worker.js', import.meta.url);
  return existsSync(program) ? program : undefined;
}

/** What is made while one content is looked at is soon gone: more room for it, which V8 would take, saves no time. */
const LIMITS = { maxYoungGenerationSizeMb: 24 };

/** Runs the same job on so many threads. The first error of one stops them all and is thrown. */
export async function runWorkers(program: URL, count: number, job: object): Promise<void> {
  const workers = Array.from({ length: count }, () => new Worker(program, { workerData: job, resourceLimits: LIMITS }));
  try {
    await Promise.all(workers.map(ended));
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}

function ended(worker: Worker): Promise<void> {
  return new Promise((resolve, reject) => {
    worker.on('error', reject);
    worker.on('exit', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`a worker ended with code ${code}`));
    });
  });
}
