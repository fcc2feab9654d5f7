/** Runs git: the only place that starts it. Safe in a repository that is not trusted, and never over the network. */
import { spawn, type ChildProcessByStdio } from 'node:child_process';
import { existsSync } from 'node:fs';
import type { Readable, Writable } from 'node:stream';
import { UserError } from '../core/errors.ts';
import { gitError, OLDEST_GIT } from './git-error.ts';

/** Where git is run. */
export interface Git {
  /** An absolute folder. */
  readonly cwd: string;
  /** The environment of the command; git's own variables in it (a hook's `GIT_INDEX_FILE`) count. */
  readonly env: Environment;
}

export type Environment = Readonly<Record<string, string | undefined>>;

/** What a call may differ in. */
export interface GitOptions {
  /** Text for git's standard input. */
  readonly input?: Iterable<string>;
  /** Exit codes that are no failure, beside 0. */
  readonly accept?: readonly number[];
}

/** Nothing that the repository's own configuration names is run: hooks, file-system monitor, signature programs. */
const SAFE_FLAGS = [
  '--no-pager',
  '--no-replace-objects',
  ...['core.fsmonitor=false', 'core.hooksPath=/dev/null', 'submodule.recurse=false', 'diff.relative=false'],
  ...['log.showSignature=false', 'log.follow=false', 'protocol.allow=never'],
].flatMap((flag) => (flag.startsWith('-') ? [flag] : ['-c', flag]));

const SAFE_ENVIRONMENT = {
  LC_ALL: 'C',
  GIT_OPTIONAL_LOCKS: '0',
  GIT_TERMINAL_PROMPT: '0',
  GIT_GRAFT_FILE: '/dev/null', // grafts hide history as replaced objects do
  // A partial clone fetches an object that is asked for. git before 2.39.4 does not know the variable; there no transport being allowed has the same effect.
  GIT_NO_LAZY_FETCH: '1',
  GIT_ALLOW_PROTOCOL: 'none',
};

/** Takes `GIT_TRACE2_EVENT`, `GIT_DIFF_OPTS`, `GIT_EXTERNAL_DIFF`; not `GIT_DIR` or `GIT_INDEX_FILE`. */
const MISLEADING =
  /^GIT_(?:TRACE|REDIRECT_|PAGER|DIFF_OPTS|EXTERNAL_DIFF|(?:NO)?GLOB_PATHSPECS|(?:ICASE|LITERAL)_PATHSPECS)/;

/**
 * What ties git to one repository, so that it must not be passed on to git in another: `git rev-parse --local-env-vars`.
 * Takes `GIT_DIR` and `GIT_PREFIX`, not `GIT_SSH`.
 */
const LOCAL =
  /^GIT_(?:DIR|WORK_TREE|IMPLICIT_WORK_TREE|INDEX_FILE|COMMON_DIR|PREFIX|OBJECT_DIRECTORY|ALTERNATE_OBJECT_DIRECTORIES|GRAFT_FILE|SHALLOW_FILE|REPLACE_REF_BASE|NO_REPLACE_OBJECTS|CONFIG|CONFIG_PARAMETERS|CONFIG_COUNT|INTERNAL_SUPER_PREFIX)$/;

/** The same git in another repository. */
export function gitIn(git: Git, cwd: string): Git {
  return { cwd, env: without(git.env, LOCAL) };
}

/** The environment for a call of git, nothing in it that leads it astray. */
export function gitEnvironment(env: Environment): Record<string, string> {
  const kept: Record<string, string> = {};
  for (const [name, value] of Object.entries(env)) {
    if (value !== undefined && !MISLEADING.test(name)) kept[name] = value;
  }
  return { ...kept, ...SAFE_ENVIRONMENT };
}

function without(env: Environment, names: RegExp): Environment {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !names.test(name)));
}

/** Everything git prints. Throws a {@link UserError} when git fails. */
export async function runGit(git: Git, args: readonly string[], options: GitOptions = {}): Promise<Buffer> {
  const { child, done } = start(git, args, options);
  const chunks: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
  await done();
  return Buffer.concat(chunks);
}

