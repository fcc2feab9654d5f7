/** The scanners that are compared: how each is run on a folder with its default settings, and which files it names. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { basename, delimiter, join, relative } from 'node:path';
import glob from 'fast-glob';

/** A scanner, ready to run. */
export interface Scanner {
  readonly name: string;
  /** The path of each finding in the folder, relative to it; a path as often as something was found there. */
  readonly findings: (root: string) => readonly string[];
}

/** Where one run of a scanner may write. */
interface Run {
  readonly root: string;
  /** A path beside the folder that nothing else uses. */
  readonly report: string;
}

interface Peer {
  readonly name: string;
  /** Its program, below the folder of peers. */
  readonly program: string;
  readonly findings: (program: string, run: Run) => readonly string[];
}

const MOST_OUTPUT = 1 << 30;

interface Options {
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** What a program prints; most end with another status than 0 when they find something. */
function output(program: string, args: readonly string[], { cwd, env }: Options): { out: string; err: string } {
  try {
    const options = { cwd, env: { ...process.env, ...env }, maxBuffer: MOST_OUTPUT, encoding: 'utf8' } as const;
    return { out: execFileSync(program, [...args], { ...options, stdio: 'pipe' }), err: '' };
  } catch (error) {
    if (error instanceof Error && 'stdout' in error && 'stderr' in error)
      return { out: String(error.stdout), err: String(error.stderr) };
    throw error;
  }
}

function lines(text: string): readonly string[] {
  return text.split('\n').map((line) => line.trim());
}

function json<T>(file: string): T {
  return JSON.parse(readFileSync(file, 'utf8'));
}

/** Gitleaks and its descendant write the same report. */
function leaks(program: string, { root, report }: Run): readonly string[] {
  output(program, ['dir', '.', '-r', report, '-f', 'json', '--no-banner'], { cwd: root });
  return (json<readonly { File: string }[] | null>(report) ?? []).map(({ File }) => File);
}

function kingfisher(program: string, { root }: Run): readonly string[] {
  const args = ['scan', '.', '--no-validate', '--git-history', 'none', '--format', 'jsonl', '--no-update-check'];
  const found: readonly { finding?: { path?: string } }[] = lines(
    output(program, [...args, '--no-dedup'], { cwd: root }).out,
  )
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line));
  return found.flatMap(({ finding }) => finding?.path ?? []);
}

function trufflehog(program: string, { root }: Run): readonly string[] {
  const args = ['filesystem', '--no-verification', '--no-update', '--json', '.'];
  const found: readonly { SourceMetadata?: { Data?: { Filesystem?: { file: string } } } }[] = lines(
    output(program, args, { cwd: root }).out,
  )
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line));
  return found.flatMap(({ SourceMetadata }) => SourceMetadata?.Data?.Filesystem?.file ?? []);
}

// A finding in the text of a report. Takes `./00001/x:3:text`; not `[ERROR] Matched`.
const PLACE = /^(.+?):\d+:/;

function ripsecrets(program: string, { root }: Run): readonly string[] {
  // A value on a line of its own is printed without a number.
  return lines(output(program, ['.'], { cwd: root }).out).flatMap(
    (line) => PLACE.exec(line)?.[1] ?? /^(\.\/[^:]+):/.exec(line)?.[1] ?? [],
  );
}

function gitSecrets(program: string, { root, report }: Run): readonly string[] {
  const home = `${report}.home`;
  mkdirSync(home);
  const options = { cwd: root, env: { HOME: home, GIT_CONFIG_GLOBAL: join(home, 'config') } };
  output(program, ['--register-aws', '--global'], options);
  return lines(output(program, ['--scan', '-r', '.'], options).err).flatMap((line) => PLACE.exec(line)?.[1] ?? []);
}

function detectSecrets(program: string, { root }: Run): readonly string[] {
  const { results }: { results: Readonly<Record<string, readonly unknown[]>> } = JSON.parse(
    output(program, ['scan', '--all-files', '.'], { cwd: root }).out,
  );
  return Object.entries(results).flatMap(([path, found]) => found.map(() => path));
}

/** Into a file: it cuts what it pipes at 64 KiB. */
function secretlint(program: string, { root, report }: Run): readonly string[] {
  const folder = join(program, '../../..');
  const args = ['--secretlintrc', join(folder, '.secretlintrc.json'), '--format', 'json', '--output', report];
  output(program, [...args, `${root}/**/*`], { cwd: folder });
  return json<readonly { filePath: string; messages: readonly unknown[] }[]>(report).flatMap(({ filePath, messages }) =>
    messages.map(() => relative(root, filePath)),
  );
}

function credSweeper(program: string, { root, report }: Run): readonly string[] {
  output(program, ['--path', '.', '--save-json', report, '--jobs', '2'], { cwd: root });
  return json<readonly { line_data_list: readonly { path: string }[] }[]>(report).flatMap(({ line_data_list: list }) =>
    list.map(({ path }) => path),
  );
}

const PEERS: readonly Peer[] = [
  { name: 'gitleaks', program: 'bin/gitleaks', findings: leaks },
  { name: 'betterleaks', program: 'bin/betterleaks', findings: leaks },
  { name: 'trufflehog', program: 'bin/trufflehog', findings: trufflehog },
  { name: 'kingfisher', program: 'py/bin/kingfisher', findings: kingfisher },
  { name: 'ripsecrets', program: 'bin/ripsecrets', findings: ripsecrets },
  { name: 'git-secrets', program: 'bin/git-secrets', findings: gitSecrets },
  { name: 'detect-secrets', program: 'py/bin/detect-secrets', findings: detectSecrets },
  { name: 'secretlint', program: 'npm/node_modules/.bin/secretlint', findings: secretlint },
  { name: 'credsweeper', program: 'py/bin/credsweeper', findings: credSweeper },
];

const CLI = new URL('../../dist/cli.js', import.meta.url).pathname;

function keySniff(root: string): readonly string[] {
  const { out } = output(process.execPath, [CLI, 'scan', '.', '--format', 'json'], { cwd: root });
  const { findings }: { findings: readonly { path: string }[] } = JSON.parse(out);
  return findings.map(({ path }) => path);
}

let runs = 0;

/** Where a peer's program is: in the folder of peers, or on the path. */
function installed(program: string, peers: string | undefined): string | undefined {
  const inPath = (process.env['PATH'] ?? '').split(delimiter).map((folder) => join(folder, basename(program)));
  return [...(peers === undefined ? [] : [join(peers, program)]), ...inPath].find((path) => existsSync(path));
}

/** key-sniff as built, and every peer that is installed; what they write goes into the folder of reports. */
export function scanners(peers: string | undefined, reports: string): readonly Scanner[] {
  const others = PEERS.flatMap(({ name, program, findings }): Scanner[] => {
    const path = installed(program, peers);
    if (path === undefined) return [];
    return [{ name, findings: (root) => findings(path, { root, report: join(reports, `${name}-${runs++}.json`) }) }];
  });
  return [{ name: 'key-sniff', findings: keySniff }, ...others];
}

/** How many files a folder has, what git keeps for itself left out. */
export function filesIn(folder: string): number {
  return glob.sync('**/*', { cwd: folder, dot: true, ignore: ['**/.git/**'] }).length;
}
