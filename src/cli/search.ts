/** What a command line asks to look for: rules, lenses and the least confidence. */
import { homedir } from 'node:os';
import { localCredentialRules } from '../aws/local-credential.ts';
import { builtin } from '../builtin/builtin.ts';
import type { Config } from '../config/config.ts';
import { loadRuleset } from '../config/ruleset.ts';
import { confidences, type Confidence } from '../core/rule.ts';
import type { Search } from '../history/sieve.ts';
import { readLocalCredentials } from '../local/aws-credentials.ts';
import type { Notice } from '../report/report.ts';
import { lenses } from '../views/index.ts';
import type { Recipe } from '../workers/recipe.ts';
import { choiceOf } from './choice.ts';
import type { Arguments, Io } from './command.ts';

/** What to look for. */
export interface Wanted {
  readonly search: Search;
  /** How a worker thread makes the same of it. */
  readonly recipe: Recipe;
  /** The ids of all rules, those that are off included. */
  readonly ruleIds: readonly string[];
  /** What of this machine's own credentials could not be read, and so is not looked for. */
  readonly notices: readonly Notice[];
}

/** Puts it together. `root` is the folder that paths of contents are relative to. */
export async function loadSearch(config: Config, root: string, args: Arguments, io: Io): Promise<Wanted> {
  const { rules: builtinRules, index } = builtin();
  const confidence = choiceOf<Confidence>(args, 'confidence', confidences, 'medium');
  const { settings, folder, path } = config;
  const { values: local, notices } = readLocalCredentials({ env: io.env, home: io.env['HOME'] ?? homedir() });
  const base = { named: args.has('config'), plugins: args.list('plugin'), cwd: io.cwd, root };
  const { rules, ruleIds } = await loadRuleset({
    ...base,
    builtin: [...builtinRules, ...localCredentialRules(local)],
    config,
  });
  return {
    search: { rules, lenses, confidence, index },
    recipe: { ...base, settings, folder, ...(path === undefined ? {} : { path }), confidence, local },
    ruleIds,
    notices,
  };
}
