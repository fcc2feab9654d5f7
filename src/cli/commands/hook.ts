/** `key-sniff hook`: what the installed git hooks call. */
import { UserError } from '../../core/errors.ts';
import { nearest } from '../../core/nearest.ts';
import { writeOut } from '../../report/output.ts';
import type { Arguments, Command, ExitCode, Io } from '../command.ts';
import { frameworkRemote } from '../framework-push.ts';
import type { ScanPlan } from '../scan-plan.ts';
import { runScan, scanHelp, scanOptions } from '../scan-run.ts';

/** The plan of each hook, from the arguments that git gives it (githooks(5)). */
const plans: Readonly<Record<string, (words: readonly string[], io: Io) => ScanPlan>> = {
  'pre-commit': () => ({ kind: 'staged' }),
  'commit-msg': ([file]) => ({ kind: 'message', file: required(file, 'commit-msg', 'the file of the message') }),
  'pre-push': ([remote], { env }) => ({
    kind: 'push',
    remote: required(remote ?? frameworkRemote(env), 'pre-push', 'the name of the remote'),
    by: remote === undefined ? 'framework' : 'git',
  }),
};

export const command: Command = {
  options: scanOptions,
  help: `
Runs as the hook of that name, with the arguments that git gives it: pre-commit scans what is staged, commit-msg the
message, pre-push every commit that the remote does not have. Exit codes 1 and 2 stop git.

${scanHelp}`,
  run: async (args, io) => {
    const code = await runScan(hookPlan(args, io), args, toStderr(io), { quiet: true });
    if (code !== 0) await writeOut(io.stderr, adviceFor(args, code));
    return code;
  },
};

/** What to do about a blocked commit or push, whatever was found. */
function adviceFor({ positionals: [name = ''] }: Arguments, code: ExitCode): string {
  const what = name === 'pre-push' ? 'push' : 'commit';
  const why = code === 1 ? 'what is listed above would leak' : 'not everything could be scanned';
  return `key-sniff: ${what} blocked: ${why}. If a finding is none, say so where it stands: key-sniff-ignore -- reason
`;
}

function required(word: string | undefined, hook: string, what: string): string {
  if (word !== undefined) return word;
  throw new UserError(`hook ${hook} needs ${what}`, {
    hint: 'git gives it: key-sniff install writes hooks that pass it on',
  });
}

function hookPlan({ positionals: [name = '', ...words] }: Arguments, io: Io): ScanPlan {
  const plan = Object.hasOwn(plans, name) ? plans[name] : undefined;
  if (plan !== undefined) return plan(words, io);
  const guess = nearest(name, Object.keys(plans));
  throw new UserError(`no hook ${JSON.stringify(name)}`, {
    hint: guess === undefined ? `choose from ${Object.keys(plans).join(', ')}` : `did you mean ${guess}?`,
  });
}

/** Hooks speak on standard error: git shows it at once, and programs that run git read its standard output. */
function toStderr(io: Io): Io {
  return { ...io, stdout: io.stderr };
}
