/** Where the baseline is, and how its file is read and written. */
import { realpathSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { messageOf, UserError } from '../core/errors.ts';
import type { Finding } from '../core/finding.ts';
import { createBaseline, formatBaseline, parseBaseline, type Baseline, type Known } from '../noise/baseline.ts';
import type { Config } from './config.ts';
import { displayed, readSmallFile, type TreeReader } from './load.ts';
import { replaceFile } from './replace-file.ts';
import { BASELINE_NAME } from './settings.ts';
import { exists } from './upward.ts';

/** Absolute path of the baseline that the config names, or of the one beside it. */
export function baselinePath({ folder, settings }: Config): string {
  return resolve(folder, settings.baseline ?? BASELINE_NAME);
}

/** The baseline, if there is one. One that the config names must be there. Messages are relative to `cwd`. */
export async function loadBaseline(config: Config, cwd: string): Promise<Baseline | undefined> {
  const path = baselinePath(config);
  if (!exists(path)) return missing(config, displayed(path, cwd));
  const file = displayed(path, cwd);
  return parseBaseline(readSmallFile(path, file), { file, path });
}

/** The baseline as it is in a commit. `root` is the repository's top folder. */
export async function loadBaselineFrom(
  read: TreeReader,
  config: Config,
  { root, revision }: { readonly root: string; readonly revision: string },
): Promise<Baseline | undefined> {
  const path = baselinePath(config);
  const inside = relative(root, path).replaceAll('\\', '/');
  const file = `${revision}:${inside}`;
  const text = await read(inside);
  return text === undefined ? missing(config, file) : parseBaseline(text, { file, path });
}

/** Throws where the config names a baseline, which has to be there then. */
export function missing({ settings, placeOf }: Config, file: string): undefined {
  if (settings.baseline === undefined) return undefined;
  throw new UserError(`${placeOf('baseline')}: ${file} does not exist`, { hint: 'Write it: key-sniff baseline' });
}

/**
 * Writes the findings as the config's baseline, with what is known beside them, and gives its path. A config can't make
 * it write elsewhere than below its own folder.
 */
export async function writeBaseline(config: Config, findings: readonly Finding[], known?: Known): Promise<string> {
  const path = baselinePath(config);
  const [top, folder] = [realpathSync(config.folder), realFolder(path)];
  if (relative(top, folder).startsWith('..')) throw new UserError(`${path} leads out of ${config.folder}`);
  await replaceFile(path, formatBaseline(createBaseline(findings, known)));
  return path;
}

function realFolder(path: string): string {
  try {
    return realpathSync(dirname(path));
  } catch (error) {
    throw new UserError(`can't write ${path}: ${messageOf(error)}`, { cause: error });
  }
}
