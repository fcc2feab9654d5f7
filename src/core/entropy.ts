/** How random a text looks. */

/** Shannon entropy of the text's own characters, in bits per character; 0 for the empty text. */
export function entropy(text: string): number {
  const counts = new Map<string, number>();
  for (const char of text) counts.set(char, (counts.get(char) ?? 0) + 1);
  let bits = 0;
  for (const count of counts.values()) bits -= (count / text.length) * Math.log2(count / text.length);
  return bits;
}

/** A phrase for a match's evidence. */
export function entropyEvidence(text: string): string {
  return `entropy ${entropy(text).toFixed(1)} bits per character`;
}
