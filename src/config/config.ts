/** A config as the rest of the program sees it, whether or not the user wrote one. */
import type { Settings } from './settings.ts';

export interface Config {
  /** Absolute path of the file, also where it was read from a commit; absent without one. */
  readonly path?: string;
  /** Absolute path of the folder that globs and paths in the config are relative to. */
  readonly folder: string;
  readonly settings: Settings;
  /** `file:line:column` of a value, such as `placeOf('allow', 0, 'path')`; of the whole file when it is not there. */
  readonly placeOf: (...path: readonly (string | number)[]) => string;
}

/** What holds where no config is found. */
export function emptyConfig(folder: string): Config {
  return { folder, settings: {}, placeOf: () => folder };
}
