/** What the project decided about findings: its `.key-sniff.json` and baseline, read as the command reads them. */
import { readFileSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { builtin } from '../builtin/builtin.ts';
import { baselinePath, missing } from '../config/baseline-file.ts';
import { createExclusion, emptyConfig, type Config } from '../config/config.ts';
import { detectorRule } from '../config/detector.ts';
import { parseConfig } from '../config/parse.ts';
import { activeRules } from '../config/rules.ts';
import { BASELINE_NAME, CONFIG_NAME } from '../config/settings.ts';
import { createTimeLimit } from '../config/time-limit.ts';
import { exists, findUpward, foldersUpward } from '../config/upward.ts';
import type { RuleSet } from '../core/rule-table.ts';
import type { PathTest } from '../core/rule.ts';
import { parseBaseline, type Baseline } from '../noise/baseline.ts';
import { createNoise, type Noise } from '../noise/noise.ts';

/** A project's policy, ready to be applied to one file after the other. Its rules are those that are active: built-in ones and the config's detectors. */
export interface Project extends RuleSet {
  readonly isExcluded: PathTest;
  /** Characters from which on a file is not scanned, where the config says. */
  readonly maxFileSize?: number | undefined;
  /** Fresh for each file: what is unused in one file may be used in another. */
  readonly noise: () => Noise;
  /** Whether all that was read is as it was: a process that goes on has to notice a change. */
  readonly isCurrent: () => boolean;
}

/** Reads the policy of the folder that ESLint works in. Throws a `UserError` for a broken config or baseline. */
export function openProject(root: string): Project {
  const looks = [lookAt(policyPaths(root))]; // before each reading: what changes meanwhile is read again
  const config = configOf(root);
  looks.push(lookAt([baselinePath(config)]));
  const baseline = baselineOf(config);
  const detectors = (config.settings.detectors ?? []).map((detector, index) => ({
    name: config.placeOf('detectors', index),
    rules: [
      detectorRule(detector, { limit: createTimeLimit(), pathTest: (pattern) => config.pathTest([pattern], root) }),
    ],
  }));
  const { rules: builtinRules, index } = builtin();
  const today = new Date().toISOString().slice(0, 10);
  const ruleIds = [...builtinRules, ...detectors.flatMap(({ rules }) => rules)].map(({ id }) => id);
  return {
    rules: activeRules(builtinRules, detectors, config),
    index,
    isExcluded: createExclusion(config, root),
    maxFileSize: config.settings.maxFileSize,
    isCurrent: () => looks.every((isUnchanged) => isUnchanged()),
    noise: () =>
      createNoise({ config, root, today, coverage: 'files', ruleIds, ...(baseline === undefined ? {} : { baseline }) }),
  };
}

/**
 * The first config in the folder or above it, up to the top of its repository; else, as for the command, the empty one
 * of the folder that has a baseline.
 */
function configOf(root: string): Config {
  const path = findUpward(root, CONFIG_NAME);
  if (path !== undefined) return parseConfig(readFileSync(path, 'utf8'), { name: relative(root, path), path });
  const baseline = findUpward(root, BASELINE_NAME);
  return emptyConfig(baseline === undefined ? root : dirname(baseline));
}

function baselineOf(config: Config): Baseline | undefined {
  const path = baselinePath(config);
  return exists(path) ? parseBaseline(readFileSync(path, 'utf8'), { file: path, path }) : missing(config, path);
}

/** Where a config and a baseline may be that count in the folder. */
function policyPaths(root: string): readonly string[] {
  return [...foldersUpward(root)].flatMap((folder) => [CONFIG_NAME, BASELINE_NAME].map((name) => join(folder, name)));
}

/** Tells later whether the files are as they are now. */
function lookAt(paths: readonly string[]): () => boolean {
  const timesOf = (): string => paths.map((path) => statSync(path, { throwIfNoEntry: false })?.mtimeMs).join();
  const before = timesOf();
  return () => timesOf() === before;
}
