/** A line on standard error that says how far a long scan is, where somebody watches. */
import { visible } from './escape.ts';
import { count } from './quantities.ts';
import { fitEnd } from './width.ts';

/** The part of a terminal that progress needs. */
export interface Terminal {
  readonly isTTY?: boolean;
  readonly columns?: number;
  readonly write: (text: string) => unknown;
}

/** Shows progress until it is ended. */
export interface Progress {
  /** One more content was scanned; `path` is shown if it is time for that. */
  readonly step: (path: string) => void;
  /** Removes the line. Must be called before anything else is written to the terminal. */
  readonly end: () => void;
}

/** Least time between two changes of the line, and before the first, in milliseconds. */
const INTERVAL = 100;
const PATIENCE = 500;
/** Columns where the terminal does not tell. */
const WIDTH = 80;
const CLEAR = '\r\x1b[2K';

const SILENT: Progress = { step: () => undefined, end: () => undefined };

/** Progress on the terminal; silent where there is none. `now` gives milliseconds. */
export function createProgress(terminal: Terminal, now: () => number): Progress {
  if (terminal.isTTY !== true) return SILENT;
  let [done, next, shown] = [0, now() + PATIENCE, false];
  const show = (words: string): void => {
    terminal.write(CLEAR + fitEnd(visible(words), (terminal.columns ?? WIDTH) - 1));
    shown = true;
    next = now() + INTERVAL;
  };
  return {
    step: (path) => {
      done++;
      if (now() >= next) show(`${count(done, 'file')} scanned, ${path}`);
    },
    end: () => {
      if (shown) terminal.write(CLEAR);
      shown = false;
    },
  };
}
