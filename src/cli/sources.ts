/** Opens the source that a plan names. Only what the source needs is loaded. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { builtin } from '../builtin/builtin.ts';
import type { Source } from '../core/blob.ts';
import type { PathTest } from '../core/rule.ts';
import type { Git } from '../git/git.ts';
import type { SieveOptions } from '../history/foresee.ts';
import type { RepositoryState } from '../git/repository.ts';
import type { Store } from '../memory/store.ts';
import type { TreeMemory } from '../memory/tree-memory.ts';
import type { Tree } from '../sources/files.ts';
import type { HistoryMemory, HistoryOptions } from '../sources/history.ts';
import { compareIndex, stagedSource } from '../sources/staged.ts'; // a hook's way: see src/build/common.ts
import type { Target } from '../sources/targets.ts';
import type { Worktree } from '../sources/worktree.ts';
import type { Crew } from '../workers/pool.ts';
import type { Arguments, Io } from './command.ts';
import { given } from './given.ts';
import type { PushPlan, ScanPlan } from './scan-plan.ts';

/** A source that is ready to be read. */
export interface OpenSource {
  /** For people: `working tree`, `staged files` …. */
  readonly name: string;
  /** Absolute path of the folder that paths of contents are relative to. */
  readonly root: string;
  /** Absolute path of the folder from which the config is looked for upwards. */
  readonly start: string;
  /** The files and folders that are read in full; none where the past or a part of files is. */
  readonly targets: readonly Target[];
  /** The contents are old or partial: nothing can be said of what an allow entry or a baseline has no effect on. */
  readonly isPast: boolean;
  /** The commit whose config, baseline and allow entries hold, where what is scanned may come from somebody else. */
  readonly policy?: string;
  /** The items, without the files that are left out. */
  readonly read: (options: ReadOptions) => Source;
}

export interface ReadOptions {
  readonly excluded: PathTest;
  /** What will be looked for, where contents may be left out that it can't find anything in; else all are given. */
  readonly sieve?: SieveOptions;
  readonly maxFileSize?: number;
  /** What the notes of an earlier scan must hold for, where they may be used. */
  readonly memoryKey?: MemoryKey;
}

/** A hash; undefined where no notes may be used. Costs reading the program's files. */
export type MemoryKey = () => Promise<string | undefined>;

/** What opening a source depends on. */
export interface SourceContext {
  readonly args: Arguments;
  readonly io: Io;
  readonly git: Git;
  /** Much of what is read may be left out by a look beforehand, for which notes of an earlier scan may serve. */
  readonly looksAhead: boolean;
}

/** Opens the source. Throws a `UserError` for a missing path, an unknown revision, a folder that is no repository. */
export async function openSource(plan: ScanPlan, context: SourceContext): Promise<OpenSource> {
  switch (plan.kind) {
    case 'worktree':
      return openWorktree(plan.paths, context);
    case 'staged':
      return openStaged(context);
    case 'range':
      return openRange(plan.range, context);
    case 'history':
      return openHistory(context);
    case 'stdin':
      return openStdin(plan.filename, context);
    case 'message':
      return openMessage(plan.file, context);
    case 'push':
      return openPush(plan, context);
  }
}

function openStaged({ args, io, git }: SourceContext): OpenSource {
  const staged = { git, wholeFiles: args.flag('whole-files') };
  const comparison = compareIndex(staged);
  const root = repositoryTop(io);
  return {
    name: 'staged files',
    root,
    start: root,
    targets: [],
    isPast: false,
    read: (options) => stagedSource({ ...staged, ...options }, comparison),
  };
}

async function openStdin(filename: string, { io }: SourceContext): Promise<OpenSource> {
  const { stdinSource } = await import('../sources/stdin.ts');
  const path = filename === '' ? '' : relative(io.cwd, resolve(io.cwd, filename)).replaceAll('\\', '/');
  const read = (): Source => stdinSource({ input: io.stdin, path });
  return { name: 'standard input', root: io.cwd, start: io.cwd, targets: [], isPast: false, read };
}

async function openWorktree(paths: readonly string[], context: SourceContext): Promise<OpenSource> {
  const { args, git } = context;
  const [{ listWorktree }, { worktreeSource }] = await Promise.all([
    import('../sources/worktree.ts'),
    import('../sources/files.ts'),
  ]);
  const listing = listWorktree({ git, paths, noIgnore: args.flag('no-ignore') });
  const [worktree, crew] = await Promise.all([listing, makeReady(paths, context)]);
  return {
    name: 'working tree',
    root: worktree.root,
    start: worktree.start,
    targets: worktree.targets,
    isPast: false,
    read: ({ excluded, sieve, memoryKey, ...limits }) => {
      const tree = { ...worktree, entries: worktree.entries.filter(({ path }) => !excluded.test(path)) };
      if (sieve === undefined) return worktreeSource(tree, limits);
      return worktreeSource(tree, limits, async () => {
        const { lookThroughTree } = await import('../workers/tree.ts');
        const openMemory = (): Promise<TreeMemory | undefined> => treeMemory(worktree, tree, memoryKey);
        return lookThroughTree(tree, { ...sieve, ...limits, crew, openMemory });
      });
    },
  };
}

