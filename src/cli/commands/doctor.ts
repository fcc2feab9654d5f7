/** `key-sniff doctor`: says whether commits in this repository are really guarded. */
import { existsSync, readFileSync } from 'node:fs';
import { isOurs } from '../../hooks/script.ts';
import { findHookPlace, hookFile, hookNames, type HookPlace } from '../../hooks/place.ts';
import { generateTrialSecret } from '../../hooks/trial-secret.ts';
import { tryCommit } from '../../hooks/trial.ts';
import { visible } from '../../report/escape.ts';
import { writeOut } from '../../report/output.ts';
import type { Command } from '../command.ts';

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
    if (trial.blocked && trial.byUs) {
      await writeOut(io.stdout, 'Tried a commit with a made-up key: it was blocked. Commits are guarded.\n');
      return 0;
    }
    const why = trial.blocked ? 'something else than key-sniff stopped it' : 'it went through';
    await writeOut(
      io.stderr,
      `Tried a commit with a made-up key: ${why}. Commits are NOT guarded: key-sniff install\n${visible(trial.output)}\n`,
    );
    return 2;
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
