/** The scanners that are compared, and how each is told to do a piece of work. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { STAGED } from './repository.ts';

/** A piece of work. */
export type Work = 'staged' | 'tree' | 'history';

/** A scanner. */
export interface Tool {
  readonly name: string;
  readonly version: string;
  /** The command for a piece of work that it can do. */
  readonly commands: Readonly<Partial<Record<Work, readonly string[]>>>;
  /** Exit codes that say that something was found, which is a job done. */
  readonly found: readonly number[];
  /** Run once in a copy of a repository before anything is measured there. */
  readonly setUp?: readonly string[];
}

interface Peer {
  readonly name: string;
  readonly version: readonly string[];
  readonly commands: Tool['commands'];
  readonly found: Tool['found'];
  readonly setUp?: readonly string[];
}

/** With a code of its own for findings: by default it is that of errors. */
const LEAKS = 77;
const SILENT = ['--no-banner', '--log-level', 'error', '--exit-code', String(LEAKS)];

/** Stands for the settings that secretlint does nothing without: beside the folder of modules that it is in. */
const RULES = '{rules}';

const peers: readonly Peer[] = [
  {
    name: 'gitleaks',
    version: ['version'],
    found: [LEAKS],
    commands: {
      staged: ['git', '--staged', ...SILENT, '.'],
      tree: ['dir', ...SILENT, '.'],
      history: ['git', ...SILENT, '--log-opts=--all', '.'],
    },
  },
  {
    name: 'betterleaks',
    version: ['version'],
    found: [LEAKS],
    commands: {
      staged: ['git', '--staged', ...SILENT, '.'],
      tree: ['dir', ...SILENT, '.'],
      history: ['git', ...SILENT, '--log-opts=--all', '.'],
    },
  },
  {
    name: 'kingfisher',
    version: ['--version'],
    found: [200, 205],
    commands: {
      tree: ['scan', '--no-validate', '--git-history', 'none', '--no-update-check', '.'],
      history: ['scan', '--no-validate', '--git-history', 'full', '--no-update-check', '.'],
    },
  },
  {
    name: 'ripsecrets',
    version: ['--version'],
    found: [1],
    commands: { staged: ['--strict-ignore', STAGED], tree: ['.'] }, // its hook names the files
  },
  {
    name: 'secretlint',
    version: ['--version'],
    found: [1],
    commands: { tree: ['--secretlintrc', RULES, '**/*'] },
  },
  { name: 'detect-secrets', version: ['--version'], found: [], commands: { tree: ['scan', '.'] } },
  { name: 'credsweeper', version: ['--version'], found: [], commands: { tree: ['--path', '.'] } },
  {
    name: 'git-secrets',
    version: ['--list'], // it has none
    found: [1],
    setUp: ['--register-aws'],
    commands: { staged: ['--scan', '--cached'], tree: ['--scan'], history: ['--scan-history'] },
  },
];

/** Where programs are below a folder of peers. */
const FOLDERS = ['bin', 'npm/node_modules/.bin', 'py/bin', 'node_modules/.bin', ''];

/** The peers that are installed: below the folder that is named, and on the PATH. */
export function findPeers(folder: string | undefined): readonly Tool[] {
  const below = folder === undefined ? [] : FOLDERS.map((name) => join(folder, name));
  const folders = [...below, ...(process.env['PATH'] ?? '').split(delimiter)];
  return peers.flatMap(({ name, version, commands, found, setUp }) => {
    const program = folders.map((one) => join(one, name)).find((path) => existsSync(path));
    if (program === undefined) return [];
    const tool: Record<string, readonly string[]> = {};
    const rules = join(program, '../../..', '.secretlintrc.json');
    for (const [work, args] of Object.entries(commands))
      tool[work] = [program, ...args.map((arg) => (arg === RULES ? rules : arg))];
    return [
      {
        name,
        version: versionOf(program, version),
        commands: tool,
        found,
        ...(setUp === undefined ? {} : { setUp: [program, ...setUp] }),
      },
    ];
  });
}

/** What the program says of its version; what Go noted in it when it was built, where it does not know. */
export function versionOf(program: string, args: readonly string[]): string {
  const own = numberIn(printed(program, args));
  // Takes `mod  github.com/zricethezav/gitleaks/v8  v8.30.1`; not a line about something that was built in.
  const noted = (): string => /^\s*mod\s.*$/m.exec(printed('go', ['version', '-m', program]))?.[0] ?? '';
  return own ?? numberIn(noted()) ?? 'unknown version';
}

function numberIn(text: string): string | undefined {
  return /\d+\.\d+(?:\.\d+)?/.exec(text)?.[0]; // takes 8.30.1 of `gitleaks 8.30.1`; not `set by build`
}

/** What a program prints; nothing where there is none or it fails. */
function printed(program: string, args: readonly string[]): string {
  const { stdout, status } = spawnSync(program, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  return status === 0 ? stdout : '';
}
