/**
 * Reads HCL, the language of Terraform, with the place of everything. Blocks, attributes, strings, heredocs, lists,
 * objects and calls are understood; any other expression is kept as the text it is.
 * Grammar: https://github.com/hashicorp/hcl/blob/main/hclsyntax/spec.md
 */
import { createCursor, type Cursor } from './hcl-cursor.ts';
import { readHeredoc, readQuoted, skipTemplate } from './hcl-strings.ts';
import type { Block, Entry, MapValue, ParseFailure, Value } from './tree.ts';

/** The top level of a file. */
export interface HclFile {
  readonly blocks: readonly Block[];
  readonly attributes: readonly Entry[];
}

const MAX_DEPTH = 100;

/** Parses a file. What is no HCL gives a failure with the place where reading stopped. */
export function parseHcl(text: string): HclFile | ParseFailure {
  const cursor = createCursor(text);
  const blocks: Block[] = [];
  const attributes: Entry[] = [];
  while (cursor.skipBlank()) {
    const item = readItem(cursor, 0);
    if ('problem' in item) return item;
    if ('type' in item) blocks.push(item);
    else attributes.push(item);
  }
  return { blocks, attributes };
}

/** An attribute or a block. */
function readItem(cursor: Cursor, depth: number): Entry | Block | ParseFailure {
  const keyStart = cursor.at;
  const key = cursor.peek() === '"' ? readQuoted(cursor)?.text : cursor.word();
  const keyEnd = cursor.at;
  if (key === undefined || key === '') return cursor.failure('expected a name');
  if (depth > MAX_DEPTH) return cursor.failure('nested too deeply');
  cursor.skipSpaces();
  if (cursor.take('=')) {
    const value = readExpression(cursor, depth + 1);
    return 'problem' in value ? value : { key, keyStart, keyEnd, value };
  }
  return readBlock(cursor, { type: key, start: keyStart }, depth);
}

function readBlock(
  cursor: Cursor,
  { type, start }: { type: string; start: number },
  depth: number,
): Block | ParseFailure {
  const labels: string[] = [];
  for (cursor.skipSpaces(); cursor.peek() !== '{'; cursor.skipSpaces()) {
    const label = cursor.peek() === '"' ? readQuoted(cursor)?.text : cursor.word();
    if (label === undefined || label === '') return cursor.failure('expected = or {');
    labels.push(label);
  }
  const body = readBody(cursor, depth + 1);
  return 'problem' in body ? body : { type, labels, body, start, end: cursor.at };
}

/** A block's body: attributes, and inner blocks as entries whose value is a map (labels as an entry of their own map each). */
function readBody(cursor: Cursor, depth: number): MapValue | ParseFailure {
  const start = cursor.at;
  cursor.take('{');
  const entries: Entry[] = [];
  while (cursor.skipBlank()) {
    if (cursor.take('}')) return { kind: 'map', entries, start, end: cursor.at };
    const item = readItem(cursor, depth);
    if ('problem' in item) return item;
    entries.push('type' in item ? entryOf(item) : item);
    cursor.skipSpaces();
    cursor.take(','); // a block of one line may be written like an object
  }
  return cursor.failure('} is missing');
}

/** An inner block reads like an attribute of that name; `dynamic "name"` blocks like the block they make. */
function entryOf({ type, labels, body, start }: Block): Entry {
  const [made] = labels;
  const place = { keyStart: start, keyEnd: start + type.length };
  if (type !== 'dynamic' || made === undefined) return { key: type, ...place, value: body };
  const content = body.entries.find((entry) => entry.key === 'content')?.value;
  return { key: made, ...place, value: content ?? body };
}

/** An expression up to the end of its line, or to the bracket or comma that ends it. */
function readExpression(cursor: Cursor, depth: number): Value | ParseFailure {
  cursor.skipSpaces();
  const start = cursor.at;
  if (depth > MAX_DEPTH) return cursor.failure('nested too deeply');
  const value = readTerm(cursor, depth);
  if ('problem' in value) return value;
  cursor.skipSpaces();
  if (isExpressionEnd(cursor)) return value;
  // An operator, an index, a conditional …: what it amounts to is not known.
  return readRest(cursor, start);
}

