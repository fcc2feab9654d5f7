/** Puts the rules of a run together: built-in ones, the config's detectors, plugins. Loads only what there is. */
import type { Rule } from '../core/rule.ts';
import type { Config } from './config.ts';
import { activeRules, type RuleSource } from './rules.ts';
import { createTimeLimit } from './time-limit.ts';

export interface RulesetOptions {
  readonly builtin: readonly Rule[];
  readonly config: Config;
  /** The config was named on the command line, not found. */
  readonly named: boolean;
  /** Plugins named on the command line, relative to `cwd`. */
  readonly plugins: readonly string[];
  readonly cwd: string;
  /** Absolute path of the folder that the paths of contents are relative to. */
  readonly root: string;
}

export interface Ruleset {
  /** The rules that are active, with the severities that the config gives them. */
  readonly rules: readonly Rule[];
  /** The ids of all rules, those that are off included. */
  readonly ruleIds: readonly string[];
}

/** The rules of a run. Throws a `UserError` for what is wrong with a detector, a plugin or an id in the config. */
export async function loadRuleset(options: RulesetOptions): Promise<Ruleset> {
  const { builtin, config } = options;
  const added = [...(await detectorsOf(options)), ...(await pluginRules(options))];
  return {
    rules: activeRules(builtin, added, config),
    ruleIds: [builtin, ...added.map(({ rules }) => rules)].flatMap((rules) => rules.map(({ id }) => id)),
  };
}

async function detectorsOf({ config, root }: RulesetOptions): Promise<readonly RuleSource[]> {
  const detectors = config.settings.detectors ?? [];
  if (detectors.length === 0) return [];
  const { detectorRule } = await import('./detector.ts');
  const limit = createTimeLimit();
  const pathTest = (pattern: string): ReturnType<Config['pathTest']> => config.pathTest([pattern], root);
  return detectors.map((detector, index) => ({
    name: config.placeOf('detectors', index),
    rules: [detectorRule(detector, { limit, pathTest })],
  }));
}

async function pluginRules({ config, named, root, plugins, cwd }: RulesetOptions): Promise<readonly RuleSource[]> {
  if (plugins.length === 0 && config.settings.plugins === undefined) return [];
  const { loadPlugin, pluginsOf } = await import('./plugin.ts');
  const files = [...plugins, ...(await pluginsOf(config, { named, root }))];
  return Promise.all(files.map((file) => loadPlugin(file, cwd)));
}

/** What is wrong with the examples of the config's detectors: `file:line:column: …`, one line each, nothing of their text. */
export async function detectorProblems({ settings, placeOf }: Config): Promise<readonly string[]> {
  const detectors = settings.detectors ?? [];
  if (detectors.length === 0) return [];
  const { detectorRule, failedExamples } = await import('./detector.ts');
  const limit = createTimeLimit();
  return detectors.flatMap((detector, index) => {
    const rule = detectorRule(detector, { limit, pathTest: () => ({ test: () => true }) });
    return failedExamples(detector, rule).map(({ kind, index: example, message }) => {
      const place = placeOf('detectors', index, 'examples', kind, example);
      return `${place}: detector ${JSON.stringify(detector.id)}: ${message}`;
    });
  });
}
