/** Numbers the keywords of a rule set. */
import { flagsOf, rarestPart, type Prepared } from './prefilter.ts';
import type { Rule } from './rule.ts';

/** What is known beforehand of the keywords of rules, so that an engine for them, or most of them, is quickly made. */
export interface KeywordIndex extends Prepared {
  /** Lower-case, each once. */
  readonly keywords: readonly string[];
  /** The numbers of a rule's keywords, by its id. */
  readonly ofRule: ReadonlyMap<string, readonly number[]>;
}

/** Keywords in the order of their numbers. */
export interface Numbered {
  readonly keywords: readonly string[];
  /** For each keyword, who looks where it stands: ascending numbers, rules before lenses. */
  readonly owners: readonly (readonly number[])[];
}

/** Indexes the keywords of rules. */
export function indexKeywords(rules: readonly Rule[]): KeywordIndex {
  const known = new Map<string, number>();
  const numberOf = (keyword: string): number => {
    const number = known.get(keyword) ?? known.size;
    known.set(keyword, number);
    return number;
  };
  const ofRule = new Map(
    rules.map(({ id, keywords }) => [id, [...new Set(keywords.map((word) => numberOf(word.toLowerCase())))]]),
  );
  const encoder = new TextEncoder();
  const keywords = [...known.keys()];
  const rarest = keywords.map((keyword) => rarestPart(encoder.encode(keyword)));
  return { keywords, rarest, flags: flagsOf(keywords), ofRule };
}

/** Whoever looks where a keyword stands. */
interface Owner {
  readonly keywords: readonly string[];
}

/**
 * Numbers the keywords of rules and lenses: first those of the index, whether or not they have an owner here, then
 * those of rules that it does not know. Of these, one may have the text of another.
 */
export function numberKeywords(
  rules: readonly Rule[],
  lenses: readonly Owner[],
  index: KeywordIndex | undefined,
): Numbered {
  const known: number[][] = (index?.keywords ?? []).map(() => []);
  const others = new Map<string, number[]>();
  rules.forEach((rule, owner) => {
    const numbers = index?.ofRule.get(rule.id);
    if (numbers === undefined) addOther(others, rule, owner);
    else for (const number of numbers) known[number]?.push(owner);
  });
  lenses.forEach((lens, number) => addOther(others, lens, rules.length + number));
  return {
    keywords: [...(index?.keywords ?? []), ...others.keys()],
    owners: [...known, ...others.values()],
  };
}

function addOther(others: Map<string, number[]>, { keywords }: Owner, owner: number): void {
  for (const keyword of new Set(keywords.map((word) => word.toLowerCase()))) {
    const owners = others.get(keyword);
    if (owners === undefined) others.set(keyword, [owner]);
    else owners.push(owner);
  }
}
