/** Copies of repositories to measure in: the originals stay as they are. */
import { execFileSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** A copy. */
export interface Copy {
  readonly name: string;
  readonly folder: string;
  readonly facts: string;
}

/** The file that is staged in a copy. */
export const STAGED = 'bench-staged.txt';

/** git's answer. */
export function git(cwd: string, ...args: readonly string[]): string {
  return execFileSync('git', args, { cwd, encoding: 'utf8', maxBuffer: 1 << 30, stdio: ['ignore', 'pipe', 'ignore'] });
}

/** A copy with all refs of the original, which lends its objects, and a checked-out tree with one small file staged. */
export function copyOf(repository: string, below: string): Copy {
  const name = basename(repository.replace(/\/(?:repo|\.git)?\/*$/, '')); // takes `redis` of `/x/redis/.git`, all of `/x/redis`
  const folder = join(below, name);
  git(below, 'clone', '--quiet', '--shared', repository, name);
  git(folder, 'fetch', '--quiet', 'origin', '+refs/*:refs/origin/*');
  writeFileSync(join(folder, STAGED), 'const greeting = "hello";\n'.repeat(40));
  git(folder, 'add', STAGED);
  const commits = git(folder, 'rev-list', '--all', '--count').trim();
  const files = git(folder, 'ls-files').split('\n').length - 1;
  return { name, folder, facts: `${files} files, ${commits} commits` };
}

/** Forgets what earlier scans noted. */
export function forget({ folder }: Copy): void {
  rmSync(join(folder, '.git', 'key-sniff'), { recursive: true, force: true });
}

/** A copy whose only branch has about so many commits. */
export function shortened(copy: Copy, commits: number, below: string): Copy {
  const name = `${copy.name}-${commits}`;
  const folder = join(below, name);
  const line = git(copy.folder, 'rev-list', '--first-parent', '--reverse', 'HEAD').split('\n').slice(0, -1);
  let [low, high] = [0, line.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (Number(git(copy.folder, 'rev-list', '--count', line[middle] ?? '')) < commits) low = middle + 1;
    else high = middle;
  }
  git(below, 'clone', '--quiet', '--shared', '--no-checkout', '--no-tags', copy.folder, name);
  git(folder, 'checkout', '--quiet', '--orphan', 'none');
  for (const ref of git(folder, 'for-each-ref', '--format=%(refname)').split('\n').slice(0, -1))
    git(folder, 'update-ref', '--no-deref', '-d', ref);
  git(folder, 'update-ref', 'refs/heads/short', line[low] ?? '');
  return { name, folder, facts: `${git(folder, 'rev-list', '--count', 'short').trim()} commits` };
}
