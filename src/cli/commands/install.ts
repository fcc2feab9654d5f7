/** `key-sniff install`: writes the git hooks and proves that they block. */
import { generateTrialSecret } from '../../hooks/trial-secret.ts';
import { installHook, type HookChange } from '../../hooks/install.ts';
import { findHookPlace } from '../../hooks/place.ts';
import { tryCommit } from '../../hooks/trial.ts';
import type { Command } from '../command.ts';
import { cliFile, hooksOption, wantedHooks } from '../hook-options.ts';
import { reportTrial } from '../trial-report.ts';

export const command: Command = {
  options: { hook: hooksOption, 'no-trial': { type: 'boolean' } },
  help: `
Installs the hooks where git looks for them: .git/hooks, the main repository of a linked work tree, core.hooksPath,
or husky's folder. A hook that is there already is kept and still runs. Then a commit with a made-up key is tried in
a throw-away repository to prove that it is blocked.

  --hook NAME   pre-commit, commit-msg or pre-push; may be repeated (default: all three)
  --no-trial    do not try a commit`,
  run: async (args, io) => {
    const place = await findHookPlace(io.cwd);
    const names = wantedHooks(args);
    for (const name of names) io.stdout.write(`${sentence(await installHook(place, name, cliFile()))}\n`);
    if (args.flag('no-trial') || !names.includes('pre-commit')) return 0;
    return reportTrial(await tryCommit(place, generateTrialSecret(io.now)), io);
  },
};

function sentence({ name, file, done }: HookChange): string {
  const what = {
    written: `${name}: installed`,
    chained: `${name}: installed, in front of the hook that was there`,
    updated: `${name}: brought up to date`,
    added: `${name}: added to husky's`,
    removed: `${name}: removed`,
    restored: `${name}: removed, and the earlier hook put back`,
    absent: `${name}: not installed`,
  }[done];
  return `${what} (${file})`;
}
