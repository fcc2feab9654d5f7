/** Numbers the keywords of a rule set. */
import { gramsOf, type Grams } from './grams.ts';
import { joinedNeedles, needlesOf, type Needles } from './needles.ts';

/** What is known beforehand of the keywords of rules, so that an engine for them, or most of them, is quickly made. */
export interface KeywordIndex {
  /** Keywords in lower case, each once. */
  readonly needles: Needles;
  readonly grams: Grams;
  /** The rules and lenses whose keywords these are: their numbers, by id. */
  readonly owners: ReadonlyMap<string, number>;
  /** The keywords of each owner. */
  readonly ofOwner: Lists;
  /** The owners of each keyword. */
  readonly ofKeyword: Lists;
}

/** Lists of numbers, one behind the other: list N is what stands in `numbers` from `starts[N]` on and before `starts[N + 1]`. */
export interface Lists {
  readonly starts: Int32Array;
  readonly numbers: Uint16Array;
}

/** Keywords in the order of their numbers, ready to be looked for. */
export interface Numbered {
  readonly needles: Needles;
  /** The grams of the first of them. */
  readonly grams: Grams;
  /** For a keyword, who looks where it stands: ascending numbers, rules before lenses. */
  readonly ownersOf: (keyword: number) => readonly number[];
}

/** Indexes the keywords of rules and lenses. */
export function indexKeywords(owners: readonly Owner[]): KeywordIndex {
  const known = new Map<string, number>();
  const numberOf = (keyword: string): number => {
    const number = known.get(keyword) ?? known.size;
    known.set(keyword, number);
    return number;
  };
  const numbers = owners.map(({ keywords }) => [...new Set(keywords.map((word) => numberOf(word.toLowerCase())))]);
  const needles = needlesOf([...known.keys()]);
  const ownersOf = Array.from(known, (): number[] => []);
  numbers.forEach((own, owner) => own.forEach((keyword) => ownersOf[keyword]?.push(owner)));
  return {
    needles,
    grams: gramsOf(needles),
    owners: new Map(owners.map(({ id }, owner) => [id, owner])),
    ofOwner: joinedLists(numbers),
    ofKeyword: joinedLists(ownersOf),
  };
}

function joinedLists(lists: readonly (readonly number[])[]): Lists {
  let end = 0;
  return {
    starts: Int32Array.of(0, ...lists.map(({ length }) => (end += length))),
    numbers: Uint16Array.from(lists.flat()),
  };
}

/** Whoever looks where a keyword stands. */
export interface Owner {
  readonly id: string;
  readonly keywords: readonly string[];
}

const NO_INDEX: KeywordIndex = indexKeywords([]);

/** The numbers of an owner's keywords in the index; undefined for one that it does not know. */
export function keywordsOf({ owners, ofOwner }: KeywordIndex, id: string): Uint16Array | undefined {
  const owner = owners.get(id);
  return owner === undefined ? undefined : listAt(ofOwner, owner);
}

function listAt({ starts, numbers }: Lists, index: number): Uint16Array {
  return numbers.subarray(starts[index], starts[index + 1]);
}

/**
 * Numbers the keywords of rules and lenses: first those of the index, whether or not they have an owner here, then
 * those of rules that it does not know. Of these, one may have the text of another.
 */
export function numberKeywords(
  rules: readonly Owner[],
  lenses: readonly Owner[],
  index: KeywordIndex = NO_INDEX,
): Numbered {
  const here = new Int32Array(index.owners.size).fill(NOBODY); // the numbers that the index's owners have here
  const others = new Map<string, number[]>();
  [...rules, ...lenses].forEach((one, owner) => {
    const number = index.owners.get(one.id);
    if (number === undefined) addOther(others, one, owner);
    else here[number] = owner;
  });
  return {
    needles: joinedNeedles(index.needles, needlesOf([...others.keys()])),
    grams: index.grams,
    ownersOf: createOwnersOf(index, here, [...others.values()]),
  };
}

const NOBODY = -1;

/** A list of owners is made when it is asked for: of thousands few are. */
function createOwnersOf(
  { needles: { count }, ofKeyword }: KeywordIndex,
  here: Int32Array,
  others: readonly (readonly number[])[],
): Numbered['ownersOf'] {
  const made: (readonly number[])[] = [];
  const make = (keyword: number): readonly number[] => {
    if (keyword >= count) return others[keyword - count] ?? [];
    const owners = Array.from(listAt(ofKeyword, keyword), (owner) => here[owner] ?? NOBODY);
    return owners.filter((owner) => owner !== NOBODY).sort((a, b) => a - b);
  };
  return (keyword) => (made[keyword] ??= make(keyword));
}

function addOther(others: Map<string, number[]>, { keywords }: Owner, owner: number): void {
  for (const keyword of new Set(keywords.map((word) => word.toLowerCase()))) {
    const owners = others.get(keyword);
    if (owners === undefined) others.set(keyword, [owner]);
    else owners.push(owner);
  }
}
