/** The program of a worker thread: makes the rule set, then takes pieces of work until none is left. */
import { parentPort, workerData } from 'node:worker_threads';
import { isPackJob, runPackJob } from './pack-job.ts';
import { isTreeJob, runTreeJob } from './tree-job.ts';

const job: unknown = workerData;
if (parentPort !== null && isPackJob(job)) await runPackJob(job);
else if (parentPort !== null && isTreeJob(job)) await runTreeJob(job);
else throw new Error('this program is run as a worker of key-sniff');
