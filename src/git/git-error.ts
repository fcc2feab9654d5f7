/** What went wrong when git failed, in words that say what to do. */
import { UserError } from '../core/errors.ts';
import { runGit, type Git } from './git.ts';

/** There is no git on this machine. */
export function isGitMissing(error: unknown): boolean {
  const cause = error instanceof UserError ? error.cause : undefined;
  return cause instanceof Error && 'code' in cause && cause.code === 'ENOENT';
}

/** The folder is in no repository. */
export function isNotRepository(error: unknown): boolean {
  const cause = error instanceof UserError ? error.cause : undefined;
  return typeof cause === 'string' && NOT_A_REPOSITORY.test(cause);
}

/** What to do about a partial clone. */
export const HOW_TO_COMPLETE = 'git fetch --refetch --no-filter (git 2.36 or newer), or clone again without --filter.';

const MISSING = 'missing object';

/** An object that git needed is not in the clone, and key-sniff fetches nothing. */
export function isMissingObject(error: unknown): boolean {
  return error instanceof UserError && error.cause === MISSING;
}

/** A call of git that failed. */
export interface Failure {
  readonly git: Git;
  readonly args: readonly string[];
  readonly code: number;
  /** What git printed on standard error, with `LC_ALL=C`. */
  readonly complaint: string;
}

/** The oldest git that is supported. */
export const OLDEST_GIT = '2.30';

interface Explanation {
  readonly complaint: RegExp;
  readonly explain: (failure: Failure, found: string) => UserError;
}

/** Takes "fatal: not a git repository (or any of the parent directories): .git"; not "fatal: not a tree object". */
const NOT_A_REPOSITORY = /not a git repository/;

const explanations: readonly Explanation[] = [
  {
    // Takes "fatal: not a git repository (or any of the parent directories): .git"; not "fatal: not a tree object".
    complaint: /not a git repository/,
    explain: ({ git }) =>
      new UserError(`${git.cwd} is not in a git repository`, {
        hint: 'Run the command in one, or scan files by path.',
      }),
  },
  {
    // Takes "detected dubious ownership in repository at '/x'" and git 2.35's "unsafe repository ('/x' is owned by someone else)".
    complaint: /(?:dubious ownership in repository at|unsafe repository \() ?'([^']*)'/,
    explain: (_, path) =>
      new UserError(`git does not trust ${path}, which belongs to another user`, {
        hint: `If you do: git config --global --add safe.directory '${path}'`,
      }),
  },
  {
    // Takes "ambiguous argument 'x': unknown revision or path not in the working tree", "bad revision 'x'"; not "bad object x".
    complaint: /(?:ambiguous argument|bad revision|Invalid revision range|Needed a single revision) ?'?([^':\n]*)/,
    explain: (_, revision) =>
      new UserError(`unknown revision ${revision}`.trim(), {
        hint: 'Look at its spelling with git log; a branch of the server needs git fetch first.',
      }),
  },
  {
    // Takes "fatal: could not fetch 1a2b… from promisor remote"; not "fatal: could not read from remote repository".
    complaint: /could not fetch ([0-9a-f]+) from promisor remote/,
    explain: ({ git }, id) =>
      new UserError(`object ${id} is not in the partial clone ${git.cwd}`, { hint: HOW_TO_COMPLETE, cause: MISSING }),
  },
  {
    // Takes "fatal: this operation must be run in a work tree"; not "fatal: not a work tree object".
    complaint: /must be run in a work tree/,
    explain: ({ git }) =>
      new UserError(`${git.cwd} has no working tree`, { hint: 'Scan a bare repository with --history.' }),
  },
];

// Takes "error: unknown option `missing=print'", "fatal: unrecognized argument: --x"; not "fatal: unknown revision".
const UNKNOWN_OPTION = /unknown (?:option|switch|argument)|unrecognized argument|invalid object-filter|^usage:/m;

/** The error to throw: a known mistake in its own words, anything else in git's. */
export async function gitError(failure: Failure): Promise<UserError> {
  for (const { complaint, explain } of explanations) {
    const match = complaint.exec(failure.complaint);
    if (match !== null) return explain(failure, match[1] ?? '');
  }
  if (UNKNOWN_OPTION.test(failure.complaint)) return tooOld(failure);
  const command = failure.args.find((arg) => /^[a-z-]+$/.test(arg) && !arg.startsWith('-')) ?? ''; // no `a.b=c` after -c
  return new UserError(`git ${command} failed in ${failure.git.cwd}: ${firstLine(failure)}`, {
    hint: 'Run git fsck to see whether the repository is sound.',
  });
}

function firstLine({ complaint, code }: Failure): string {
  const lines = complaint.split('\n').filter((text) => text.trim() !== '');
  const line = lines.find((text) => text.startsWith('fatal: ')) ?? lines[0] ?? `exit code ${code}`;
  return line.replace(/^(?:fatal|error): /, '');
}

async function tooOld(failure: Failure): Promise<UserError> {
  const version = String(await runGit(failure.git, ['version'])).trim();
  return new UserError(`${version} does not know what key-sniff asks it: ${firstLine(failure)}`, {
    hint: `Install git ${OLDEST_GIT} or newer.`,
  });
}
