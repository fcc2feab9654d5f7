/** `key-sniff uninstall`: removes the hooks and puts back what was there before. */
import { uninstallHook } from '../../hooks/install.ts';
import { findHookPlace } from '../../hooks/place.ts';
import type { Command } from '../command.ts';
import { hooksOption, wantedHooks } from '../hook-options.ts';

export const command: Command = {
  options: { hook: hooksOption },
  help: `
Removes the hooks that key-sniff install wrote. A hook that was there before is put back.

  --hook NAME   pre-commit, commit-msg or pre-push; may be repeated (default: all three)`,
  run: async (args, io) => {
    const place = await findHookPlace(io.cwd);
    for (const name of wantedHooks(args)) {
      const { file, done } = await uninstallHook(place, name);
      const what = { removed: 'removed', restored: 'removed; the earlier hook is back' };
      io.stdout.write(
        `${name}: ${done === 'removed' || done === 'restored' ? what[done] : 'was not installed'} (${file})\n`,
      );
    }
    return 0;
  },
};
