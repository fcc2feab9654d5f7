/** Small files under the git directory in which a scan leaves notes for the next: whole or not there, and few. */
import { createHash, randomBytes } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A place for the notes of one kind and key. */
export interface Store {
  /** What was written last; undefined where there is nothing, or not all of it. */
  readonly read: () => Promise<Buffer | undefined>;
  /** Replaces it at once or not at all. Where that can't be done all stays as it was: the next scan just takes longer. */
  readonly write: (content: Uint8Array) => Promise<void>;
}

/** Where notes are kept. */
export interface StoreOptions {
  /** What all working trees of the repository share. */
  readonly gitDir: string;
  readonly kind: 'history' | 'tree';
  /** What the notes hold for: a hash of rules and config. */
  readonly key: string;
}

/** Below the git directory. */
export const FOLDER = 'key-sniff';
/** More is not written. */
const MOST_BYTES = 64 << 20;
/** Of a kind: of different configs, or of versions that are no longer used. */
const MOST_FILES = 4;
/** A temporary file that is older, in milliseconds, was left by a scan that was killed. */
const ABANDONED = 60 * 60 * 1000;
const SUM_LENGTH = 32;

/** Whether notes of a kind were left, whatever they hold for. */
export function hasNotes({ gitDir, kind }: Pick<StoreOptions, 'gitDir' | 'kind'>): boolean {
  const folder = join(gitDir, FOLDER);
  return existsSync(folder) && readdirSync(folder).some((name) => name.startsWith(`${kind}-`));
}

/** Opens the place. Nothing is read or made yet. */
export function openStore({ gitDir, kind, key }: StoreOptions): Store {
  const folder = join(gitDir, FOLDER);
  const path = join(folder, `${kind}-${key}`);
  return {
    read: async () => checked(await quietly(() => readFile(path))),
    write: async (content) => {
      if (content.length > MOST_BYTES) return;
      await quietly(async () => {
        await mkdir(folder, { recursive: true, mode: 0o700 });
        const temporary = `${path}.${process.pid}.${randomBytes(4).toString('hex')}.tmp`;
        await writeFile(temporary, Buffer.concat([sumOf(content), content]), { flag: 'wx', mode: 0o600 });
        await rename(temporary, path);
        await tidy(folder, kind);
      });
    },
  };
}

/** What the action gives; undefined where the file system refuses. */
async function quietly<T>(action: () => Promise<T>): Promise<T | undefined> {
  try {
    return await action();
  } catch (error) {
    if (error instanceof Error && 'code' in error) return undefined;
    throw error;
  }
}

function sumOf(content: Uint8Array): Buffer {
  return createHash('sha256').update(content).digest();
}

function checked(file: Buffer | undefined): Buffer | undefined {
  const content = file?.subarray(SUM_LENGTH);
  return content !== undefined && file?.subarray(0, SUM_LENGTH).equals(sumOf(content)) ? content : undefined;
}

/** Removes what is too old or too much. Another scan may do so at the same time. */
async function tidy(folder: string, kind: string): Promise<void> {
  const names = (await readdir(folder)).filter((name) => name.startsWith(`${kind}-`));
  const files = await Promise.all(
    names.map(async (name) => {
      const path = join(folder, name);
      return { path, isTemporary: name.endsWith('.tmp'), time: (await quietly(() => stat(path)))?.mtimeMs ?? 0 };
    }),
  );
  const abandoned = files.filter(({ isTemporary, time }) => isTemporary && time < Date.now() - ABANDONED);
  const surplus = files
    .filter(({ isTemporary }) => !isTemporary)
    .sort((a, b) => b.time - a.time)
    .slice(MOST_FILES);
  await Promise.all([...abandoned, ...surplus].map(({ path }) => rm(path, { force: true })));
}