/** What git prints, as it comes. Throws a {@link UserError} at the end when git fails; stops git when the reader stops. */
export async function* streamGit(git: Git, args: readonly string[], options: GitOptions = {}): AsyncGenerator<Buffer> {
  const { child, done } = start(git, args, options);
  try {
    yield* child.stdout;
    await done();
  } finally {
    if (child.exitCode === null) child.kill();
  }
}

type Child = ChildProcessByStdio<Writable | null, Readable, Readable>;

/** A git that was started. */
interface Started {
  readonly child: Child;
  /** Waits for its end. Throws a {@link UserError} when it fails. */
  readonly done: () => Promise<void>;
}

function start(git: Git, args: readonly string[], { input, accept }: GitOptions): Started {
  const words = [...SAFE_FLAGS, ...args];
  const settings = { cwd: git.cwd, env: gitEnvironment(git.env), windowsHide: true };
  const child: Child =
    input === undefined
      ? spawn('git', words, { ...settings, stdio: ['ignore', 'pipe', 'pipe'] })
      : spawn('git', words, { ...settings, stdio: ['pipe', 'pipe', 'pipe'] });
  const ended = exitOf(child, git);
  const complaint = textOf(child.stderr);
  const fed = child.stdin === null ? undefined : handled(feed(child.stdin, input ?? []));
  return {
    child,
    done: async () => {
      const code = await ended;
      await fed;
      if (code !== 0 && accept?.includes(code) !== true)
        throw await gitError({ git, args, code, complaint: complaint() });
    },
  };
}

function exitOf(child: Child, git: Git): Promise<number> {
  const ended = new Promise<number>((resolve, reject) => {
    child.on('close', (code) => resolve(code ?? -1));
    child.on('error', (error) => reject(startError(error, git)));
  });
  return handled(ended);
}

/** For a promise that is awaited later: until then its failure is not an unhandled one. */
function handled<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => undefined);
  return promise;
}

function startError(error: Error, { cwd }: Git): Error {
  if (!('code' in error) || error.code !== 'ENOENT') return error;
  if (!existsSync(cwd)) return new UserError(`${cwd}: no such folder`);
  return new UserError('git was not found', {
    hint: `Install git ${OLDEST_GIT} or newer and make sure that it is on the PATH.`,
    cause: error,
  });
}

const LONGEST_COMPLAINT = 65_536;

function textOf(stream: Readable): () => string {
  let text = '';
  stream.on('data', (chunk) => {
    if (text.length < LONGEST_COMPLAINT) text += String(chunk);
  });
  return () => text;
}

/** Lines are written many at a time. */
const BATCH = 16_384;

/** Writes what git asks for, as fast as git takes it. Stops without a word when git ends early: its exit code and what it printed tell why. */
async function feed(stdin: Writable, input: Iterable<string>): Promise<void> {
  let failure: Error | undefined;
  stdin.on('error', (error) => (failure = error));
  try {
    let batch = '';
    for (const text of input) {
      batch += text;
      if (batch.length < BATCH) continue;
      if (!stdin.write(batch)) await drained(stdin);
      batch = '';
      if (failure !== undefined) break;
    }
    stdin.write(batch);
  } finally {
    stdin.end();
  }
  if (failure !== undefined && !isClosedPipe(failure)) throw failure;
}

function drained(stdin: Writable): Promise<void> {
  return new Promise((resolve) => {
    const end = (): void => {
      stdin.off('drain', end).off('close', end); // or they pile up in a long stream
      resolve();
    };
    stdin.on('drain', end).on('close', end);
  });
}

/** Takes "EPIPE"; not "EACCES". */
const CLOSED_PIPE = /^(?:EPIPE|EOF|ECONNRESET|ERR_STREAM_\w+)$/;

function isClosedPipe(error: Error): boolean {
  return 'code' in error && CLOSED_PIPE.test(String(error.code));
}
