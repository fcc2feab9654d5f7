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

/** What is made while one content is looked at is soon gone: more room for it, of which V8 would take 48 MB, saves no time. */
const LIMITS = { maxYoungGenerationSizeMb: 6 };

/** Threads that load the program while it becomes clear what there is to do. Unless they get a job nobody waits for them. */
export interface Crew {
  /** Gives all of them the same job. The first error of one stops them all and is thrown. */
  readonly run: (job: object) => Promise<void>;
}

/** Starts threads. */
export function hire({ program, count }: Threads): Crew {
  const workers = Array.from({ length: count }, () => new Worker(program, { resourceLimits: LIMITS }));
  const done = Promise.all(workers.map(ended));
  done.catch(() => undefined); // told to whoever has a job for them
  for (const worker of workers) worker.unref();
  return {
    async run(job) {
      try {
        for (const worker of workers) {
          worker.ref();
          worker.postMessage(job);
        }
        await done;
      } finally {
        await Promise.all(workers.map((worker) => worker.terminate()));
      }
    },
  };
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
