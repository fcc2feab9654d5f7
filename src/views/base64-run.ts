/** Runs of base64 as they stand in files: on one line, wrapped, percent-encoded, in a string literal of several pieces. */
import { firstIndex } from '../core/sorted.ts';

/** The characters of one run, without what stands between them. */
export interface Run {
  /** In the alphabet of RFC 4648 section 4, padding left out. */
  readonly chars: string;
  /** Where a character begins in the text; undefined for one that is not there. */
  readonly placeOf: (index: number) => number | undefined;
  /** Where a character ends: three further for `%2B`. */
  readonly endOf: (index: number) => number | undefined;
  /** The number of the character that begins at a place. */
  readonly indexOf: (place: number) => number;
  readonly start: number;
  /** After the last character. */
  readonly end: number;
}

/** A line of wrapped base64 is at least so long (the usual lengths are 60, 64, 70, 72 and 76). */
const WRAPPED = 40;

// Between two lines of one value. Takes a line break with indentation, `\n`, `" +⏎  "`, `\`⏎; not a blank or a comma alone.
const BREAK =
  /(?:\\[rn]){0,8}["'`]?[ \t]{0,200}[+.&\\]?[ \t]{0,200}(?:\r?\n|\\r|\\n)[ \t]{0,200}(?:[+.&][ \t]{0,200})?["'`]?/y;

// Characters as they are. Takes `aGk+`; not `=` or `%2B`.
const PLAIN = /[A-Za-z0-9+/_-]+/y;

// One character in disguise. Takes `%2B`, `\/`, `\u002b`; not `=`, `%20` or `\n`.
const DISGUISED = /%2[BbFf]|\\(?:\/|u002[BbFf])/y;

/** All that a run is made of, its breaks included. What stands beyond any other character belongs to no run with it. */
const PARTS = new Set('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/_-%\\"\'`.& \t\r\n');

/** The run that a place lies in. Looks at no more of the text than the run can reach. */
export function runAround(text: string, place: number): Run | undefined {
  let at = place;
  while (at > 0 && PARTS.has(text.charAt(at - 1))) at--;
  while (at <= place) {
    const run = matchLength(PLAIN, text, at) > 0 ? runFrom(text, at) : undefined;
    if (run !== undefined && run.end > place) return run;
    at = run?.end ?? at + 1;
  }
  return undefined;
}

/** Characters in a row that take up as many characters of the text each. */
interface Piece {
  /** The number of its first character in the run. */
  readonly index: number;
  readonly place: number;
  readonly count: number;
  /** How much of the text one of them takes up. */
  readonly width: number;
}

function runFrom(text: string, start: number): Run {
  const pieces: Piece[] = [];
  let chars = '';
  let at = start;
  let lineStart = 0;
  let end = start;
  for (;;) {
    const piece = pieceAt(text, at, chars.length);
    if (piece !== undefined) {
      pieces.push(piece);
      end = at + piece.count * piece.width;
      chars += standard(text.slice(at, end), piece);
      at = end;
      continue;
    }
    const gap = chars.length - lineStart >= WRAPPED ? matchLength(BREAK, text, at) : 0;
    if (gap === 0) return createRun(pieces, { chars, start, end });
    lineStart = chars.length;
    at += gap;
  }
}

function pieceAt(text: string, place: number, index: number): Piece | undefined {
  const count = matchLength(PLAIN, text, place);
  if (count > 0) return { index, place, count, width: 1 };
  const width = matchLength(DISGUISED, text, place);
  return width > 0 ? { index, place, count: 1, width } : undefined;
}

function matchLength(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0].length ?? 0;
}

function standard(chars: string, { width }: Piece): string {
  if (width > 1) return /[bB]$/.test(chars) ? '+' : '/';
  return chars.replaceAll('-', '+').replaceAll('_', '/');
}

function createRun(pieces: readonly Piece[], run: Pick<Run, 'chars' | 'start' | 'end'>): Run {
  const pieceOf = (index: number): Piece | undefined => {
    const piece = pieces[lastWhere(pieces, (one) => one.index <= index)];
    return piece !== undefined && index < piece.index + piece.count ? piece : undefined;
  };
  const edge = (index: number, side: 0 | 1): number | undefined => {
    const piece = pieceOf(index);
    return piece === undefined ? undefined : piece.place + (index - piece.index + side) * piece.width;
  };
  return {
    ...run,
    placeOf: (index) => edge(index, 0),
    endOf: (index) => edge(index, 1),
    indexOf: (place) => {
      const piece = pieces[lastWhere(pieces, (one) => one.place <= place)];
      return piece === undefined ? 0 : piece.index + Math.floor((place - piece.place) / piece.width);
    },
  };
}

/** The last piece of which something holds that holds for all before it; -1 when it holds for none. */
function lastWhere(pieces: readonly Piece[], holds: (piece: Piece) => boolean): number {
  const isBehind = (piece: Piece | undefined): boolean => piece === undefined || !holds(piece);
  return firstIndex(0, pieces.length, (index) => isBehind(pieces[index])) - 1;
}
