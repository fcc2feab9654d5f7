/** A rule set made ready to scan with. */
import { createPrefilter, type Prefilter } from './prefilter.ts';
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
  readonly glance?: (bytes: Uint8Array, at: number) => boolean;
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
  /** For each keyword of the prefilter, its owners. */
  readonly owners: readonly (readonly number[])[];
  /** For each owner, how much of a file it looks at; undefined for all of it. */
  readonly reaches: readonly (Reach | undefined)[];
  /** Rules that are called for a path alone. */
  readonly pathRules: readonly Rule[];
}

export interface EngineOptions {
  readonly lenses?: readonly Lens[];
  /** A rule that throws does not stop the scan; it is told here, with the file. */
  readonly onRuleError?: (rule: Rule, path: string, error: unknown) => void;
  /** Asked for the time before and after each call of a rule, in milliseconds, and told what the rule took. */
  readonly profile?: Profile;
}

/** What a rule costs. */
export interface Profile {
  readonly now: () => number;
  readonly took: (ruleId: string, milliseconds: number, characters: number) => void;
}

const LENS_BYTES = 65_536;

/** Prepares an engine for the rules. Ids must be unique. */
export function createEngine(rules: readonly Rule[], options: EngineOptions = {}): Engine {
  const lenses = options.lenses ?? [];
  const byKeyword = new Map<string, number[]>();
  [...rules, ...lenses].forEach(({ keywords }, owner) => {
    for (const keyword of new Set(keywords.map((word) => word.toLowerCase()))) {
      const owners = byKeyword.get(keyword);
      if (owners === undefined) byKeyword.set(keyword, [owner]);
      else owners.push(owner);
    }
  });
  return {
    rules,
    lenses,
    options,
    prefilter: createPrefilter([...byKeyword.keys()]),
    owners: [...byKeyword.values()],
    reaches: [
      ...rules.map(({ scope }) => reachOf(scope)),
      ...lenses.map(({ scope }) => reachOf({ bytes: LENS_BYTES, ...scope })),
    ],
    pathRules: rules.filter(({ keywords }) => keywords.length === 0),
  };
}
