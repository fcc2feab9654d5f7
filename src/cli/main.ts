/** The `key-sniff` command: finds the command by its name, runs it, and turns what it throws into an exit code. */
import { messageOf, UserError } from '../core/errors.ts';
import { nearest } from '../core/nearest.ts';
import { visible } from '../report/escape.ts';
import { parseArguments } from './arguments.ts';
import type { Command, ExitCode, Io } from './command.ts';

interface Entry {
  readonly summary: string;
  readonly usage: string;
  readonly load: () => Promise<{ readonly command: Command }>;
}

/** The commands, in the order of the help page. Each is loaded only when it is called. */
const commands: Readonly<Record<string, Entry>> = {
  scan: {
    summary: 'find secrets in files, the index, a range of commits or the whole history',
    usage: 'scan [paths | -] [--staged | --range[=A..B] | --history] [options]',
    load: () => import('./commands/scan.ts'),
  },
  hook: {
    summary: 'run as a git hook (what the installed hooks call)',
    usage: 'hook pre-commit | commit-msg FILE | pre-push REMOTE URL',
    load: () => import('./commands/hook.ts'),
  },
  install: {
    summary: 'install the git hooks of this repository',
    usage: 'install [--hook NAME …]',
    load: () => import('./commands/install.ts'),
  },
  uninstall: {
    summary: 'remove them again',
    usage: 'uninstall [--hook NAME …]',
    load: () => import('./commands/uninstall.ts'),
  },
  doctor: {
    summary: 'examine this machine: AWS credentials, keys left behind, hooks that really block',
    usage: 'doctor [--fix] [options]',
    load: () => import('./commands/doctor.ts'),
  },
  baseline: {
    summary: 'record what is found today, so that only new findings are reported',
    usage: 'baseline [paths] [--history] [options]',
    load: () => import('./commands/baseline.ts'),
  },
  explain: {
    summary:
      'say what a rule finds, why it matters and what to do, or what a practice asks for; without a name list all',
    usage: 'explain [RULE|PRACTICE …]',
    load: () => import('./commands/explain.ts'),
  },
  rules: {
    summary: 'list the rules that the config makes active, and check the detectors of your own',
    usage: 'rules [--check] [--config FILE] [--plugin FILE …]',
    load: () => import('./commands/rules.ts'),
  },
  import: {
    summary: 'take over what other scanners were told (git-secrets, gitleaks, detect-secrets, secretlint …)',
    usage: 'import [FILE …] [--write]',
    load: () => import('./commands/import.ts'),
  },
  audit: {
    summary: 'judge an AWS account by the five practices, from its credential report',
    usage: 'audit REPORT | --live [options]',
    load: () => import('./commands/audit.ts'),
  },
  verify: {
    summary: 'scan, and ask AWS whether the keys found are live and whose they are',
    usage: 'verify [options of scan] [--aws-profile NAME] [--region NAME] [--endpoint URL]',
    load: () => import('./commands/verify.ts'),
  },
  revoke: {
    summary: 'print, or with --run take, the steps that put a leaked AWS key out of use',
    usage: 'revoke KEYID [--user NAME | --root] [--live | --run [--new-key FILE] [--keep]]',
    load: () => import('./commands/revoke.ts'),
  },
  harden: {
    summary: 'print what an AWS account needs to keep the five practices',
    usage: 'harden [--format cli | terraform | cloudformation] [--user NAME]',
    load: () => import('./commands/harden.ts'),
  },
};

const EXIT_CODES = 'Exit codes: 0 clean, 1 findings, 2 the job could not be done in full.';

function overview(): string {
  const rows = Object.entries(commands).map(([name, { summary }]) => `  ${name.padEnd(10)} ${summary}`);
  return ['Usage: key-sniff COMMAND', '', ...rows, '', '`key-sniff COMMAND --help` says more.', EXIT_CODES, ''].join(
    '\n',
  );
}

async function main(words: readonly string[], io: Io): Promise<ExitCode> {
  const [name = 'help', ...rest] = words;
  if (name === '--version' || name === '-v') return print(io, `${await version()}\n`);
  if (['help', '--help', '-h'].includes(name)) return print(io, overview());
  const entry = commands[name];
  if (entry === undefined) {
    const guess = nearest(name, Object.keys(commands));
    const hint = guess === undefined ? 'key-sniff help lists the commands' : `did you mean ${guess}?`;
    throw new UserError(`unknown command ${JSON.stringify(name)}`, { hint });
  }
  const { command } = await entry.load();
  if (rest.includes('--help') || rest.includes('-h')) {
    return print(io, `Usage: key-sniff ${entry.usage}\n\n${command.help.trim()}\n\n${EXIT_CODES}\n`);
  }
  return command.run(parseArguments(command, rest), io);
}

async function print(io: Io, text: string): Promise<ExitCode> {
  const { writeOut } = await import('../report/output.ts');
  await writeOut(io.stdout, text);
  return 0;
}

async function version(): Promise<string> {
  const { VERSION } = await import('../version.ts');
  return VERSION;
}

/** Two lines for what the user can mend; a stack for what is our fault. Names of files may hold anything. */
function explainError(error: unknown): string {
  if (error instanceof UserError) {
    const hint = error.hint === undefined ? '' : `  ${visible(error.hint)}\n`;
    return `key-sniff: ${visible(error.message)}\n${hint}`;
  }
  const stack = error instanceof Error && error.stack !== undefined ? error.stack : messageOf(error);
  return `key-sniff: this is a bug in key-sniff, please report it\n${stack.split('\n').map(visible).join('\n')}\n`;
}

const io: Io = {
  cwd: process.cwd(),
  env: process.env,
  // Opened only by who reads it.
  get stdin() {
    return process.stdin;
  },
  stdout: process.stdout,
  stderr: process.stderr,
  now: new Date(),
};

// What can't be written is told by the write itself; a reader that stops reading (`| head`) is no error of ours.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);

// The exit code is set, not exited with: what is still being written to a pipe would be cut.
main(process.argv.slice(2), io).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    process.stderr.write(explainError(error));
    process.exitCode = 2;
  },
);
