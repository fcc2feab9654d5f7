/** Starts worker threads and waits for them. */
import { existsSync } from 'node:fs';
import { Worker } from 'node:worker_threads';

/** The program of a worker: beside this file, once all is bundled. In the source tree there is none that Node could run. */
export function workerProgram(): URL | undefined {
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
