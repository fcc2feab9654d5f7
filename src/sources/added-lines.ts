/** Makes git's line numbers fit the text as it is read. */
import type { LineRanges } from '../core/blob.ts';
import { sniff } from '../core/text.ts';

const NEWLINE = 10;

/**
 * git ends a line at each byte 10. In UTF-16 that byte is also half of other characters (U+010A, U+0A05): there its
 * lines are too many, and each is part of a line of the text.
 */
export function linesInText(bytes: Uint8Array, ranges: LineRanges): LineRanges {
  const { encoding } = sniff(bytes);
  if (encoding === 'utf-8') return ranges;
  const low = encoding === 'utf-16le' ? 0 : 1;
  const lines: number[] = [0, 1]; // of git's lines 0 and 1
  for (let at = bytes.indexOf(NEWLINE), line = 1; at !== -1; at = bytes.indexOf(NEWLINE, at + 1)) {
    const other = bytes[at ^ 1]; // the unit's other byte
    if ((at & 1) === low && other === 0) line++;
    lines.push(line);
  }
  const lineOf = (line: number): number => lines[line] ?? lines.at(-1) ?? line;
  return ranges.map(([first, last]) => [lineOf(first), lineOf(last)]);
}
