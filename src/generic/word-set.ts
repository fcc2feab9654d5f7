/** Word lists as they are best read: words with blanks between them. */

/** The words of the text. */
export function wordSet(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/));
}
