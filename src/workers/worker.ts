/** The program of a worker thread: makes the rule set, then takes pieces of work until none is left. */
import { parentPort } from 'node:worker_threads';
import { builtin } from '../builtin/builtin.ts';
import { isPackJob, runPackJob } from './pack-job.ts';
import { isTreeJob, runTreeJob } from './tree-job.ts';

if (parentPort === null) throw new Error('this program is run as a worker of key-sniff');
parentPort.once('message', (job: unknown) => void work(job)); // what it throws ends the thread, and is told
builtin(); // the job may come later

async function work(job: unknown): Promise<void> {
  if (isPackJob(job)) await runPackJob(job);
  else if (isTreeJob(job)) await runTreeJob(job);
  else throw new Error('a job of no known kind');
}
