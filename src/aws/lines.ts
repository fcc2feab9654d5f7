/** The neighbourhood of a place in a text, counted in lines. */

/** How far a neighbourhood reaches on each side. */
export interface Reach {
  readonly lines: number;
  readonly characters: number;
}

/** The text around `at`: that many further lines on each side, and no more characters than that. */
export function linesAround(text: string, at: number, { lines, characters }: Reach): string {
  const least = Math.max(0, at - characters);
  const most = Math.min(text.length, at + characters);
  let from = at;
  for (let line = 0; line <= lines && from > least; line++) from = text.lastIndexOf('\n', from - 1);
  let to = at;
  for (let line = 0; line <= lines && to < most; line++) {
    const end = text.indexOf('\n', to);
    to = end === -1 ? most : end + 1;
  }
  return text.slice(Math.max(least, from), Math.min(most, to));
}
