/** Reports on their way out: to a stream in full, or to a file at once. */
import { promises } from 'node:fs'; // loaded when it is used: a hook writes to a stream
import { basename, dirname, join } from 'node:path';
import { messageOf, UserError } from '../core/errors.ts';

/**
 * Writes the text and resolves when all of it has been handed over, so that the process may end: a pipe takes 64 kB
 * at a time and would lose the rest. A reader that went away (`| head`) is no error; a full disk is a UserError.
 */
export async function writeOut(stream: NodeJS.WritableStream, text: string): Promise<void> {
  const onError = (): void => undefined; // the write's callback tells; without a listener the process would end
  stream.on('error', onError);
  let error: unknown;
  for (let [at, end] = [0, 0]; at < text.length && error === undefined; at = end) {
    end = pieceEnd(text, at);
    error = await writePiece(stream, text.slice(at, end));
  }
  if (error === undefined) stream.off('error', onError);
  else if (!isClosedPipe(error)) throw cannotWrite('the output', error);
}

/** The error, if there is one. */
function writePiece(stream: NodeJS.WritableStream, piece: string): Promise<unknown> {
  return new Promise<unknown>((resolve) => stream.write(piece, (error) => resolve(error ?? undefined))).catch(
    (thrown: unknown) => thrown,
  );
}

/** Characters encoded at a time: the bytes of a long report would take as much memory again. */
const PIECE = 2 ** 20;

/** Where a piece ends, never between the halves of a character. */
function pieceEnd(text: string, start: number): number {
  const end = Math.min(text.length, start + PIECE);
  return /[\ud800-\udbff]/.test(text.charAt(end - 1)) && end < text.length ? end - 1 : end;
}

function isClosedPipe(error: unknown): boolean {
  const code = codeOf(error);
  return code === 'EPIPE' || code === 'ERR_STREAM_DESTROYED';
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}

function cannotWrite(what: string, error: unknown): UserError {
  const isFull = ['ENOSPC', 'EDQUOT'].includes(String(codeOf(error)));
  const hint = isFull ? 'make room, or write to another disk' : 'name a file in a folder that may be written to';
  return new UserError(`can't write ${what}: ${messageOf(error)}`, { hint, cause: error });
}

/**
 * Writes a report file: beside its place first, then moved there, so that nobody ever reads half a report. Makes the
 * folder, follows a link, keeps the permissions of the file that was there; a device such as /dev/stderr is written
 * to as it is. Throws a UserError that names the file.
 */
export async function writeFile(path: string, text: string): Promise<void> {
  try {
    await promises.mkdir(dirname(path), { recursive: true });
    const old = await promises.stat(path).catch(absent);
    if (old === undefined) await replaceFile(path, text);
    else if (old.isFile()) await replaceFile(await promises.realpath(path), text, old.mode);
    else await promises.writeFile(path, text);
  } catch (error) {
    throw cannotWrite(`the report to ${path}`, error);
  }
}

function absent(error: unknown): undefined {
  if (codeOf(error) === 'ENOENT') return undefined;
  throw error;
}

async function replaceFile(path: string, text: string, mode?: number): Promise<void> {
  const temporary = join(dirname(path), `.${basename(path)}.${crypto.randomUUID()}`);
  try {
    await promises.writeFile(temporary, text, { flag: 'wx' });
    if (mode !== undefined) await promises.chmod(temporary, mode);
    await promises.rename(temporary, path);
  } catch (error) {
    await promises.rm(temporary, { force: true });
    throw error;
  }
}
