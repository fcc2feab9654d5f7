/**
 * Rules as a table of plain data: all that a scan asks of a rule before it has to look at a text. With it a run that
 * meets few keywords never loads the code of most rules.
 */
import { indexKeywords, keywordsOf, type KeywordIndex, type Owner } from './keywords.ts';
import { lazily } from './lazily.ts';
import { needleText } from './needles.ts';
import type { RulePack } from './rule-pack.ts';
import {
  confidences,
  rulesFor,
  severities,
  type Match,
  type PathTest,
  type Rule,
  type Scope,
  type View,
} from './rule.ts';

/** The table, as JSON: a column for each property, since many short texts and objects would take long to read. */
export interface RuleTable {
  /** One a line, by row. */
  readonly ids: string;
  readonly glances: string;
  /** Indexes of severities, of confidences, and of `forms`, by row. */
  readonly severities: readonly number[];
  readonly confidences: readonly number[];
  readonly ofForm: readonly number[];
  readonly forms: readonly Form[];
  /** What few rules have, by row: a regular expression's source and flags, or that only the code has it. */
  readonly paths: Readonly<Record<number, readonly [source: string, flags: string] | 'coded'>>;
  /** How many rules each pack has. */
  readonly packs: readonly number[];
  /** Whose keywords the index has: ids of rules and lenses, one a line. */
  readonly indexed: string;
  /** The keywords of rules that it does not know, one a line, by row. */
  readonly keywords: Readonly<Record<number, string>>;
}

/** What many rules have alike. */
type Form = Pick<Rule, 'kind' | 'rank' | 'scope'>;

/** Rules, and what is known of their keywords. */
export interface RuleSet {
  readonly rules: readonly Rule[];
  readonly index: KeywordIndex | undefined;
}

/** Stands for a glance that only the code has. */
const CODED = '"coded"';

/** Writes the table of rules that are divided into packs, and the index of their keywords, which are too many for JSON. */
export function tabulate(
  packs: readonly (readonly Rule[])[],
  lenses: readonly Owner[],
): {
  readonly table: RuleTable;
  readonly index: KeywordIndex;
} {
  const rules = packs.flat();
  // Rules of low confidence alone may have keywords that stand everywhere: who does not ask for them does not search for them.
  const index = indexKeywords([...rulesFor(rules, 'medium'), ...lenses]);
  const forms = [...new Set(rules.map((rule) => JSON.stringify(formOf(rule))))];
  const table: RuleTable = {
    ids: lines(rules.map(({ id }) => id)),
    glances: lines(rules.map(({ glance }) => (typeof glance === 'function' ? CODED : JSON.stringify(glance ?? null)))),
    severities: rules.map(({ severity }) => severities.indexOf(severity)),
    confidences: rules.map(({ confidence }) => confidences.indexOf(confidence)),
    ofForm: rules.map((rule) => forms.indexOf(JSON.stringify(formOf(rule)))),
    forms: forms.map((form): Form => JSON.parse(form)),
    paths: Object.fromEntries(rules.flatMap(({ path }, row) => (path === undefined ? [] : [[row, written(path)]]))),
    packs: packs.map(({ length }) => length),
    indexed: lines([...index.owners.keys()]),
    keywords: Object.fromEntries(
      rules.flatMap(({ id, keywords }, row) => (index.owners.has(id) ? [] : [[row, lines(keywords)]])),
    ),
  };
  return { table, index };
}

function lines(texts: readonly string[]): string {
  if (texts.some((text) => text.includes('\n'))) throw new Error('a text of the table has two lines');
  return texts.join('\n');
}

function formOf({ kind, rank, scope }: Rule): Form {
  return {
    ...(kind === undefined ? {} : { kind }),
    ...(rank === undefined ? {} : { rank }),
    ...(scope === undefined ? {} : { scope }),
  };
}

function written(path: NonNullable<Rule['path']>): RuleTable['paths'][number] {
  return path instanceof RegExp ? [path.source, path.flags] : 'coded';
}

/** Loads a pack. */
export type LoadPack = (pack: number) => RulePack;

