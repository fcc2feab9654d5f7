/** Runs commands and measures them: alternately, several times, with the time of the processor and the memory where the system tells. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A command to measure. */
export interface Job {
  readonly name: string;
  /** A program and its arguments, or a line for the shell. */
  readonly command: readonly string[] | string;
  readonly cwd: string;
  /** Done before each run, and not measured. */
  readonly before?: () => void;
  /** Exit codes of a run that did its job. */
  readonly accept: readonly number[];
}

/** What came of the runs of a job: medians. Seconds and megabytes. */
export interface Measured {
  readonly name: string;
  readonly wall: number;
  /** User and system time of the command and of what it started. */
  readonly cpu?: number;
  /** Of the largest process. */
  readonly memory?: number;
  readonly runs: number;
  /** Why there is no figure. */
  readonly failure?: string;
}

interface Run {
  readonly wall: number;
  readonly cpu?: number;
  readonly memory?: number;
  readonly failure?: string;
}

const TIME = '/usr/bin/time';

/** Runs the jobs one after the other, and all of that so many times. */
export function measureAll(jobs: readonly Job[], runs: number, tell: (text: string) => void): readonly Measured[] {
  const results = jobs.map((job): { readonly job: Job; readonly runs: Run[] } => ({ job, runs: [] }));
  for (let round = 0; round < runs; round++) {
    for (const result of results) {
      if (result.runs.some(({ failure }) => failure !== undefined)) continue;
      const run = measure(result.job);
      tell(`${result.job.name}: ${run.failure ?? `${run.wall.toFixed(2)} s`}`);
      result.runs.push(run);
    }
  }
  return results.map(({ job: { name }, runs: all }) => summaryOf(name, all));
}

function measure({ command, cwd, before, accept }: Job): Run {
  before?.();
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const report = join(folder, 'time');
  try {
    const words = typeof command === 'string' ? ['sh', '-c', command] : command;
    const [program = '', ...args] = existsSync(TIME) ? [TIME, '-o', report, '-f', '%U %S %M', ...words] : words;
    const start = performance.now();
    const { status, error } = spawnSync(program, args, { cwd, stdio: 'ignore' });
    const wall = (performance.now() - start) / 1000;
    if (error !== undefined) return { wall, failure: error.message };
    if (status === null || !accept.includes(status)) return { wall, failure: `exit code ${status ?? 'none'}` };
    return { wall, ...usageIn(report) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function usageIn(report: string): Pick<Run, 'cpu' | 'memory'> {
  if (!existsSync(report)) return {};
  const [user = 0, system = 0, kilobytes = 0] = (readFileSync(report, 'utf8').trim().split('\n').at(-1) ?? '')
    .split(' ')
    .map(Number);
  return { cpu: user + system, memory: kilobytes / 1000 };
}

function summaryOf(name: string, runs: readonly Run[]): Measured {
  const failure = runs.find((run) => run.failure !== undefined)?.failure;
  const [cpus, memories] = [runs.flatMap(({ cpu }) => cpu ?? []), runs.flatMap(({ memory }) => memory ?? [])];
  return {
    name,
    wall: median(runs.map(({ wall }) => wall)),
    runs: runs.length,
    ...(cpus.length === 0 ? {} : { cpu: median(cpus) }),
    ...(memories.length === 0 ? {} : { memory: median(memories) }),
    ...(failure === undefined ? {} : { failure }),
  };
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}
