/** Names in commands that people copy into a shell, and in scripts. */

/** The word as a POSIX shell takes it literally, always in quotes. */
export function quoted(word: string): string {
  return `'${word.replaceAll("'", String.raw`'\''`)}'`;
}

/** The name as a POSIX shell takes it literally. IAM's own names need no quotes; a forged report may hold anything. */
export function shellWord(name: string): string {
  // Takes `Ada.Lovelace@example.com`; not `a b` or `x;rm`.
  return /^[\w+=,.@/:-]+$/.test(name) ? name : quoted(name);
}

/** The same of a path, in which `~/` goes on standing for the home. */
export function shellPath(path: string): string {
  return path.startsWith('~/') ? `~/${shellWord(path.slice(2))}` : shellWord(path);
}
