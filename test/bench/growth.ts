/** How the cost grows: with the number of files, of commits and of rules. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { measureAll, type Job, type Measured } from './measure.ts';
import { madeDetectors } from './made-detectors.ts';
import { git, shortened, type Copy } from './repository.ts';

/** A table of growth. */
export interface Growth {
  readonly of: string;
  readonly rows: readonly (readonly [size: string, Measured])[];
}

/** What growth is measured with. */
export interface GrowthOptions {
  /** The command of key-sniff, without arguments. */
  readonly keySniff: readonly string[];
  readonly copy: Copy;
  /** A folder to make things in. */
  readonly below: string;
  readonly runs: number;
  readonly tell: (text: string) => void;
}

const FACTORS = [1, 4, 16];
/** So many rules: the most are more than there are, and the rest is made. */
const RULES = [50, 400, 2000];
/** Files of the smallest tree. */
const FILES = 400;
const accept = [0, 1];

/** What the cost may grow with. */
export type GrowthOf = 'files' | 'commits' | 'rules';

/** Measures how the cost grows with each of these. */
export function measureGrowth(of: readonly GrowthOf[], options: GrowthOptions): readonly Growth[] {
  const jobs = { files: filesJobs, commits: commitsJobs, rules: rulesJobs };
  return of.map((one) => tableOf(one, jobs[one](options), options));
}

function tableOf(of: string, jobs: readonly Job[], { runs, tell }: GrowthOptions): Growth {
  const measured = measureAll(jobs, runs, tell);
  return { of, rows: measured.map((one) => [one.name, one] as const) };
}

function filesJobs({ keySniff, copy, below }: GrowthOptions): readonly Job[] {
  const files = git(copy.folder, 'ls-files', '-z')
    .split('\0')
    .filter((path) => /\.\w{1,4}$/.test(path))
    .slice(0, FILES); // takes `a/b.js`; not `LICENSE`
  return FACTORS.map((factor) => {
    const folder = join(below, `files-${factor}`);
    for (let number = 0; number < factor; number++) {
      for (const path of files) {
        const target = join(folder, String(number), path);
        mkdirSync(dirname(target), { recursive: true });
        cpSync(join(copy.folder, path), target);
      }
    }
    return { name: `${files.length * factor} files`, command: [...keySniff, 'scan', '.'], cwd: folder, accept };
  });
}

function commitsJobs({ keySniff, copy, below }: GrowthOptions): readonly Job[] {
  const all = Number(git(copy.folder, 'rev-list', '--count', 'HEAD'));
  return FACTORS.map((factor) => {
    const { folder, facts } = shortened(copy, Math.round((all * factor) / 16), below);
    return { name: facts, command: [...keySniff, 'scan', '--history', '--no-cache'], cwd: folder, accept };
  });
}

function rulesJobs({ keySniff, copy, below }: GrowthOptions): readonly Job[] {
  const [program = '', ...args] = keySniff;
  const ids = execFileSync(program, [...args, 'rules'], { cwd: below, encoding: 'utf8', maxBuffer: 1 << 24 })
    .split('\n')
    .flatMap((line) => /^[\w-]+(?=  )/.exec(line)?.[0] ?? []); // takes `aws-account   warn   …`; not an empty line
  return RULES.map((most) => {
    const count = Math.min(most, ids.length);
    const config = join(below, `rules-${most}.json`);
    // Spread over the list, so that rules of all kinds are among the few.
    const kept = new Set(Array.from({ length: count }, (_, index) => ids[Math.floor((index * ids.length) / count)]));
    const rules = Object.fromEntries(ids.filter((id) => !kept.has(id)).map((id) => [id, 'off']));
    writeFileSync(config, JSON.stringify({ rules, detectors: madeDetectors(most - count) }));
    const command = [...keySniff, 'scan', '.', '--no-cache', '--config', config];
    return { name: `${most} rules`, command, cwd: copy.folder, accept };
  });
}
