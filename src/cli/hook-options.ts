/** What the commands about hooks have in common. */
import { fileURLToPath } from 'node:url';
import { UserError } from '../core/errors.ts';
import { nearest } from '../core/nearest.ts';
import { hookNames, type HookName } from '../hooks/place.ts';
import type { Arguments } from './command.ts';

/** `--hook NAME`, which may be repeated. */
export const hooksOption = { type: 'string', multiple: true } as const;

/** The hooks named by `--hook`, or all. Throws a `UserError` for a name that is none. */
export function wantedHooks(args: Arguments): readonly HookName[] {
  const names = args.list('hook');
  if (names.length === 0) return hookNames;
  return names.map((name) => {
    const known = hookNames.find((hook) => hook === name);
    if (known !== undefined) return known;
    const guess = nearest(name, hookNames);
    throw new UserError(`${name} is no hook that key-sniff can be`, {
      hint: guess === undefined ? `choose from ${hookNames.join(', ')}` : `did you mean ${guess}?`,
    });
  });
}

/** The command's own file, as hooks call it. */
export function cliFile(): string {
  // All of the command is bundled into files beside cli.js.
  return fileURLToPath(new URL('./cli.js', import.meta.url));
}
