/** Opens the source that a plan names. Only the source that is needed is loaded. */
import { relative, resolve } from 'node:path';
import type { Source } from '../core/blob.ts';
import type { Git } from '../git/git.ts';
import type { Arguments, Io } from './command.ts';
import type { ScanPlan } from './scan-plan.ts';

/** A source, with its name for people. */
export interface OpenSource {
  readonly source: Source;
  readonly name: string;
}

/** What opening a source depends on. */
export interface SourceContext {
  readonly args: Arguments;
  readonly io: Io;
  readonly git: Git;
  readonly maxFileSize: number | undefined;
}

/** Opens the source. Throws a `UserError` for a missing path, an unknown revision, a folder that is no repository. */
export async function openSource(plan: ScanPlan, context: SourceContext): Promise<OpenSource> {
  const { args, io, git, maxFileSize } = context;
  const limits = maxFileSize === undefined ? {} : { maxFileSize };
  if (plan.kind === 'staged') {
    const { stagedSource } = await import('../sources/staged.ts');
    return { name: 'staged files', source: stagedSource({ git, wholeFiles: args.flag('whole-files'), ...limits }) };
  }
  if (plan.kind === 'stdin') {
    const { stdinSource } = await import('../sources/stdin.ts');
    const path = plan.filename === '' ? '' : relative(io.cwd, resolve(io.cwd, plan.filename)).replaceAll('\\', '/');
    return { name: 'standard input', source: stdinSource({ input: io.stdin, path }) };
  }
  if (plan.kind === 'worktree') {
    const [{ listWorktree }, { worktreeSource }] = await Promise.all([
      import('../sources/worktree.ts'),
      import('../sources/files.ts'),
    ]);
    const worktree = await listWorktree({ git, paths: plan.paths, noIgnore: args.flag('no-ignore') });
    return { name: 'working tree', source: worktreeSource(worktree, limits) };
  }
  throw new Error(`no source for ${plan.kind} yet`);
}
