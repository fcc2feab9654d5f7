/** Proves that a hook blocks: makes a commit that must not go through, where it can do no harm. */
import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { simpleGit } from 'simple-git';
import type { HookPlace } from './place.ts';

/** What became of the trial commit. */
export interface Trial {
  readonly blocked: boolean;
  /** Whether it was key-sniff that blocked it, and not something else. */
  readonly byUs: boolean;
  /** What git and the hook said. */
  readonly output: string;
}

/**
 * Commits `secret` through the hooks of the place. The commit is made in a throw-away repository whose work tree is
 * the real one (git's `GIT_DIR` and `GIT_WORK_TREE`), so that hooks run where they always run, and nothing that
 * happens touches the real repository or its index.
 */
export async function tryCommit({ root, folder, manager }: HookPlace, secret: string): Promise<Trial> {
  const scratch = await mkdtemp(join(tmpdir(), 'key-sniff-trial-'));
  try {
    await simpleGit(scratch).init();
    await writeFile(join(scratch, 'trial.env'), secret);
    const staging = simpleGit(scratch);
    await staging.add('trial.env');
    const hooks = manager === 'husky' ? join(folder, '_') : folder;
    const words = [
      '-c',
      `core.hooksPath=${hooks}`,
      '-c',
      'user.name=key-sniff',
      '-c',
      'user.email=trial@key-sniff.invalid',
    ];
    const commit = [...words, '-c', 'commit.gpgSign=false', 'commit', '--message', 'key-sniff trial: must be blocked'];
    const { code, output } = await run(commit, { cwd: root, gitDir: join(scratch, '.git'), root });
    return { blocked: code !== 0, byUs: output.includes('key-sniff: commit blocked'), output };
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

interface Place {
  readonly cwd: string;
  readonly gitDir: string;
  readonly root: string;
}

function run(words: readonly string[], { cwd, gitDir, root }: Place): Promise<{ code: number | null; output: string }> {
  return new Promise((resolve, reject) => {
    const env = { ...process.env, GIT_DIR: gitDir, GIT_WORK_TREE: root };
    const child = spawn('git', [...words], { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    const collect = (data: Buffer): void => {
      output += data.toString();
    };
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, output }));
  });
}
