/** The neighbourhood of a place in a text, counted in lines. */

/** How far a neighbourhood reaches on each side. */
export interface Reach {
  readonly lines: number;
  readonly characters: number;
}

/** The text around `at`: that many further lines on each side, and no more characters than that. */
export function linesAround(text: string, at: number, { lines, characters }: Reach): string {
  // Cut first: a search for line ends in the whole of a minified file would cost its length each time.
  const before = text.slice(Math.max(0, at - characters), at);
  const after = text.slice(at, at + characters);
  let from = before.length;
  for (let line = 0; line <= lines && from > 0; line++) from = before.lastIndexOf('\n', from - 1);
  let to = 0;
  for (let line = 0; line <= lines && to < after.length; line++) to = after.indexOf('\n', to) + 1 || after.length + 1;
  return before.slice(Math.max(0, from)) + after.slice(0, to);
}
