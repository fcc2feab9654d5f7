/** `npm run bench`: key-sniff beside the scanners that are installed, on real repositories, and how its cost grows. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { VERSION } from '../../src/version.ts';
import { measureGrowth, type Growth, type GrowthOf } from './growth.ts';
import { measureAll, type Job } from './measure.ts';
import { markdown, type Bench, type Machine, type Row } from './report.ts';
import { copyOf, forget, git, type Copy } from './repository.ts';
import { findPeers, type Tool, type Work } from './tools.ts';

const HELP = `Usage: npm run bench -- --repo DIR [--repo DIR …] [options]

Measures the built command (npm run build:js) and every installed peer alternately, and prints medians as Markdown.

  --repo DIR    a repository to measure in; it is copied, sharing its objects. May be repeated
  --peers DIR   where peers are installed, beside the PATH
  --peer NAME   only this peer. May be repeated; 'none' for none
  --work NAME   only this work: staged, tree, history. May be repeated
  --runs N      how often each command is run (default: 3)
  --growth NAME only this table of growth: files, commits, rules. They are measured in the first repository. May be repeated
  --no-growth   without the tables of growth
  --json FILE   the results as JSON, too
`;

const keySniff = [process.execPath, fileURLToPath(new URL('../../dist/cli.js', import.meta.url))];
const FOUND = [0, 1];

const { values } = parseArgs({
  options: {
    repo: { type: 'string', multiple: true, default: [] },
    peers: { type: 'string' },
    peer: { type: 'string', multiple: true },
    work: { type: 'string', multiple: true },
    runs: { type: 'string', default: '3' },
    growth: { type: 'string', multiple: true },
    'no-growth': { type: 'boolean', default: false },
    json: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
});

const tell = (text: string): void => console.error(text);

function ownJobs(copy: Copy, args: readonly string[]): readonly Job[] {
  const first = { name: 'key-sniff', command: [...keySniff, ...args, '--no-cache'], cwd: copy.folder, accept: FOUND };
  return [first];
}

/** A scan after one that took notes: it is the second run of the command that is measured. */
function secondJob(copy: Copy, args: readonly string[]): Job {
  return { name: 'key-sniff, again', command: [...keySniff, ...args], cwd: copy.folder, accept: FOUND };
}

function jobsFor(work: Work, copy: Copy, peers: readonly Tool[]): readonly Job[] {
  const cwd = copy.folder;
  const own: Readonly<Record<Work, readonly string[]>> = {
    staged: ['scan', '--staged'],
    tree: ['scan', '.'],
    history: ['scan', '--history'],
  };
  const floors: Readonly<Record<Work, Job>> = {
    staged: { name: '`node -e 0`', command: [process.execPath, '-e', '0'], cwd, accept: [0] },
    tree: {
      name: '`cat` of all files',
      command: 'git ls-files -z | xargs -0 cat 2>&- | cat > /dev/null',
      cwd,
      accept: [0],
    },
    history: { name: '`git pack-objects`', command: PACK, cwd, accept: [0] },
  };
  const others = peers.flatMap(({ name, commands, found }) => {
    const command = commands[work];
    return command === undefined ? [] : [{ name, command, cwd, accept: [0, ...found] }];
  });
  const again = work === 'staged' ? [] : [secondJob(copy, own[work])];
  return [...ownJobs(copy, own[work]), ...again, ...others, floors[work]];
}

const PACK =
  'git pack-objects --revs --all --stdout --filter=object:type=blob --window=0 --delta-base-offset -q < /dev/null > /dev/null';

function benchIn(copy: Copy, peers: readonly Tool[], runs: number): readonly Row[] {
  const works: readonly Work[] = ['staged', 'tree', 'history'];
  for (const { setUp } of peers) {
    const [program, ...args] = setUp ?? [];
    if (program !== undefined) execFileSync(program, args, { cwd: copy.folder, stdio: 'ignore' });
  }
  return works
    .filter((work) => values.work?.includes(work) !== false)
    .map((work) => {
      tell(`${work}, ${copy.name}`);
      forget(copy);
      const jobs = jobsFor(work, copy, peers);
      // The notes are taken once, and not measured.
      if (work !== 'staged')
        measureAll([secondJob(copy, work === 'tree' ? ['scan', '.'] : ['scan', '--history'])], 1, tell);
      return { work, repository: `${copy.name} (${copy.facts})`, results: measureAll(jobs, runs, tell) };
    });
}

function machine(load: readonly (readonly number[])[]): Machine {
  return {
    cpu: os.cpus()[0]?.model.trim() ?? '',
    cores: os.availableParallelism(),
    memory: `${Math.round(os.totalmem() / 2 ** 30)} GB`,
    system: `${os.type()} ${os.release()}`,
    node: process.versions.node,
    git: git('.', 'version').trim().replace('git version ', ''),
    date: new Date().toISOString().slice(0, 10),
    load,
  };
}

function wantedGrowth(): readonly GrowthOf[] {
  const all: readonly GrowthOf[] = values['no-growth'] ? [] : ['files', 'commits', 'rules'];
  return all.filter((one) => values.growth?.includes(one) !== false);
}

function bench(below: string): Bench {
  const before = os.loadavg();
  const runs = Number(values.runs);
  const peers = findPeers(values.peers).filter(({ name }) => values.peer?.includes(name) !== false);
  const copies = values.repo.map((repository) => copyOf(resolve(repository), below));
  const rows = copies.flatMap((copy) => benchIn(copy, peers, runs));
  const [first] = copies;
  const growth: readonly Growth[] =
    first === undefined ? [] : measureGrowth(wantedGrowth(), { keySniff, copy: first, below, runs, tell });
  const versions = Object.fromEntries([['key-sniff', VERSION], ...peers.map(({ name, version }) => [name, version])]);
  return { machine: machine([before, os.loadavg()]), versions, rows, growth };
}

if (values.help || values.repo.length === 0) {
  console.log(HELP);
  process.exitCode = values.help ? 0 : 2;
} else {
  const below = mkdtempSync(join(os.tmpdir(), 'key-sniff-bench-'));
  try {
    const result = bench(below);
    if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(result, null, 2)}\n`);
    console.log(markdown(result));
  } finally {
    rmSync(below, { recursive: true, force: true });
  }
}
