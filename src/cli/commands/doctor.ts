/** `key-sniff doctor`: says whether commits in this repository are really guarded. */
import { existsSync, readFileSync } from 'node:fs';
import { isOurs } from '../../hooks/script.ts';
import { findHookPlace, hookFile, hookNames, type HookPlace } from '../../hooks/place.ts';
import { generateTrialSecret } from '../../hooks/trial-secret.ts';
import { tryCommit } from '../../hooks/trial.ts';
import { writeOut } from '../../report/output.ts';
import type { Command } from '../command.ts';
import { reportTrial } from '../trial-report.ts';

export const command: Command = {
  options: {},
  help: `
Looks where git looks for hooks (core.hooksPath, husky, linked work trees), says which of key-sniff's are there, and
tries a commit with a made-up key in a throw-away repository: it must be blocked. Exit code 2 if it is not.`,
  run: async (_, io) => {
    const place = await findHookPlace(io.cwd);
    const trial = await tryCommit(place, generateTrialSecret(io.now));
    await writeOut(
      io.stdout,
      [`Hooks are run from ${place.folder}${reasonFor(place)}`, ...states(place), ''].join('\n'),
    );
    return reportTrial(trial, io);
  },
};

function reasonFor({ manager, hooksPath }: HookPlace): string {
  if (manager === 'husky') return ' (by husky)';
  return hooksPath === undefined ? '' : ` (core.hooksPath is ${hooksPath})`;
}

function states(place: HookPlace): readonly string[] {
  return hookNames.map((name) => {
    const file = hookFile(place, name);
    const state = existsSync(file)
      ? isOurs(readFileSync(file, 'utf8'))
        ? 'installed'
        : 'another hook, without key-sniff'
      : 'none';
    return `  ${name.padEnd(10)} ${state}`;
  });
}
