/** What the terminal can show, from the environment and the stream (no-color.org, force-color.org). */
import type { Io } from './command.ts';

/** Colours: on a terminal, unless `NO_COLOR` is set; `FORCE_COLOR` (but `0`) turns them on anywhere. */
export function hasColor({ env, stdout }: Pick<Io, 'env' | 'stdout'>): boolean {
  const force = env['FORCE_COLOR'];
  if (force !== undefined && force !== '') return force !== '0' && force !== 'false';
  if (env['NO_COLOR'] !== undefined && env['NO_COLOR'] !== '') return false;
  return stdout.isTTY === true && env['TERM'] !== 'dumb';
}

const LINKING = /^(?:iTerm\.app|WezTerm|vscode|ghostty|Hyper|WarpTerminal)$/;

/** Terminals that are known to understand OSC 8 hyperlinks. */
export function hasHyperlinks(io: Pick<Io, 'env' | 'stdout'>): boolean {
  const { env, stdout } = io;
  if (stdout.isTTY !== true || !hasColor(io) || env['CI'] !== undefined) return false;
  return (
    LINKING.test(env['TERM_PROGRAM'] ?? '') ||
    env['WT_SESSION'] !== undefined ||
    env['KITTY_WINDOW_ID'] !== undefined ||
    Number(env['VTE_VERSION'] ?? 0) >= 5000
  );
}

/** Columns to write into: the terminal's, or 100. */
export function widthOf({ stdout }: Pick<Io, 'stdout'>): number {
  return stdout.isTTY === true && stdout.columns > 0 ? stdout.columns : 100;
}
