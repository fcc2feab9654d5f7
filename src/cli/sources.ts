/** Opens the source that a plan names. Only what the source needs is loaded. */
import { existsSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import type { Source, SourceItem } from '../core/blob.ts';
import type { PathTest } from '../core/rule.ts';
import type { Git } from '../git/git.ts';
import type { Arguments, Io } from './command.ts';
import type { ScanPlan } from './scan-plan.ts';

/** A source that is ready to be read. */
export interface OpenSource {
  /** For people: `working tree`, `staged files` …. */
  readonly name: string;
  /** Absolute path of the folder that paths of contents are relative to. */
  readonly root: string;
  /** Absolute paths of the folders that are read in full; none where only single files, or the past, are. */
  readonly folders: readonly string[];
  /** The contents are old or partial: nothing can be said of what an allow entry or a baseline has no effect on. */
  readonly isPast: boolean;
  /** The items, without the files that are left out. */
  readonly read: (options: ReadOptions) => Source;
}

export interface ReadOptions {
  readonly excluded: PathTest;
  readonly maxFileSize?: number;
}

/** What opening a source depends on. */
export interface SourceContext {
  readonly args: Arguments;
  readonly io: Io;
  readonly git: Git;
}

/** Opens the source. Throws a `UserError` for a missing path, an unknown revision, a folder that is no repository. */
export async function openSource(plan: ScanPlan, context: SourceContext): Promise<OpenSource> {
  if (plan.kind === 'staged') return openStaged(context);
  if (plan.kind === 'stdin') return openStdin(plan.filename, context);
  if (plan.kind === 'worktree') return openWorktree(plan.paths, context);
  throw new Error(`no source for ${plan.kind} yet`);
}

async function openStaged({ args, io, git }: SourceContext): Promise<OpenSource> {
  const { stagedSource } = await import('../sources/staged.ts');
  return {
    name: 'staged files',
    root: repositoryTop(io),
    folders: [],
    isPast: false,
    read: ({ excluded, ...limits }) =>
      without(excluded, stagedSource({ git, wholeFiles: args.flag('whole-files'), ...limits })),
  };
}

async function openStdin(filename: string, { io }: SourceContext): Promise<OpenSource> {
  const { stdinSource } = await import('../sources/stdin.ts');
  const path = filename === '' ? '' : relative(io.cwd, resolve(io.cwd, filename)).replaceAll('\\', '/');
  const read = (): Source => stdinSource({ input: io.stdin, path });
  return { name: 'standard input', root: io.cwd, folders: [], isPast: false, read };
}

async function openWorktree(paths: readonly string[], { args, io, git }: SourceContext): Promise<OpenSource> {
  const [{ listWorktree }, { worktreeSource }] = await Promise.all([
    import('../sources/worktree.ts'),
    import('../sources/files.ts'),
  ]);
  const worktree = await listWorktree({ git, paths, noIgnore: args.flag('no-ignore') });
  return {
    name: 'working tree',
    root: worktree.root,
    folders: (paths.length === 0 ? ['.'] : paths).map((path) => resolve(io.cwd, path)),
    isPast: false,
    read: ({ excluded, ...limits }) => {
      const entries = worktree.entries.filter(({ path }) => !excluded.test(path));
      return worktreeSource({ ...worktree, entries }, limits);
    },
  };
}

async function* without(excluded: PathTest, source: Source): AsyncGenerator<SourceItem> {
  for await (const item of source) {
    if (!('blob' in item) || item.blob.path === '' || !excluded.test(item.blob.path)) yield item;
  }
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
