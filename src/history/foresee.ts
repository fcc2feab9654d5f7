/** Looks through the packs of a repository, so that a history scan need read only what may hold findings. */
import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { rulesFor } from '../core/rule.ts';
import { runGit, type Git } from '../git/git.ts';
import { findPacks } from '../git/packs.ts';
import type { Limits } from '../sources/content.ts';
import { scanSegments } from '../workers/pack-job.ts';
import { runWorkers, workerProgram } from '../workers/pool.ts';
import type { Recipe } from '../workers/recipe.ts';
import type { Search } from './sieve.ts';
import { createForeknowledge, unjudged, type Foreknowledge, type JudgedPack } from './verdicts.ts';

/** What is looked for, by whom. */
export interface SieveOptions {
  readonly search: Search;
  /** How worker threads make the same rule set. Without it all work is done in this thread. */
  readonly recipe?: Recipe;
  /** So many threads, and their program. Default: as many as pay. */
  readonly threads?: { readonly count: number; readonly program: URL };
}

/** How to look. */
export interface ForeseeOptions extends SieveOptions, Limits {
  readonly git: Git;
}

/** Below so many bytes of packs, starting workers takes longer than it saves. */
const WORTH_WORKERS = 24 << 20;
/** More threads wait for the disk and for memory rather than for the processor. */
const MOST_WORKERS = 8;

/** What the repository's packs tell. */
export async function foresee({ git, search, recipe, threads, ...limits }: ForeseeOptions): Promise<Foreknowledge> {
  const packs = await packsOf(git);
  const next = new Int32Array(new SharedArrayBuffer(4));
  const workers = recipe === undefined ? undefined : (threads ?? threadsFor(packs));
  if (workers === undefined) scanSegments(search, { packs, next });
  else await runWorkers(workers.program, workers.count, { kind: 'packs', recipe, packs, next });
  return createForeknowledge(packs, rulesFor(search.rules, search.confidence), limits);
}

function threadsFor(packs: readonly JudgedPack[]): SieveOptions['threads'] {
  const program = workerProgram();
  const count = Math.min(availableParallelism(), MOST_WORKERS);
  if (program === undefined || count < 2) return undefined;
  const size = packs.reduce((sum, { pack: { index } }) => sum + (index.offsets[index.count] ?? 0), 0);
  return size < WORTH_WORKERS ? undefined : { count, program };
}

async function packsOf(git: Git): Promise<readonly JudgedPack[]> {
  const output = await runGit(git, ['rev-parse', '--show-object-format', '--git-path', 'objects']);
  const [format, objects = ''] = output.toString('utf8').split('\n');
  return findPacks(resolve(git.cwd, objects), format === 'sha256' ? 32 : 20).map(unjudged);
}
