/** Where JSON objects that are policies stand within other text. */
import type { Stretch } from './alignment.ts';

// Takes `{ "Version": "2012-10-17"`, `{"Statement": [`; not `{ "Resources":`.
const BEGINNING = /\{\s*"(?:Version|Id|Statement)"\s*:/g;
// A bracket, or a string whole. Takes `{`, `"a\"b"`; an open string takes the quote alone.
const PART = /[{}]|"(?:[^"\\\n]|\\[^])*"?/g;
/** Longer than AWS takes any policy, with room for indentation. */
const LONGEST = 100_000;

/** The objects, each up to the bracket that closes it; an object within another is part of that. */
export function jsonObjectsIn(text: string): readonly Stretch[] {
  const found: Stretch[] = [];
  for (const { index } of text.matchAll(BEGINNING)) {
    if (index < (found.at(-1)?.end ?? 0)) continue;
    found.push({ start: index, end: endOf(text, index) });
  }
  return found;
}

function endOf(text: string, start: number): number {
  const limit = Math.min(text.length, start + LONGEST);
  let level = 0;
  PART.lastIndex = start;
  for (let part = PART.exec(text); part !== null && part.index < limit; part = PART.exec(text)) {
    if (part[0] === '{') level++;
    else if (part[0] === '}' && --level === 0) return part.index + 1;
  }
  return limit;
}
