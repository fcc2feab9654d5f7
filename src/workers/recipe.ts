/** How a worker makes the rule set that the main thread has: functions can't be sent to another thread, this can. */
import { localCredentialRules, type LocalValue } from '../aws/local-credential.ts';
import { builtin } from '../builtin/builtin.ts';
import { createPathTest } from '../config/paths.ts';
import { loadRuleset } from '../config/ruleset.ts';
import type { Config } from '../config/config.ts';
import type { Settings } from '../config/settings.ts';
import type { Confidence } from '../core/rule.ts';
import type { Search } from '../history/sieve.ts';
import { lenses } from '../views/index.ts';

/** Plain data. The settings were checked by the main thread. */
export interface Recipe {
  readonly settings: Settings;
  /** The config's path and folder. */
  readonly path?: string;
  readonly folder: string;
  /** The config was named on the command line. */
  readonly named: boolean;
  readonly plugins: readonly string[];
  readonly cwd: string;
  readonly root: string;
  readonly confidence: Confidence;
  /** This machine's own AWS credentials. They stay in this process. */
  readonly local: readonly LocalValue[];
}

/** The rule set that the recipe describes. */
export async function prepare(recipe: Recipe): Promise<Search> {
  const { settings, path, folder, confidence } = recipe;
  const config: Config = {
    settings,
    folder,
    ...(path === undefined ? {} : { path }),
    placeOf: () => path ?? folder,
    pathTest: (patterns, top) => createPathTest(patterns, folder, top),
  };
  const { rules: builtinRules, index } = builtin();
  const { rules } = await loadRuleset({
    ...recipe,
    builtin: [...builtinRules, ...localCredentialRules(recipe.local)],
    config,
  });
  return { rules, lenses, confidence, index };
}