/** The ids of whose keywords the index has, in the order of their numbers. */
export function indexedIds({ indexed }: RuleTable): readonly string[] {
  return indexed.split('\n');
}

/** The rules of a table. The code of a pack is loaded when one of its rules is first asked for what only code can say. */
export function lazyRules(table: RuleTable, index: KeywordIndex, load: LoadPack): RuleSet {
  const source: Source = {
    table,
    index,
    glances: lazily(() => table.glances.split('\n')),
    code: createCode(load),
  };
  const packs = table.packs.flatMap((count, pack) => new Array<number>(count).fill(pack));
  return {
    rules: table.ids.split('\n').map((id, row) => new LazyRule(source, id, { row, pack: packs[row] ?? 0 })),
    index,
  };
}

/** What all rules of a table share. */
interface Source {
  readonly table: RuleTable;
  readonly index: KeywordIndex;
  readonly glances: () => readonly string[];
  /** The rule itself. */
  readonly code: (pack: number, id: string) => Rule;
}

/** Finds rules in packs, each of which is loaded once. */
function createCode(load: LoadPack): Source['code'] {
  const packs: RulePack[] = [];
  return (pack, id) => {
    const rule = (packs[pack] ??= load(pack)).rule(id);
    if (rule === undefined) throw new Error(`pack ${pack} has no rule ${id}`);
    return rule;
  };
}

/**
 * A rule that knows what the table says of it, and asks the code for the rest. A class, since objects with getters of
 * their own take ten times as long to make, and a run makes one of every rule.
 */
class LazyRule implements Rule {
  readonly id: string;
  readonly severity: Rule['severity'];
  readonly confidence: Rule['confidence'];
  declare readonly kind?: NonNullable<Rule['kind']>;
  declare readonly rank?: number;
  declare readonly scope?: Scope;
  declare readonly path?: PathTest;
  readonly #source: Source;
  readonly #row: number;
  readonly #pack: number;
  #keywords: readonly string[] | undefined;

  constructor(source: Source, id: string, { row, pack }: { readonly row: number; readonly pack: number }) {
    const { table } = source;
    this.id = id;
    this.severity = severities[table.severities[row] ?? 0] ?? 'error';
    this.confidence = confidences[table.confidences[row] ?? 0] ?? 'high';
    this.#source = source;
    this.#row = row;
    this.#pack = pack;
    Object.assign(this, table.forms[table.ofForm[row] ?? 0]);
    const path = table.paths[row];
    if (path !== undefined) this.path = pathOf(path, () => this.#code);
  }

  get #code(): Rule {
    return this.#source.code(this.#pack, this.id);
  }

  get keywords(): readonly string[] {
    return (this.#keywords ??= keywordsIn(this.#source, this.id, this.#row));
  }

  get glance(): NonNullable<Rule['glance']> {
    const line = this.#source.glances()[this.#row] ?? CODED;
    return glanceOf(line === CODED ? this.#code.glance : JSON.parse(line));
  }

  get title(): string {
    return this.#code.title;
  }

  get why(): string {
    return this.#code.why;
  }

  get fix(): readonly string[] {
    return this.#code.fix;
  }

  get sources(): readonly string[] {
    return this.#code.sources;
  }

  get isCleared(): Rule['isCleared'] {
    return this.#code.isCleared;
  }

  detect(view: View): Iterable<Match> {
    return this.#code.detect(view);
  }
}

function keywordsIn({ table, index }: Source, id: string, row: number): readonly string[] {
  const numbers = keywordsOf(index, id);
  if (numbers !== undefined) return Array.from(numbers, (number) => needleText(index.needles, number));
  return (table.keywords[row] ?? '').split('\n').filter((word) => word !== '');
}

function pathOf(path: NonNullable<RuleTable['paths'][number]>, real: () => Rule): PathTest {
  return path === 'coded' ? { test: (text) => real().path?.test(text) !== false } : new RegExp(...path);
}

/** Where nothing need stand near a keyword, all is worth a look. */
function glanceOf(glance: Rule['glance'] | null): NonNullable<Rule['glance']> {
  return glance ?? (() => true);
}
