/** The program of a worker thread: makes the rule set, then takes pieces of work until none is left. */
import { parentPort, workerData } from 'node:worker_threads';
import { isPackJob, runPackJob } from './pack-job.ts';

const job: unknown = workerData;
if (parentPort === null || !isPackJob(job)) throw new Error('this program is run as a worker of key-sniff');
await runPackJob(job);
