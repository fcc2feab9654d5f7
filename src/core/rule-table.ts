/**
 * Rules as a table of plain data: all that a scan asks of a rule before it has to look at a text. With it a run that
 * meets few keywords never loads the code of most rules.
 */
import type { Grams } from './grams.ts';
import { indexKeywords, type KeywordIndex, type Owner } from './keywords.ts';
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
  /** One a line: the keywords of the index. */
  readonly keywords: string;
  /** The numbers of each rule's keywords; the words themselves where the index does not know the rule. */
  readonly ofRule: readonly (readonly number[] | string)[];
  /** The numbers of each lens's keywords, by its id. */
  readonly ofLens: Readonly<Record<string, readonly number[]>>;
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

/** Writes the table of rules that are divided into packs, and the grams of its keywords, which are too many for JSON. */
export function tabulate(
  packs: readonly (readonly Rule[])[],
  lenses: readonly Owner[],
): {
  readonly table: RuleTable;
  readonly grams: Grams;
} {
  const rules = packs.flat();
  // Rules of low confidence alone may have keywords that stand everywhere: who does not ask for them does not search for them.
  const { keywords, grams, ofOwner } = indexKeywords([...rulesFor(rules, 'medium'), ...lenses]);
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
    keywords: lines(keywords),
    ofRule: rules.map((rule) => ofOwner.get(rule.id) ?? lines(rule.keywords)),
    ofLens: Object.fromEntries(lenses.map(({ id }) => [id, ofOwner.get(id) ?? []])),
  };
  return { table, grams };
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

/** The rules of a table. The code of a pack is loaded when one of its rules is first asked for what only code can say. */
export function lazyRules(table: RuleTable, grams: Grams, load: LoadPack): RuleSet {
  const ids = table.ids.split('\n');
  const ofOwner = new Map<string, readonly number[]>(Object.entries(table.ofLens));
  ids.forEach((id, row) => {
    const numbers = table.ofRule[row];
    if (typeof numbers === 'object') ofOwner.set(id, numbers);
  });
  const keywords = table.keywords.split('\n');
  const source: Source = {
    table,
    keywords,
    glances: onceMade(() => table.glances.split('\n')),
    code: createCode(load),
  };
  const packs = table.packs.flatMap((count, pack) => new Array<number>(count).fill(pack));
  return {
    rules: ids.map((id, row) => new LazyRule(source, id, { row, pack: packs[row] ?? 0 })),
    index: { keywords, grams, ofOwner },
  };
}

/** What all rules of a table share. */
interface Source {
  readonly table: RuleTable;
  readonly keywords: readonly string[];
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

function onceMade<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
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

  constructor(source: Source, id: string, { row, pack }: { readonly row: number; readonly pack: number }) {
    const { table } = source;
    this.id = id;
    this.severity = severities[table.severities[row] ?? 0] ?? 'error';
    this.confidence = confidences[table.confidences[row] ?? 0] ?? 'high';
    this.#source = source;
    this.#row = row;
    this.#pack = pack;
    Object.assign(
      this,
      table.forms[table.ofForm[row] ?? 0],
      pathOf(table.paths[row], () => this.#code),
    );
  }

  get #code(): Rule {
    return this.#source.code(this.#pack, this.id);
  }

  get keywords(): readonly string[] {
    const { table, keywords } = this.#source;
    const numbers = table.ofRule[this.#row] ?? '';
    if (typeof numbers === 'string') return numbers.split('\n').filter((word) => word !== '');
    return numbers.map((number) => keywords[number] ?? '');
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

function pathOf(path: RuleTable['paths'][number] | undefined, real: () => Rule): Pick<Rule, 'path'> {
  if (path === undefined) return {};
  return { path: path === 'coded' ? { test: (text) => real().path?.test(text) !== false } : new RegExp(...path) };
}

/** Where nothing need stand near a keyword, all is worth a look. */
function glanceOf(glance: Rule['glance'] | null): NonNullable<Rule['glance']> {
  return glance ?? (() => true);
}
