/** The message of a commit that is being made, for git's commit-msg hook. */
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { SourceItem } from '../core/blob.ts';
import { messageOf, UserError } from '../core/errors.ts';

/** The file that git gives the hook. */
export interface CommitMessageOptions {
  readonly cwd: string;
  /** As git names it, relative to the folder. */
  readonly file: string;
}

/** Below this line git puts the diff, for `git commit --verbose`, and cuts it off again. Takes "# ---… >8 ---…"; not a shorter rule. */
const SCISSORS = /^\S{1,8} -{24} >8 -{24}\s*$/m;

/** The message, without what git cuts off. Throws a {@link UserError} if there is no such file. */
export async function* commitMessageSource({ cwd, file }: CommitMessageOptions): AsyncGenerator<SourceItem> {
  const bytes = await read(resolve(cwd, file), file);
  const scissors = SCISSORS.exec(bytes.toString('latin1')); // one character a byte
  yield {
    blob: { path: file, origin: { kind: 'worktree' }, bytes: bytes.subarray(0, scissors?.index ?? bytes.length) },
  };
}

async function read(path: string, file: string): Promise<Buffer> {
  try {
    return await readFile(path);
  } catch (error) {
    throw new UserError(`${file}: the commit message cannot be read: ${messageOf(error)}`, {
      hint: 'git gives a commit-msg hook the file as its first argument.',
      cause: error,
    });
  }
}
