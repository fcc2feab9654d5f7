/** Where the text of a command's word stands. */
import type { Word } from './aws-command.ts';

/** The place of a word without its quotes. */
export function innerPlace({ text, start, end }: Word): { readonly start: number; readonly end: number } {
  const quotes = end - start - text.length === 2 ? 1 : 0;
  return { start: start + quotes, end: end - quotes };
}
