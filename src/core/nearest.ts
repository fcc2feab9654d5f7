/** Guesses what a misspelt word was meant to be. */

const FARTHEST = 3;

/** The candidate that differs from `word` by the fewest insertions, deletions and replacements, unless all differ by more than three or half the word. */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  let best: string | undefined;
  let least = Math.min(FARTHEST, Math.ceil(word.length / 2)) + 1;
  for (const candidate of candidates) {
    const distance = distanceOf(word, candidate);
    if (distance < least) [best, least] = [candidate, distance];
  }
  return best;
}

const FEW = 20;

/** A hint for an unknown name: the one that is meant, else all there are while they are few, else nothing. */
export function hintFor(name: string, known: readonly string[]): string | undefined {
  const guess = nearest(name, known);
  if (guess !== undefined) return `did you mean ${JSON.stringify(guess)}?`;
  return known.length <= FEW ? `known: ${known.join(', ')}` : undefined;
}

/** Levenshtein's distance. */
function distanceOf(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