/** While git lists files: loads what comes next, and starts threads for a whole repository that is large. */
async function makeReady(paths: readonly string[], { args, io, looksAhead }: SourceContext): Promise<Crew | undefined> {
  if (!looksAhead) return undefined;
  const { hireAhead } = await import('../workers/tree.ts');
  const isWhole = paths.every((path) => resolve(io.cwd, path) === io.cwd);
  const crew = isWhole ? hireAhead(join(io.cwd, '.git'), !args.flag('no-cache')) : undefined;
  builtin();
  return crew;
}

/** What was noted of the files of a single repository; elsewhere there is no place for notes. */
async function treeMemory(
  { targets }: Worktree,
  tree: Tree,
  memoryKey: MemoryKey | undefined,
): Promise<TreeMemory | undefined> {
  const folders = new Set(targets.map(({ repository }) => repository?.gitDir));
  const [gitDir] = folders;
  const key = gitDir === undefined || folders.size > 1 ? undefined : await memoryKey?.();
  if (gitDir === undefined || key === undefined) return undefined;
  const [{ openStore }, { openTreeMemory }] = await Promise.all([
    import('../memory/store.ts'),
    import('../memory/tree-memory.ts'),
  ]);
  return openTreeMemory(openStore({ gitDir, kind: 'tree', key }), tree);
}

async function openRange(text: string | undefined, { args, io, git }: SourceContext): Promise<OpenSource> {
  const [{ rangeSource, resolveRange }, { rangeFromEnvironment }] = await Promise.all([
    import('../sources/range.ts'),
    import('../sources/ci-range.ts'),
  ]);
  const wanted = text ?? rangeFromEnvironment(io.env, (path) => readFileSync(path, 'utf8'));
  const range = await resolveRange(git, wanted);
  const [policy] = range.bases;
  const root = repositoryTop(io);
  return {
    name: `range ${range.label}`,
    root,
    start: root,
    targets: [],
    isPast: true,
    ...(policy === undefined ? {} : { policy }),
    read: (options) => rangeSource({ git, range, wholeFiles: args.flag('whole-files'), ...options }),
  };
}

async function openHistory({ io, git }: SourceContext): Promise<OpenSource> {
  const { historySource } = await import('../sources/history.ts');
  const read = ({ sieve, memoryKey, ...limits }: ReadOptions): Source => {
    if (sieve === undefined) return historySource({ git, ...limits });
    const foresee: HistoryOptions['foresee'] = async (walk, { partial }, recollection) => {
      const { foresee } = await import('../history/foresee.ts');
      return foresee({ git, walk, partial, ...given('recollection', recollection), ...sieve, ...limits });
    };
    return historySource({ git, foresee, ...given('memory', historyMemory(git, memoryKey)), ...limits });
  };
  const root = repositoryTop(io);
  return { name: 'history', root, start: root, targets: [], isPast: true, read };
}

function historyMemory(git: Git, memoryKey: MemoryKey | undefined): HistoryMemory | undefined {
  if (memoryKey === undefined) return undefined;
  const load = async ({ commonDir }: RepositoryState): Promise<HistoryStore | undefined> => {
    const key = await memoryKey();
    if (key === undefined) return undefined;
    const [{ openStore }, history] = await Promise.all([
      import('../memory/store.ts'),
      import('../memory/history-memory.ts'),
    ]);
    return { store: openStore({ gitDir: commonDir, kind: 'history', key }), ...history };
  };
  return {
    recall: async (repository, refs) => {
      const loaded = await load(repository);
      return loaded?.recallHistory(git, loaded.store, refs);
    },
    keep: async (outcome, repository) => {
      const loaded = await load(repository);
      await loaded?.keepHistory(git, loaded.store, outcome);
    },
  };
}

type HistoryStore = typeof import('../memory/history-memory.ts') & { readonly store: Store };

async function openMessage(file: string, { io }: SourceContext): Promise<OpenSource> {
  const { commitMessageSource } = await import('../sources/commit-message.ts');
  const read = (): Source => commitMessageSource({ cwd: io.cwd, file });
  const root = repositoryTop(io);
  return { name: 'commit message', root, start: root, targets: [], isPast: false, read };
}

async function openPush({ remote, by }: PushPlan, { io, git }: SourceContext): Promise<OpenSource> {
  const [{ parsePushes, prePushSource }, { readAll }, { frameworkPush }] = await Promise.all([
    import('../sources/pre-push.ts'),
    import('./standard-input.ts'),
    import('./framework-push.ts'),
  ]);
  const pushes = by === 'git' ? parsePushes((await readAll(io.stdin)).toString('utf8')) : [await frameworkPush(git)];
  const root = repositoryTop(io);
  return {
    name: `commits to push to ${remote}`,
    root,
    start: root,
    targets: [],
    isPast: true,
    read: (options) => prePushSource({ git, remote, pushes, ...options }),
  };
}

/** The top folder of the repository. Found without git: a hook has no time to ask. */
function repositoryTop({ cwd, env }: Io): string {
  const given = env['GIT_WORK_TREE'];
  if (given !== undefined && given !== '') return resolve(cwd, given);
  for (let folder = cwd; ; folder = dirname(folder)) {
    if (existsSync(join(folder, '.git'))) return folder;
    if (folder === dirname(folder)) return cwd;
  }
}
