/** Which glance shows whether a value of a shape may stand near a keyword. */
import type { Fixed, Glance, Run } from './glance.ts';
import { BESIDE } from './lead-in.ts';
import { alphabetOf, type Chars, type Part, type Shape } from './shape.ts';

/** At most this many bytes of a value are looked at. */
const HEAD = 96;

/** For a value that begins with the keyword: no word goes on before it, and its first bytes are as the shape says. */
export function glanceAtHead(shape: Shape): Glance {
  return { kind: 'head', offset: 0, parts: headOf(shape) };
}

/** The first parts of each value, as far as they are fixed. */
function headOf(shape: Shape): readonly (string | Fixed)[] {
  const parts: (string | Fixed)[] = [];
  let length = 0;
  for (const part of shape) {
    if (length >= HEAD || (typeof part !== 'string' && part.kind === 'choice')) break;
    parts.push(typeof part === 'string' ? part : { set: part.set, length: leastOf(part) });
    length += typeof part === 'string' ? part.length : leastOf(part);
    if (typeof part !== 'string' && part.kind === 'chars' && part.min !== part.max) break;
  }
  return parts;
}

function leastOf(part: Exclude<Part, string | { readonly kind: 'choice' }>): number {
  return part.kind === 'computed' ? part.length : part.min;
}

/**
 * For a value behind a name: the name begins as a word or part of an identifier, and where the keyword is all of it it
 * ends as one; a run of the value's characters follows within `reach`.
 */
export function glanceBehindName(shape: Shape, reach: number, isWhole: boolean): Glance {
  return { kind: 'behind', isWhole, within: reach, runs: runsIn(shape, BESIDE) };
}

/**
 * For a value with the keyword somewhere in it: where its place in the value is fixed, the bytes from the value's start
 * on are as the shape says; else a run of the value's characters stands within `reach` on either side.
 */
export function glanceAround(shape: Shape, keywords: readonly string[], reach: number): Glance {
  const offsets = keywords.map((keyword) => offsetOf(shape, keyword));
  const [offset] = offsets;
  if (offset !== undefined && offsets.every((other) => other === offset))
    return { kind: 'head', offset, parts: headOf(shape) };
  return { kind: 'around', within: reach, runs: runsIn(shape, { before: '', behind: '' }) };
}

/** How far into each value the literal text of the shape stands that has the keyword; undefined where that varies. */
function offsetOf(shape: Shape, keyword: string): number | undefined {
  let offset = 0;
  for (const part of shape) {
    if (typeof part === 'string') {
      const index = part.toLowerCase().indexOf(keyword.toLowerCase());
      if (index !== -1) return offset + index;
      offset += part.length;
    } else if (part.kind === 'choice' || (part.kind === 'chars' && part.min !== part.max)) return undefined;
    else offset += leastOf(part);
  }
  return undefined;
}

/** Sets of what does not stand beside a value. */
type Beside = Readonly<Record<keyof typeof BESIDE, string>>;

/** Runs of characters of which each value of the shape has one. */
function runsIn(shape: Shape, beside: Beside): readonly Run[] {
  const runs = variantsOf(shape).map((variant) => runIn(variant, beside));
  const written = runs.map((run) => JSON.stringify(run));
  return runs.filter((_, index) => written.indexOf(written[index] ?? '') === index);
}

/** More of them are not told apart. */
const MOST_VARIANTS = 4;

/** The shapes that its choices allow. */
function variantsOf(shape: Shape): readonly Shape[] {
  let variants: readonly Shape[] = [[]];
  for (const part of shape) {
    const options = optionsOf(part);
    const longer = variants.flatMap((variant) => options.map((option) => [...variant, ...option]));
    if (longer.length > MOST_VARIANTS) return [shape];
    variants = longer;
  }
  return variants;
}

function optionsOf(part: Part): readonly Shape[] {
  if (typeof part !== 'string' && part.kind === 'choice') return part.options.flatMap(variantsOf);
  return part === '' ? [[]] : [[part]];
}

/** Characters in source text are of about so many kinds. */
const KINDS = 96;

/** How unlikely a run is to stand somewhere by chance. */
function rarity({ set, min }: Chars): number {
  return min * Math.log2(KINDS / Math.max(1, alphabetOf(set).length));
}

/** A run of characters that each value of the shape has: the least likely such. */
function runIn(shape: Shape, { before, behind }: Beside): Run {
  const runs = shape.map(runOf);
  const rarities = runs.map(rarity);
  const index = rarities.indexOf(Math.max(...rarities));
  const { set, min: least, max } = runs[index] ?? NONE;
  const alphabet = alphabetOf(set);
  const isEnd = (part: Part | undefined, place: number, others: string): boolean => {
    if (part === undefined) return [...alphabet].every((char) => others.includes(char));
    return typeof part === 'string' && !alphabet.includes(part.at(place) ?? '');
  };
  const isApart =
    shape[index] === runs[index] &&
    max < Infinity &&
    isEnd(shape[index - 1], -1, `${alphabetOf(before)}-`) &&
    isEnd(shape[index + 1], 0, alphabetOf(behind));
  if (!isApart) return { set, least };
  const most = alphabet.includes('-') ? max + 1 : max; // one more for the hyphen of `:-`
  return { set, least, most, ...(shape.length === 1 ? { isValue: true } : {}) };
}

const NONE: Chars = { kind: 'chars', set: '', min: 0, max: 0 };

function runOf(part: Part): Chars {
  if (typeof part === 'string') return NONE;
  if (part.kind === 'chars') return part;
  if (part.kind === 'computed') return { kind: 'chars', set: part.set, min: part.length, max: part.length };
  const runs = part.options.map((option) =>
    option.map(runOf).reduce((best, run) => (run.min > best.min ? run : best), NONE),
  );
  const min = Math.min(...runs.map((run) => run.min));
  // A sign at the end of a class means itself: that of another option must not make it a range.
  return { kind: 'chars', set: runs.map(({ set }) => set.replace(/-$/, '\\-')).join(''), min, max: Infinity };
}
