/** Writes a file so that it is there in full or as it was: a crash leaves nothing half-written. */
import { promises } from 'node:fs'; // loaded when it is used: a hook reads this file, and writes none
import { basename, dirname, join } from 'node:path';
import { messageOf, UserError } from '../core/errors.ts';

/** Puts the text in the place of the file, and of a link instead of following it. */
export async function replaceFile(path: string, text: string): Promise<void> {
  const temporary = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  try {
    await promises.writeFile(temporary, text, { flag: 'wx' });
    await promises.rename(temporary, path);
  } catch (error) {
    await promises.rm(temporary, { force: true });
    throw new UserError(`can't write ${path}: ${messageOf(error)}`, { cause: error });
  }
}
