/** Which source a command line asks for. */
import { UserError } from '../core/errors.ts';
import type { Arguments } from './command.ts';

/** What to scan. */
export type ScanPlan =
  | { readonly kind: 'worktree'; readonly paths: readonly string[] }
  | { readonly kind: 'staged' }
  /** Without a range: the one that the CI's environment names. */
  | { readonly kind: 'range'; readonly range: string | undefined }
  | { readonly kind: 'history' }
  | { readonly kind: 'stdin'; readonly filename: string }
  /** The message of a commit that is being made. */
  | { readonly kind: 'message'; readonly file: string }
  | PushPlan;

/** What is pushed: named on standard input by git, in the environment by the pre-commit framework. */
export interface PushPlan {
  readonly kind: 'push';
  readonly remote: string;
  readonly by: 'git' | 'framework';
}

/** Reads the plan. Throws a `UserError` where options contradict each other. */
export function scanPlan(args: Arguments): ScanPlan {
  const modes = ['staged', 'range', 'history'].filter((name) => args.has(name));
  const { positionals } = args;
  if (modes.length > 1) {
    throw new UserError(`--${modes.join(' and --')} can't go together`, { hint: 'run one scan for each' });
  }
  const [mode] = modes;
  if (positionals.includes('-')) return stdinPlan(args, mode);
  if (mode === undefined) return { kind: 'worktree', paths: positionals };
  const where = positionals.filter((path) => path !== '.');
  if (where.length > 0) {
    throw new UserError(`--${mode} scans the whole repository: it takes no paths (${where.join(', ')})`, {
      hint: 'leave paths out with paths.exclude in .key-sniff.json',
    });
  }
  if (mode === 'range') return { kind: 'range', range: args.text('range') === '' ? undefined : args.text('range') };
  return mode === 'staged' ? { kind: 'staged' } : { kind: 'history' };
}

function stdinPlan({ positionals, text }: Arguments, mode: string | undefined): ScanPlan {
  if (mode !== undefined || positionals.length > 1) {
    throw new UserError('`-` reads standard input and goes with no other path or mode');
  }
  return { kind: 'stdin', filename: text('stdin-filename') ?? '' };
}