function isExpressionEnd(cursor: Cursor): boolean {
  return cursor.done() || '\n\r,}])'.includes(cursor.peek()) || cursor.atComment();
}

function readTerm(cursor: Cursor, depth: number): Value | ParseFailure {
  const next = cursor.peek();
  if (next === '"') return readQuoted(cursor) ?? cursor.failure('the string does not end');
  if (next === '<') return readHeredoc(cursor) ?? readRest(cursor, cursor.at);
  if (next === '[') return readList(cursor, depth);
  if (next === '{') return readObject(cursor, depth);
  return readWordTerm(cursor, depth);
}

function readWordTerm(cursor: Cursor, depth: number): Value | ParseFailure {
  const start = cursor.at;
  const text = cursor.path();
  if (text === '') return readRest(cursor, start);
  // Takes `true`, `12`, `-1.5`; not `local.on`.
  if (/^(?:true|false|null|-?\d+(?:\.\d+)?)$/.test(text)) return { kind: 'scalar', text, start, end: cursor.at };
  if (cursor.peek() !== '(') return { kind: 'reference', text, start, end: cursor.at };
  cursor.take('(');
  const args = readItems(cursor, ')', depth);
  return 'problem' in args ? args : { kind: 'call', name: text, args: args.items, start, end: cursor.at };
}

function readList(cursor: Cursor, depth: number): Value | ParseFailure {
  const start = cursor.at;
  cursor.take('[');
  if (cursor.looksAt('for ')) return readRest(cursor, start);
  const list = readItems(cursor, ']', depth);
  return 'problem' in list ? list : { kind: 'list', items: list.items, start, end: cursor.at };
}

function readItems(cursor: Cursor, close: string, depth: number): { readonly items: readonly Value[] } | ParseFailure {
  const items: Value[] = [];
  while (cursor.skipBlank()) {
    if (cursor.take(close)) return { items };
    const item = readExpression(cursor, depth + 1);
    if ('problem' in item) return item;
    items.push(item);
    cursor.skipBlank();
    cursor.take('...');
    if (!cursor.take(',') && cursor.peek() !== close) return cursor.failure(`expected , or ${close}`);
  }
  return cursor.failure(`${close} is missing`);
}

function readObject(cursor: Cursor, depth: number): Value | ParseFailure {
  const start = cursor.at;
  cursor.take('{');
  if (cursor.looksAt('for ')) return readRest(cursor, start);
  const entries: Entry[] = [];
  while (cursor.skipBlank()) {
    if (cursor.take('}')) return { kind: 'map', entries, start, end: cursor.at };
    const entry = readObjectEntry(cursor, depth);
    if ('problem' in entry) return entry;
    entries.push(entry);
    cursor.skipSpaces();
    cursor.take(',');
  }
  return cursor.failure('} is missing');
}

/** `name = value`, `"name" : value`, `(expression) = value`, and as HCL 1 had it `name {…}` without a sign. */
function readObjectEntry(cursor: Cursor, depth: number): Entry | ParseFailure {
  const keyStart = cursor.at;
  const key = cursor.peek() === '(' ? readRest(cursor, keyStart).text : (readQuoted(cursor)?.text ?? cursor.path());
  const keyEnd = cursor.at;
  cursor.skipSpaces();
  if (key === '' || !(cursor.take('=') || cursor.take(':') || cursor.peek() === '{'))
    return cursor.failure('expected a key and =');
  const value = readExpression(cursor, depth + 1);
  return 'problem' in value ? value : { key, keyStart, keyEnd, value };
}

/** The text of an expression from `start` on that is not read further, brackets and strings within it kept together. */
function readRest(cursor: Cursor, start: number): { kind: 'reference'; text: string; start: number; end: number } {
  const text = skipTemplate(cursor, start);
  return { kind: 'reference', text, start, end: start + text.length };
}
