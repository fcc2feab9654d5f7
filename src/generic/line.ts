/** Where the line around a place begins and ends, as far as is worth a look: a minified file may be one line. */

const REACH = 1000;

/** The start of the line, or `reach` characters before `at` where that is nearer. */
export function lineStart(text: string, at: number, reach: number = REACH): number {
  const least = Math.max(0, at - reach);
  let start = at;
  while (start > least && text.charCodeAt(start - 1) !== 10) start--;
  return start;
}

/** The end of the line, or `reach` characters after `at` where that is nearer. */
export function lineEnd(text: string, at: number, reach: number = REACH): number {
  const most = Math.min(text.length, at + reach);
  let end = at;
  while (end < most && text.charCodeAt(end) !== 10) end++;
  return end;
}
