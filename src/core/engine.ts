/** A rule set made ready to scan with. */
import { glancing, type Glance, type Glancing } from './glance.ts';
import { numberKeywords, type KeywordIndex } from './keywords.ts';
import { prefilterFor, type Prefilter } from './prefilter.ts';
import type { Match, Rule, Scope } from './rule.ts';
import { reachOf, type Reach } from './windows.ts';

/** A match with its place in the file's bytes. */
export interface Located {
  readonly rule: Rule;
  readonly match: Match;
  /** Byte offsets into the content. */
  readonly start: number;
  readonly end: number;
  /** The secret: the text of the span, or what a lens read there. */
  readonly value: string;
}

/** The same text read another way, such as with its escapes resolved. */
export interface Reading {
  readonly text: string;
  /** The index in the original text where what stands at `index` of the reading begins. */
  readonly origin: (index: number) => number;
  /** The index in the original text after what stands before `index` of the reading. */
  readonly originEnd: (index: number) => number;
}

/** Another way of reading text, tried where its keywords stand and in the views of rules. Bounded in depth and size. */
export interface Lens {
  readonly id: string;
  /** Where they stand, the lens may uncover text that no rule's keyword shows. */
  readonly keywords: readonly string[];
  /** A cheap look at the bytes where a keyword begins: false only where the lens certainly reads nothing for it. */
  readonly glance?: Glancing;
  /** How much of a file it reads around its keywords. Default: the keyword's line, cut at 65,536 bytes on each side. */
  readonly scope?: Exclude<Scope, 'file'>;
  /** The readings of a view; none where the text holds nothing of the lens's kind. `hits` are places of its keywords. */
  readonly read: (text: string, hits: readonly number[]) => readonly Reading[];
}

/** A rule set, ready to scan. Its *owners* of keywords are numbered: the rules, then the lenses. */
export interface Engine {
  readonly rules: readonly Rule[];
  readonly lenses: readonly Lens[];
  readonly prefilter: Prefilter;
  readonly options: EngineOptions;
  /** The owners of a keyword of the prefilter, by its number. */
  readonly ownersOf: (keyword: number) => readonly number[];
  /** Whether an owner is to look at all where one of its keywords begins, by that keyword's number. */
  readonly isWorthwhile: (owner: number, bytes: Uint8Array, at: number, keyword: number) => boolean;
  /** For each owner, how much of a file it looks at; undefined for all of it. */
  readonly reaches: readonly (Reach | undefined)[];
  /** Rules that are called for a path alone. */
  readonly pathRules: readonly Rule[];
}

export interface EngineOptions {
  readonly lenses?: readonly Lens[];
  /** What is known of the rules' keywords beforehand. */
  readonly index?: KeywordIndex | undefined;
  /** A rule that throws does not stop the scan; it is told here, with the file. */
  readonly onRuleError?: (rule: Rule, path: string, error: unknown) => void;
  readonly profile?: Profile | undefined;
}

/** Is told what a scan spends its time on. */
export interface Profile {
  /** In milliseconds. */
  readonly now: () => number;
  /** What a call of a rule took, and on how much text. */
  readonly took: (ruleId: string, milliseconds: number, characters: number) => void;
  /** What was spent on something else than rules. */
  readonly spent: (phase: Phase, milliseconds: number) => void;
}

/** What else than rules takes time: waiting for contents, looking for keywords, what becomes of findings. */
export type Phase = 'contents' | 'keywords' | 'findings';

const LENS_BYTES = 65_536;

/** Prepares an engine for the rules. Ids must be unique. */
export function createEngine(rules: readonly Rule[], options: EngineOptions = {}): Engine {
  const lenses = options.lenses ?? [];
  const { needles, grams, ownersOf } = numberKeywords(rules, lenses, options.index);
  const prefilter = prefilterFor(needles, grams);
  return {
    rules,
    lenses,
    options,
    ownersOf,
    prefilter,
    isWorthwhile: createGlances([...rules, ...lenses], prefilter.lengthOf),
    reaches: [
      ...rules.map(({ scope }) => reachOf(scope)),
      ...lenses.map(({ scope }) => reachOf({ bytes: LENS_BYTES, ...scope })),
    ],
    pathRules: rules.filter((rule) => rule.path !== undefined && rule.keywords.length === 0),
  };
}

/** Makes a glance ready when it is first taken: of thousands few are. */
function createGlances(
  owners: readonly { readonly glance?: Glance | Glancing }[],
  lengthOf: Prefilter['lengthOf'],
): Engine['isWorthwhile'] {
  const ready: Glancing[] = [];
  const prepare = (owner: number): Glancing => {
    const glance = owners[owner]?.glance ?? (() => true);
    return (ready[owner] = typeof glance === 'function' ? glance : glancing(glance));
  };
  return (owner, bytes, at, keyword) => (ready[owner] ?? prepare(owner))(bytes, at, lengthOf(keyword));
}
