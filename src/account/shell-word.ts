/** Names in commands that people copy into a shell. */

/** The name as a POSIX shell takes it literally. IAM's own names need no quotes; a forged report may hold anything. */
export function shellWord(name: string): string {
  // Takes `Ada.Lovelace@example.com`; not `a b` or `x;rm`.
  return /^[\w+=,.@/:-]+$/.test(name) ? name : `'${name.replaceAll("'", String.raw`'\''`)}'`;
}
