/** Reads JSON into a tree, comments and trailing commas allowed. */
import { printParseErrorCode, visit, type JSONVisitor, type ParseErrorCode } from 'jsonc-parser';
import type { Alignment, Stretch } from './alignment.ts';
import type { Entry, ParseFailure, Value } from './tree.ts';

/**
 * Parses a text, whose indexes `at` turns into those of the file that it stands in. A lenient reading gives what can be
 * read of broken JSON.
 */
export function parseJson(text: string, at: Alignment = same, lenient = false): Value | ParseFailure {
  return treeOf(text, createBuilder(at), lenient);
}

/** Told of each item of a list that stands directly under a key of the text's object. */
export type OnItem = (key: string, item: Value) => void;

/**
 * Parses a text that is one object with long lists, and hands their items over as it goes: in the tree that it gives
 * these lists are empty, so that what nobody keeps of an item takes no memory.
 */
export function readItems(text: string, onItem: OnItem): Value | ParseFailure {
  return treeOf(text, createBuilder(same, onItem), false);
}

function treeOf(text: string, builder: Builder, lenient: boolean): Value | ParseFailure {
  visit(text, builder.visitor, { allowTrailingComma: true });
  const { root, failure } = builder.finish(text.length);
  if (failure !== undefined && !(lenient && root !== undefined)) return failure;
  return root ?? { problem: 'empty', at: 0 };
}

/** Takes `UnexpectedEndOfString` to words. */
function sayingOf(error: ParseErrorCode): string {
  return printParseErrorCode(error)
    .replace(/(?<=[a-z])(?=[A-Z])/g, ' ')
    .toLowerCase();
}

const same: Alignment = (start, end) => ({ start, end });

/** A list or an object that is being read. */
interface Open {
  readonly start: number;
  /** Of a list. */
  readonly items?: Value[];
  /** Of an object. */
  readonly entries: Entry[];
  /** The key whose value comes next. */
  key?: Omit<Entry, 'value'> | undefined;
}

interface Builder {
  readonly visitor: JSONVisitor;
  /** Closes what the text left open, and gives the tree and the first failure. */
  readonly finish: (end: number) => { readonly root: Value | undefined; readonly failure: ParseFailure | undefined };
}

/** Builds the tree as the parser goes on: a second tree of the parser's own would take twice the memory. */
function createBuilder(at: Alignment, onItem?: OnItem): Builder {
  const open: Open[] = [];
  let root: Value | undefined;
  let failure: ParseFailure | undefined;
  const add = (value: Value): void => {
    const holder = open.at(-1);
    if (holder === undefined) root ??= value;
    else if (onItem !== undefined && open.length === 2 && holder.items !== undefined)
      onItem(open[0]?.key?.key ?? '', value);
    else put(value, holder);
  };
  const close = (end: number): void => {
    const one = open.pop();
    if (one !== undefined) add(closed(one, at(one.start, end)));
  };
  const visitor: JSONVisitor = {
    onObjectBegin: (start) => void open.push({ start, entries: [] }),
    onArrayBegin: (start) => void open.push({ start, entries: [], items: [] }),
    onObjectProperty: (key, offset, length) => {
      const holder = open.at(-1);
      const { start: keyStart, end: keyEnd } = at(offset, offset + length);
      if (holder !== undefined) holder.key = { key, keyStart, keyEnd };
    },
    onLiteralValue: (value: unknown, offset, length) => add(literalOf(value, at(offset, offset + length))),
    onObjectEnd: (offset, length) => close(offset + length),
    onArrayEnd: (offset, length) => close(offset + length),
    onError: (error, offset) => {
      failure ??= { problem: sayingOf(error), at: offset };
    },
  };
  return {
    visitor,
    finish: (end) => {
      while (open.length > 0) close(end);
      return { root, failure };
    },
  };
}

function put(value: Value, holder: Open): void {
  if (holder.items !== undefined) holder.items.push(value);
  else if (holder.key !== undefined) {
    holder.entries.push({ ...holder.key, value });
    holder.key = undefined;
  }
}

function literalOf(value: unknown, place: Stretch): Value {
  if (typeof value !== 'string') return { kind: 'scalar', text: String(value), ...place };
  return { kind: 'string', text: value, dynamic: value.includes('${'), ...place };
}

/** An object with the one key `Ref` or `Fn::…` is a function of CloudFormation. */
function closed({ items, entries }: Open, place: Stretch): Value {
  if (items !== undefined) return { kind: 'list', items, ...place };
  const [entry] = entries;
  if (entry !== undefined && entries.length === 1 && (entry.key === 'Ref' || entry.key.startsWith('Fn::'))) {
    const args = entry.value.kind === 'list' ? entry.value.items : [entry.value];
    return { kind: 'call', name: entry.key.replace('Fn::', ''), args, ...place };
  }
  return { kind: 'map', entries, ...place };
}
