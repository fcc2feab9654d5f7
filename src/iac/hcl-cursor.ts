/** A place in an HCL text that moves forward. */
import type { ParseFailure } from './tree.ts';

export interface Cursor {
  readonly text: string;
  /** UTF-16 index. */
  at: number;
  readonly done: () => boolean;
  /** The next character, or the empty text at the end. */
  readonly peek: () => string;
  /** Whether the text goes on with this. */
  readonly looksAt: (text: string) => boolean;
  /** Steps over the text if it comes next. */
  readonly take: (text: string) => boolean;
  /** Steps over an identifier, which may be empty. */
  readonly word: () => string;
  /** Steps over a number, or identifiers joined by dots and indexes: `aws_iam_user.ada[0].name`. */
  readonly path: () => string;
  /** Steps over blanks and comments within a line. */
  readonly skipSpaces: () => void;
  /** Steps over blanks, comments and line ends; false at the end of the text. */
  readonly skipBlank: () => boolean;
  /** Whether a comment begins here that goes to the line's end. */
  readonly atComment: () => boolean;
  /** Steps over a comment of either kind. */
  readonly skipComment: () => boolean;
  readonly failure: (problem: string) => ParseFailure;
}

// Takes `aws_iam_user`, `cost-center`; not `1st`.
const WORD = /[\p{L}_][\p{L}\p{N}_-]*/uy;
// Takes `a.b[0].c`, `a.*.id`, `-12.5`; not `(a)`.
const PATH =
  /-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|[\p{L}_][\p{L}\p{N}_-]*(?:::[\p{L}_][\p{L}\p{N}_-]*|\.[\p{L}\p{N}_*-]+|\[[^\][\n]*\])*/uy;
const SPACES = /[ \t]*/y;
const BLANK = /[ \t\r\n\uFEFF]*/y;
// Takes `# …`, `// …` to the line's end.
const LINE_COMMENT = /(?:#|\/\/)[^\n]*/y;

/** A cursor at the beginning of the text. */
export function createCursor(text: string): Cursor {
  const eat = (pattern: RegExp): string => {
    pattern.lastIndex = cursor.at;
    const taken = pattern.exec(text)?.[0] ?? '';
    cursor.at += taken.length;
    return taken;
  };
  const cursor: Cursor = {
    text,
    at: 0,
    done: () => cursor.at >= text.length,
    peek: () => text.charAt(cursor.at),
    looksAt: (wanted) =>
      text
        .slice(cursor.at, cursor.at + AHEAD)
        .trimStart()
        .startsWith(wanted),
    take: (wanted) => {
      if (!text.startsWith(wanted, cursor.at)) return false;
      cursor.at += wanted.length;
      return true;
    },
    word: () => eat(WORD),
    path: () => eat(PATH),
    skipSpaces: () => {
      do eat(SPACES);
      while (skipBlockComment(cursor));
    },
    skipBlank: () => {
      do eat(BLANK);
      while (cursor.skipComment());
      return cursor.at < text.length;
    },
    atComment: () => ['#', '//'].some((sign) => text.startsWith(sign, cursor.at)),
    skipComment: () => skipBlockComment(cursor) || eat(LINE_COMMENT) !== '',
    failure: (problem) => ({ problem, at: cursor.at }),
  };
  return cursor;
}

/** How far a word after a bracket is looked for. */
const AHEAD = 40;

function skipBlockComment(cursor: Cursor): boolean {
  if (!cursor.text.startsWith('/*', cursor.at)) return false;
  const end = cursor.text.indexOf('*/', cursor.at + 2);
  cursor.at = end === -1 ? cursor.text.length : end + 2;
  return true;
}
