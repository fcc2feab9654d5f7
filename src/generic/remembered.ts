/** Answers that are asked for again and again. */

/** A bound on memory: so many answers, then it begins anew. */
const MOST = 4096;

/** A pure function of a text that remembers its answers. */
export function remembered<T>(answer: (text: string) => T): (text: string) => T {
  const known = new Map<string, { readonly answer: T }>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before.answer;
    if (known.size >= MOST) known.clear();
    const now = answer(text);
    known.set(text, { answer: now });
    return now;
  };
}
