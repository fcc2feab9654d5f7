/** Examines whether git runs the hooks of a repository, and whether they block. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { simpleGit } from 'simple-git';
import { UserError } from '../core/errors.ts';
import { shellPath } from '../core/shell-word.ts';
import { findHookPlace, hookFile, hookNames, type HookName, type HookPlace } from '../hooks/place.ts';
import { isOurs } from '../hooks/script.ts';
import { generateTrialSecret } from '../hooks/trial-secret.ts';
import { tryCommit } from '../hooks/trial.ts';
import type { Problem } from './problem.ts';

/** The state of the guard. */
export interface HooksState {
  readonly problems: readonly Problem[];
  /** Lines about what is as it should be. */
  readonly notes: readonly string[];
  /** Whether a made-up key was blocked; absent outside a repository. */
  readonly isGuarded?: boolean;
}

/** Looks where git looks, and tries a commit with a made-up key in a throw-away repository. */
export async function examineHooks(cwd: string, now: Date, platform: NodeJS.Platform): Promise<HooksState> {
  const root = await workTree(cwd);
  if (root === undefined) return { problems: [], notes: ['Not inside a git work tree: no hooks were looked at'] };
  const place = await hookPlace(cwd);
  if (place instanceof UserError) return { problems: [leadsOutside(place)], notes: [], isGuarded: false };
  const { blocked, byUs, output } = await tryCommit(place, generateTrialSecret(now));
  const isGuarded = blocked && byUs;
  const why = blocked ? 'something else stopped it before key-sniff could' : 'it went through';
  const said = output.split('\n').find((line) => line.trim() !== '');
  const missing: Problem = {
    ruleId: 'hook-missing',
    path: relative(root, hookFile(place, 'pre-commit')),
    subject: 'pre-commit',
    fact: `tried a commit with a made-up key: ${why}${blocked && said !== undefined ? ` (${said.trim()})` : ''}`,
    mend: { kind: 'hook' },
  };
  return {
    problems: [...(isGuarded ? [] : [missing]), ...notExecutable(place, platform), ...(await ledAway(place))],
    notes: [
      `Hooks are run from ${place.folder}${reasonFor(place)}: ${hookNames.map((name) => `${name} ${stateOf(place, name)}`).join(', ')}`,
      ...(isGuarded ? ['Tried a commit with a made-up key: it was blocked. Commits are guarded.'] : []),
    ],
    isGuarded,
  };
}

async function workTree(cwd: string): Promise<string | undefined> {
  try {
    return (await simpleGit(cwd).raw(['rev-parse', '--show-toplevel'])).trim();
  } catch (error) {
    if (error instanceof Error && /not a git repository|work tree/.test(error.message)) return undefined;
    throw error;
  }
}

async function hookPlace(cwd: string): Promise<HookPlace | UserError> {
  try {
    return await findHookPlace(cwd);
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
}

function leadsOutside({ message, hint }: UserError): Problem {
  return {
    ruleId: 'hooks-path',
    path: '.git/config',
    subject: 'core.hooksPath',
    fact: message,
    severity: 'error',
    ...(hint === undefined ? {} : { fix: [hint] }),
  };
}

function reasonFor({ manager, hooksPath }: HookPlace): string {
  if (manager === 'husky') return ' (by husky)';
  return hooksPath === undefined ? '' : ` (core.hooksPath is ${hooksPath})`;
}

function stateOf(place: HookPlace, name: HookName): string {
  const file = hookFile(place, name);
  if (!existsSync(file)) return 'none';
  return isOurs(readFileSync(file, 'utf8')) ? 'installed' : 'another’s, without key-sniff';
}

/** Git passes over a hook without the right to be run; husky's files need none. */
function notExecutable(place: HookPlace, platform: NodeJS.Platform): readonly Problem[] {
  if (platform === 'win32' || place.manager === 'husky') return [];
  return hookNames.flatMap((name): readonly Problem[] => {
    const file = hookFile(place, name);
    if (!existsSync(file)) return [];
    const mode = statSync(file).mode & 0o777;
    if ((mode & 0o111) !== 0) return [];
    const path = relative(place.root, file);
    const fix = [`Make it executable: chmod 755 ${shellPath(path)} (or key-sniff doctor --fix)`];
    const mend = { kind: 'mode', file, mode: 0o755 } as const;
    return [{ ruleId: 'hook-not-executable', path, subject: name, fact: `mode 0${mode.toString(8)}`, fix, mend }];
  });
}

/** Hooks in git's own folder do not run where `core.hooksPath` names another, and in one that is not there none does. */
async function ledAway({ root, folder, hooksPath, manager }: HookPlace): Promise<readonly Problem[]> {
  if (hooksPath === undefined) return [];
  const problem = { ruleId: 'hooks-path', path: '.git/config', subject: 'core.hooksPath' };
  const common = resolve(root, (await simpleGit(root).raw(['rev-parse', '--git-common-dir'])).trim());
  const own = join(common, 'hooks');
  const idle = resolve(folder) === own ? [] : hookNames.filter((name) => existsSync(join(own, name)));
  return [
    ...(existsSync(folder) ? [] : [{ ...problem, fact: `it is ${hooksPath}, which is not there: no hook runs` }]),
    ...(idle.length === 0 || manager === 'husky'
      ? []
      : [{ ...problem, fact: `it is ${hooksPath}, so ${idle.join(', ')} in ${relative(root, own)} never run` }]),
  ];
}
