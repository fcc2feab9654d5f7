/** The text of hook scripts. */
import { quoted } from '../core/shell-word.ts';
import type { HookName } from './place.ts';

const BEGIN = '# >>> key-sniff';
const END = '# <<< key-sniff';
/** The name under which a hook that was there before is kept and called. */
export const CHAINED = 'before-key-sniff';

/** How a hook script reaches key-sniff. */
export interface Launcher {
  /** Path of the command's file, relative to the work tree's top where it lies in it, else absolute. */
  readonly cli: string;
}

/** A hook file of our own. Node is called directly: npx would cost a second at every commit. */
export function hookScript(name: HookName, { cli }: Launcher): string {
  return `#!/bin/sh\n${block(name, cli)}${chain(name)}`;
}

/** The lines to add to a file that belongs to the project, such as husky's. */
export function block(name: HookName, cli: string): string {
  return [
    `${BEGIN}: keeps secrets out of commits; remove with: npx key-sniff uninstall`,
    `key_sniff=${quoted(cli)}`,
    'if [ ! -f "$key_sniff" ]; then',
    '  echo "key-sniff: $key_sniff is missing, so nothing was checked: run npm install, or remove this hook" >&2',
    '  exit 2',
    'fi',
    ...(name === 'pre-push' ? ['key_sniff_refs=$(cat)', 'printf \'%s\\n\' "$key_sniff_refs" |'] : []),
    `${name === 'pre-push' ? '  ' : ''}node "$key_sniff" hook ${name} "$@" || exit $?`,
    `${END}\n`,
  ].join('\n');
}

/** Calls the hook that was there before, with the same arguments and input. */
function chain(name: HookName): string {
  const input = name === 'pre-push' ? 'printf \'%s\\n\' "$key_sniff_refs" | ' : '';
  const call = name === 'pre-push' ? '"$before" "$@"' : 'exec "$before" "$@"';
  return `before="$0.${CHAINED}"\nif [ -x "$before" ]; then ${input}${call}; fi\n`;
}

/** Whether a hook file is one that {@link hookScript} wrote, or holds a {@link block}. */
export function isOurs(text: string): boolean {
  return text.includes(BEGIN);
}

/** The file without our block; the empty text where nothing but a shebang would be left. */
export function withoutBlock(text: string): string {
  const start = text.indexOf(BEGIN);
  const end = text.indexOf(END);
  if (start === -1 || end === -1) return text;
  const rest = text.slice(0, start) + text.slice(end + END.length + 1);
  return /^(?:#!.*)?\s*$/.test(rest) ? '' : rest;
}

/** The file with our block in it, before everything else it does. */
export function withBlock(text: string, name: HookName, cli: string): string {
  const clean = withoutBlock(text);
  const shebang = /^#!.*\n/.exec(clean)?.[0] ?? '';
  return shebang + block(name, cli) + clean.slice(shebang.length);
}
