/** Numbers the keywords of a rule set. */
import { gramsOf, type Grams } from './grams.ts';
import { needlesOf } from './needles.ts';

/** What is known beforehand of the keywords of rules, so that an engine for them, or most of them, is quickly made. */
export interface KeywordIndex {
  /** Lower-case, each once. */
  readonly keywords: readonly string[];
  /** The numbers of the keywords of a rule or lens, by its id. */
  readonly ofOwner: ReadonlyMap<string, readonly number[]>;
  readonly grams: Grams;
}

/** Keywords in the order of their numbers. */
export interface Numbered {
  readonly keywords: readonly string[];
  /** For each keyword, who looks where it stands: ascending numbers, rules before lenses. */
  readonly owners: readonly (readonly number[])[];
}

/** Indexes the keywords of rules and lenses. */
export function indexKeywords(owners: readonly Owner[]): KeywordIndex {
  const known = new Map<string, number>();
  const numberOf = (keyword: string): number => {
    const number = known.get(keyword) ?? known.size;
    known.set(keyword, number);
    return number;
  };
  const ofOwner = new Map(
    owners.map(({ id, keywords }) => [id, [...new Set(keywords.map((word) => numberOf(word.toLowerCase())))]]),
  );
  const keywords = [...known.keys()];
  return { keywords, ofOwner, grams: gramsOf(needlesOf(keywords)) };
}

/** Whoever looks where a keyword stands. */
export interface Owner {
  readonly id: string;
  readonly keywords: readonly string[];
}

/**
 * Numbers the keywords of rules and lenses: first those of the index, whether or not they have an owner here, then
 * those of rules that it does not know. Of these, one may have the text of another.
 */
export function numberKeywords(
  rules: readonly Owner[],
  lenses: readonly Owner[],
  index: KeywordIndex | undefined,
): Numbered {
  const known = new Array<readonly number[]>(index?.keywords.length ?? 0).fill(NOBODY);
  const others = new Map<string, number[]>();
  [...rules, ...lenses].forEach((one, owner) => {
    const numbers = index?.ofOwner.get(one.id);
    if (numbers === undefined) addOther(others, one, owner);
    else addKnown(known, numbers, owner);
  });
  return {
    keywords: [...(index?.keywords ?? []), ...others.keys()],
    owners: [...known, ...others.values()],
  };
}

const NOBODY: readonly number[] = [];

/** Most keywords have one owner: those of an owner share the list of it alone, since thousands of lists take long to make. */
function addKnown(known: (readonly number[])[], numbers: readonly number[], owner: number): void {
  const alone = [owner];
  for (const number of numbers) {
    const before = known[number] ?? NOBODY;
    known[number] = before.length === 0 ? alone : [...before, owner];
  }
}

function addOther(others: Map<string, number[]>, { keywords }: Owner, owner: number): void {
  for (const keyword of new Set(keywords.map((word) => word.toLowerCase()))) {
    const owners = others.get(keyword);
    if (owners === undefined) others.set(keyword, [owner]);
    else owners.push(owner);
  }
}
