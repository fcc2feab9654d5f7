/** Reports on their way out: to a stream in full, or to a file at once. */
import { randomUUID } from 'node:crypto';
import { mkdir, rename, rm, writeFile as write } from 'node:fs/promises';
import { dirname, join, basename } from 'node:path';
import { messageOf, UserError } from '../core/errors.ts';

/**
 * Writes the text and resolves when all of it has been handed over, so that the process may end: a pipe takes 64 kB
 * at a time and would lose the rest. A reader that went away (`| head`) is no error.
 */
export async function writeOut(stream: NodeJS.WritableStream, text: string): Promise<void> {
  const onError = (): void => undefined; // the write's callback tells; without a listener the process would end
  stream.on('error', onError);
  const error = await new Promise<Error | null | undefined>((resolve) => stream.write(text, resolve));
  if (error === null || error === undefined) stream.off('error', onError);
  else if (!isClosedPipe(error)) throw error;
}

function isClosedPipe(error: Error): boolean {
  const code = 'code' in error ? error.code : undefined;
  return code === 'EPIPE' || code === 'ERR_STREAM_DESTROYED';
}

/**
 * Writes the file beside its place and moves it there, so that nobody ever reads half a report. Makes the folder.
 * Throws a UserError that names the file.
 */
export async function writeFile(path: string, text: string): Promise<void> {
  const temporary = join(dirname(path), `.${basename(path)}.${randomUUID()}`);
  try {
    await mkdir(dirname(path), { recursive: true });
    await write(temporary, text, { flag: 'wx' });
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw new UserError(`Can't write the report to ${path}: ${messageOf(error)}`, {
      hint: 'Name a file in a folder that exists and may be written to.',
      cause: error,
    });
  }
}
