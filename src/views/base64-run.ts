/** Runs of base64 as they stand in files: on one line, wrapped, percent-encoded, in a string literal of several pieces. */

/** The characters of one run, without what stands between them. */
export interface Run {
  /** In the alphabet of RFC 4648 section 4, padding left out. */
  readonly chars: string;
  /** Where each character begins. */
  readonly places: readonly number[];
  /** Where each character ends: three further for `%2B`. */
  readonly ends: readonly number[];
  readonly start: number;
  /** After the last character. */
  readonly end: number;
}

/** A line of wrapped base64 is at least so long (the usual lengths are 60, 64, 70, 72 and 76). */
const WRAPPED = 40;

// Between two lines of one value. Takes a line break with indentation, `\n`, `" +⏎  "`, `\`⏎; not a blank or a comma alone.
const BREAK = /(?:\\[rn])*["'`]?[ \t]*[+.&\\]?[ \t]*(?:\r?\n|\\r|\\n)[ \t]*(?:[+.&][ \t]*)?["'`]?/y;

// One character in disguise. Takes `%2B`, `\/`, `\u002b`; not `=`, `%20` or `\n`.
const DISGUISED = /%2[BbFf]|\\(?:\/|u002[BbFf])/y;

const ALPHABET = new Set(Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/_-', codeOf));

function codeOf(char: string): number {
  return char.charCodeAt(0);
}

/** All runs of the text, in order. */
export function runsOf(text: string): readonly Run[] {
  const runs: Run[] = [];
  for (let at = 0; at < text.length;) {
    const run = ALPHABET.has(text.charCodeAt(at)) ? runAt(text, at) : undefined;
    if (run !== undefined) runs.push(run);
    at = run?.end ?? at + 1;
  }
  return runs;
}

function runAt(text: string, start: number): Run {
  const places: number[] = [];
  const ends: number[] = [];
  let chars = '';
  let at = start;
  let lineStart = 0;
  for (;;) {
    const length = charLength(text, at);
    if (length > 0) {
      places.push(at);
      chars += standard(text.slice(at, at + length));
      at += length;
      ends.push(at);
      continue;
    }
    const gap = places.length - lineStart >= WRAPPED ? matchLength(BREAK, text, at) : 0;
    if (gap === 0) return { chars, places, ends, start, end: ends.at(-1) ?? start };
    lineStart = places.length;
    at += gap;
  }
}

function charLength(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (ALPHABET.has(code)) return 1;
  return code === 37 || code === 92 ? matchLength(DISGUISED, text, at) : 0; // % and backslash
}

function matchLength(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0].length ?? 0;
}

function standard(char: string): string {
  if (char.length > 1) return /[bB]$/.test(char) ? '+' : '/';
  if (char === '-') return '+';
  return char === '_' ? '/' : char;
}
