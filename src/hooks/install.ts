/** Writes and removes hooks, and leaves what was there before working. */
import { chmod, lstat, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, relative, sep } from 'node:path';
import { hookFile, type HookName, type HookPlace } from './place.ts';
import { CHAINED, hookScript, isOurs, withBlock, withoutBlock } from './script.ts';

/** What was done about one hook. */
export interface HookChange {
  readonly name: HookName;
  readonly file: string;
  readonly done: 'written' | 'chained' | 'updated' | 'added' | 'removed' | 'restored' | 'absent';
}

const EXECUTABLE = 0o755;

/** Installs one hook that calls the command file `cli` (absolute path). Safe to repeat. */
export async function installHook(place: HookPlace, name: HookName, cli: string): Promise<HookChange> {
  const file = hookFile(place, name);
  const launcher = { cli: launchPath(place, cli) };
  const text = await textOf(file);
  await mkdir(dirname(file), { recursive: true });
  if (place.manager === 'husky') {
    await writeHook(file, withBlock(text ?? '', name, launcher.cli));
    return { name, file, done: text === undefined ? 'written' : 'added' };
  }
  if (text !== undefined && !isOurs(text)) {
    await rename(file, `${file}.${CHAINED}`);
    await writeHook(file, hookScript(name, launcher));
    return { name, file, done: 'chained' };
  }
  await writeHook(file, hookScript(name, launcher));
  return { name, file, done: text === undefined ? 'written' : 'updated' };
}

/** Removes one hook and puts back what {@link installHook} found. */
export async function uninstallHook(place: HookPlace, name: HookName): Promise<HookChange> {
  const file = hookFile(place, name);
  const text = await textOf(file);
  if (text === undefined || !isOurs(text)) return { name, file, done: 'absent' };
  const before = `${file}.${CHAINED}`;
  if (place.manager === 'git' && (await exists(before))) {
    await rename(before, file);
    return { name, file, done: 'restored' };
  }
  const rest = place.manager === 'git' ? '' : withoutBlock(text);
  if (rest === '') await rm(file);
  else await writeHook(file, rest);
  return { name, file, done: 'removed' };
}

/** A path inside the work tree is written relative to it (hooks run at its top), so that the repository can be moved. */
function launchPath({ root }: HookPlace, cli: string): string {
  const way = relative(root, cli);
  const inside = way !== '' && way !== '..' && !way.startsWith(`..${sep}`);
  return (inside ? way : cli).replaceAll('\\', '/');
}

/** Written beside and renamed, so that a hook is never half there. */
async function writeHook(file: string, text: string): Promise<void> {
  const fresh = `${file}.new`;
  await writeFile(fresh, text);
  await chmod(fresh, EXECUTABLE);
  await rename(fresh, file);
}

async function textOf(file: string): Promise<string | undefined> {
  return (await exists(file)) ? readFile(file, 'utf8') : undefined;
}

async function exists(file: string): Promise<boolean> {
  try {
    await lstat(file);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return false;
    throw error;
  }
}
