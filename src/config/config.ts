/** A config as the rest of the program sees it, whether or not the user wrote one. */
import type { PathTest } from '../core/rule.ts';
import type { Settings } from './settings.ts';

export interface Config {
  /** Absolute path of the file, also where it was read from a commit; absent without one. */
  readonly path?: string;
  /** Absolute path of the folder that globs and paths in the config are relative to. */
  readonly folder: string;
  readonly settings: Settings;
  /** `file:line:column` of a value, such as `placeOf('allow', 0, 'path')`; of the whole file when it is not there. */
  readonly placeOf: (...path: readonly (string | number)[]) => string;
  /** A test for paths that are relative to `root` (absolute), by gitignore patterns that are relative to the config's folder. */
  readonly pathTest: (patterns: readonly string[], root: string) => PathTest;
}

const NO_PATH: PathTest = { test: () => false };

/** Says of a path, relative to `root`, whether `paths.exclude` leaves it out. */
export function createExclusion({ settings, pathTest }: Config, root: string): PathTest {
  const patterns = settings.paths?.exclude ?? [];
  return patterns.length === 0 ? NO_PATH : pathTest(patterns, root);
}

/** What holds where no config is found. */
export function emptyConfig(folder: string): Config {
  return { folder, settings: {}, placeOf: () => folder, pathTest: () => NO_PATH };
}
