/** `npm run bench:editor`: what the plugin adds to ESLint's own time, beside other plugins that look for secrets. */
import fastGlob from 'fast-glob';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { ESLint } from 'eslint';
import { writeConfigs, type Added } from './editor-configs.ts';
import { measureAll } from './measure.ts';

const HELP = `Usage: npm run bench:editor -- [--project DIR] [options]

Measures the built plugin (npm run build:js) in a TypeScript project with its own config and its own ESLint. All figures
are CPU time, and whatever is compared is run in turn, so that they hold on a machine with other work.

  --project DIR  the project, its packages installed (default: this repository)
  --files GLOB   the files to lint in it (default: **/*.ts). May be repeated
  --rounds N     how often the long file is linted (default: 100)
  --passes N     how often each file of the project is linted (default: 3)
  --commands N   how often ESLint's command is run with each plugin (default: 0)
`;

const top = new URL('../../', import.meta.url).pathname;
const { values } = parseArgs({
  options: {
    project: { type: 'string', default: top },
    files: { type: 'string', multiple: true, default: ['**/*.ts'] },
    rounds: { type: 'string', default: '100' },
    passes: { type: 'string', default: '3' },
    commands: { type: 'string', default: '0' },
    help: { type: 'boolean', default: false },
  },
});

/** An ESLint with one of the configs, and what each run of it took, in the order of the runs. */
interface Runner {
  readonly name: string;
  readonly eslint: ESLint;
  readonly times: number[];
}

function runnersIn(project: string, configs: readonly Added[]): readonly Runner[] {
  const own: { readonly ESLint: typeof ESLint } = createRequire(join(project, 'x.js'))('eslint');
  return configs.map(({ name, path }) => {
    const eslint = new own.ESLint({ cwd: project, overrideConfigFile: path });
    return { name, eslint, times: [] };
  });
}

async function milliseconds({ eslint }: Runner, text: string, filePath: string): Promise<number> {
  const start = process.cpuUsage();
  const [result] = await eslint.lintText(text, { filePath });
  const { user, system } = process.cpuUsage(start);
  if (result?.fatalErrorCount !== 0) throw new Error(result?.messages[0]?.message ?? `${filePath} is ignored`);
  return (user + system) / 1000;
}

/** Lints a text with each runner, beginning with another each time. */
async function lintInTurn(runners: readonly Runner[], text: string, filePath: string): Promise<void> {
  const first = (runners[0]?.times.length ?? 0) % runners.length;
  for (const runner of [...runners.slice(first), ...runners.slice(0, first)])
    runner.times.push(await milliseconds(runner, text, filePath));
}

const sum = (times: readonly number[]): number => times.reduce((all, one) => all + one, 0);
const middle = (times: readonly number[]): number => times.toSorted((a, b) => a - b)[times.length >> 1] ?? 0;

function tell(runners: readonly Runner[], figures: (times: readonly number[], base: readonly number[]) => string) {
  const base = runners[0]?.times ?? [];
  for (const { name, times } of runners) console.log(`  ${name.padEnd(26)} ${figures(times, base)}`);
}

const percent = (ratio: number): string => `${ratio < 1 ? '-' : '+'}${Math.abs(100 * (ratio - 1)).toFixed(1)} %`;

