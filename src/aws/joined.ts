/** Values that are cut in pieces: string literals joined by an operator, or lines joined by a backslash. */

/** What the pieces make together. */
export interface Joined {
  readonly value: string;
  /** Index after the last piece. */
  readonly end: number;
}

/** What a value consists of, and how long it is in all. */
export interface JoinedShape {
  readonly alphabet: RegExp;
  readonly length: number;
}

// Takes `" + "`, `' .⏎ '`, `"⏎  "` (Python), `" & _⏎ "` (Basic) and a backslash at a line's end; not `", "`, which separates two values.
const JOINER =
  /(["'`])[ \t]{0,40}(?:[+.&~]|\|\||<<|\.\.)?[ \t_\\]{0,8}(?:\r?\n[ \t]{0,80})?(?:[+.&~][ \t]{0,8})?\1|\\\r?\n[ \t]{0,80}/y;
const MOST_PIECES = 24;

/** The value of exactly `length` characters of the alphabet whose first of two or more pieces begins at `at`. */
export function joinedAt(text: string, at: number, { alphabet, length }: JoinedShape): Joined | undefined {
  let value = '';
  let end = at;
  for (let piece = 0; piece < MOST_PIECES; piece++) {
    const from = end;
    while (value.length + end - from <= length && alphabet.test(text.charAt(end))) end++;
    value += text.slice(from, end);
    if (end === from || value.length > length) return undefined;
    if (value.length === length) return piece === 0 ? undefined : { value, end };
    JOINER.lastIndex = end;
    const joiner = JOINER.exec(text);
    if (joiner === null) return undefined;
    end += joiner[0].length;
  }
  return undefined;
}
