/** The scanners that are compared, and how each is told to do a piece of work. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** A piece of work. */
export type Work = 'staged' | 'tree' | 'history';

/** A scanner. */
export interface Tool {
  readonly name: string;
  readonly version: string;
  /** The command for a piece of work that it can do. */
  readonly commands: Readonly<Partial<Record<Work, readonly string[]>>>;
}

interface Peer {
  readonly name: string;
  readonly version: readonly string[];
  readonly commands: Tool['commands'];
}

const SILENT = ['--no-banner', '--log-level', 'error'];

const peers: readonly Peer[] = [
  {
    name: 'gitleaks',
    version: ['version'],
    commands: {
      staged: ['git', '--staged', ...SILENT, '.'],
      tree: ['dir', ...SILENT, '.'],
      history: ['git', ...SILENT, '--log-opts=--all', '.'],
    },
  },
  {
    name: 'betterleaks',
    version: ['version'],
    commands: {
      staged: ['git', '--staged', ...SILENT, '.'],
      tree: ['dir', ...SILENT, '.'],
      history: ['git', ...SILENT, '--log-opts=--all', '.'],
    },
  },
  {
    name: 'kingfisher',
    version: ['--version'],
    commands: {
      tree: ['scan', '--no-validate', '--git-history', 'none', '--no-update-check', '.'],
      history: ['scan', '--no-validate', '--git-history', 'full', '--no-update-check', '.'],
    },
  },
  { name: 'ripsecrets', version: ['--version'], commands: { staged: ['.'], tree: ['.'] } },
  { name: 'secretlint', version: ['--version'], commands: { tree: ['**/*'] } },
  { name: 'detect-secrets', version: ['--version'], commands: { tree: ['scan', '.'] } },
  { name: 'credsweeper', version: ['--version'], commands: { tree: ['--path', '.'] } },
  {
    name: 'git-secrets',
    version: ['--list'],
    commands: { staged: ['--scan', '--cached'], tree: ['--scan'], history: ['--scan-history'] },
  },
];

/** Where programs are below a folder of peers. */
const FOLDERS = ['bin', 'npm/node_modules/.bin', 'py/bin', 'node_modules/.bin', ''];

/** The peers that are installed: below the folder that is named, and on the PATH. */
export function findPeers(folder: string | undefined): readonly Tool[] {
  const below = folder === undefined ? [] : FOLDERS.map((name) => join(folder, name));
  const folders = [...below, ...(process.env['PATH'] ?? '').split(delimiter)];
  return peers.flatMap(({ name, version, commands }) => {
    const program = folders.map((one) => join(one, name)).find((path) => existsSync(path));
    if (program === undefined) return [];
    const tool: Record<string, readonly string[]> = {};
    for (const [work, args] of Object.entries(commands)) tool[work] = [program, ...args];
    return [{ name, version: versionOf(program, version), commands: tool }];
  });
}

/** What the program says of its version, in one line. */
export function versionOf(program: string, args: readonly string[]): string {
  try {
    const text = execFileSync(program, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
    return /\d+\.\d+(?:\.\d+)?/.exec(text)?.[0] ?? 'unknown version'; // takes 8.30.1 of `gitleaks 8.30.1`; not `set by build`
  } catch (error) {
    if (error instanceof Error && 'status' in error) return 'unknown version';
    throw error;
  }
}