/** About a thousand lines of this project's own sources. */
function longText(): string {
  const folder = join(top, 'src/core');
  let text = '';
  for (const [index, name] of readdirSync(folder).sort().entries()) {
    if (text.split('\n').length >= 1000) break;
    const source = readFileSync(join(folder, name), 'utf8').replace(/^(?:import|export [*{])[^;]*;/gm, '');
    text += `namespace n${index} {\n${source}}\n`;
  }
  return text;
}

/** The text with a line more, another one each time: nobody can answer from what is remembered of it as a whole. */
function edited(text: string, round: number): string {
  const lines = text.split('\n');
  const ends = lines.flatMap((line, index) => (line === '}' ? [index + 1] : []));
  return lines.toSpliced(ends[(round * 7) % ends.length] ?? 0, 0, `const edit${round} = read(${round});`).join('\n');
}

async function benchLongFile(configs: readonly Added[], rounds: number): Promise<void> {
  const text = longText();
  const runners = runnersIn(top, configs);
  for (let round = 0; round < rounds; round++) await lintInTurn(runners, edited(text, round), join(top, 'src/long.ts'));
  console.log(
    `\nA file of ${text.split('\n').length} lines, with another line edited in each of ${rounds} rounds: the median of the later half, and of what is more within a round`,
  );
  tell(runners, (times, base) => {
    const more = times.map((time, round) => time - (base[round] ?? NaN)).slice(rounds >> 1);
    return `${middle(times.slice(rounds >> 1)).toFixed(1)} ms, +${middle(more).toFixed(1)} ms`;
  });
}

async function benchFiles(project: string, configs: readonly Added[], passes: number): Promise<void> {
  const runners = runnersIn(project, configs);
  const paths = await fastGlob(values.files, { cwd: project, absolute: true, ignore: ['**/node_modules/**'] });
  const files: string[] = [];
  for (const path of paths.sort()) if (!(await runners[0]?.eslint.isPathIgnored(path))) files.push(path);
  for (let pass = 0; pass < passes; pass++)
    for (const path of files) await lintInTurn(runners, readFileSync(path, 'utf8'), path);
  const leastOf = (times: readonly number[]): number =>
    sum(files.map((_, file) => Math.min(...times.filter((__, run) => run % files.length === file))));
  console.log(`\n${files.length} files of ${project}: the sum of each file's least of ${passes} passes; each pass`);
  tell(runners, (times, base) => {
    const each = Array.from({ length: passes }, (_, pass) => {
      const of = (all: readonly number[]): number => sum(all.slice(pass * files.length, (pass + 1) * files.length));
      return percent(of(times) / of(base));
    });
    const [own, none] = [leastOf(times), leastOf(base)];
    return `${own.toFixed(0).padStart(7)} ms ${percent(own / none).padStart(8)}; ${each.join(', ')}`;
  });
}

/** The command as a whole: its start, the loading of the plugin and of what its rules need. */
function benchCommand(project: string, configs: readonly Added[], rounds: number): void {
  const eslint = createRequire(join(project, 'x.js'))
    .resolve('eslint/package.json')
    .replace('package.json', 'bin/eslint.js');
  const jobs = configs.map(({ name, path }) => ({
    name,
    cwd: project,
    command: [process.execPath, eslint, '--config', path, ...values.files],
    accept: [0, 1],
  }));
  const seconds = jobs.map((): number[] => []);
  for (let round = 0; round < rounds; round++)
    for (const [index, { cpu = NaN, failure }] of measureAll(jobs, 1, () => undefined).entries()) {
      if (failure !== undefined) throw new Error(failure);
      seconds[index]?.push(cpu);
    }
  console.log(`\nThe command on them: the median of ${rounds} runs, and of the ratios within a round; each ratio`);
  const base = seconds[0] ?? [];
  for (const [index, { name }] of jobs.entries()) {
    const own = seconds[index] ?? [];
    const ratios = own.map((one, round) => one / (base[round] ?? NaN));
    const figures = `${middle(own).toFixed(2)} s ${percent(middle(ratios))}; ${ratios.map(percent).join(', ')}`;
    console.log(`  ${name.padEnd(26)} ${figures}`);
  }
}

async function main(): Promise<void> {
  if (values.help) return console.log(HELP);
  const project = resolve(values.project);
  const [own, others] = [writeConfigs(top), writeConfigs(project)];
  try {
    await benchLongFile(own.configs, Number(values.rounds));
    await benchFiles(project, others.configs, Number(values.passes));
    if (Number(values.commands) > 0) benchCommand(project, others.configs, Number(values.commands));
  } finally {
    for (const { folder } of [own, others]) rmSync(folder, { recursive: true });
  }
}

await main();
