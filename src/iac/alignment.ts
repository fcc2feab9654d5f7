/** Where the characters of a string stand in the file that quotes, escapes or indents it. */

/** A stretch of text, as UTF-16 indexes. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Gives the stretch of the file that a stretch of the string stands for. */
export type Alignment = (start: number, end: number) => Stretch;

/**
 * Follows the string through its source, from `start` to `end` in the file: an escape or an indentation is stepped
 * over. Undefined where that does not work out, as with characters written by their numbers.
 */
export function align(value: string, file: string, { start, end }: Stretch): Alignment | undefined {
  const places = new Uint32Array(value.length);
  let at = start;
  for (let index = 0; index < value.length; index++) {
    const char = value.charAt(index);
    if (/\s/.test(char)) {
      // A line end may be an escape or a fold: it stands where the last character ends.
      places[index] = at;
      continue;
    }
    while (at < end && file[at] !== char) at++;
    if (at >= end) return undefined;
    places[index] = at++;
  }
  // The last character is looked up, not the one after it, before which an indentation may stand.
  return (from, to) => ({
    start: places[from] ?? end,
    end: to > from ? (places[to - 1] ?? end) + 1 : (places[from] ?? end),
  });
}
