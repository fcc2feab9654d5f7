/**
 * Reads an expression of a program as a tree, as far as it is written out: strings, numbers,
 * lists, objects, calls. Anything else is kept as the text it is.
 */
import { isTyped, type CodeCursor } from './code-cursor.ts';
import { LITERAL_HEAD, LITERAL_KEY } from './code-literal.ts';
import type { Entry, StringValue, Value } from './tree.ts';

const MAX_DEPTH = 40;

// Takes `iam.User`, `this.user`, `key!.id`, `x?.y`; not `(a)`.
const PATH = /(?:new\s+|await\s+)?[A-Za-z_$][\w$]*(?:\s*[!?]?\.\s*[A-Za-z_$][\w$]*)*/y;
const NUMBER = /-?\d[\d_]*(?:\.\d+)?/y;
// Takes `"a"`, `f'…'`, `"""…"""`, `` `a${b}` ``.
const STRING =
  /[rbfuRBFU]{0,2}(?:"""[^]{0,20000}?"""|'''[^]{0,20000}?'''|"(?:[^"\\\n]|\\[^]){0,4000}"|'(?:[^'\\\n]|\\[^]){0,4000}'|`(?:[^`\\]|\\[^]){0,20000}`)/y;
// Takes `user_name=` of a Python call; not `a == b`.
const KEYWORD = /[A-Za-z_]\w{0,200}(?=\s{0,200}=(?!=))/y;
const NAME = /[A-Za-z_$][\w$]*|\d+/y;
// Takes what TypeScript says of a type after a value: ` as const`, ` satisfies Props`, `!`.
const TYPE = /(?:\s{0,200}(?:as|satisfies)\s{1,200}[\w$.<>[\]]{1,200}|!(?!=)){1,8}/y;

/** The expression at the cursor, up to the comma or bracket that ends it. */
export function readExpression(cursor: CodeCursor, depth = 0): Value {
  cursor.skipBlank();
  const start = cursor.at;
  if (depth > MAX_DEPTH) return { kind: 'reference', text: cursor.skipRest(), start, end: cursor.at };
  const value = readChain(cursor, readTerm(cursor, depth), depth);
  if (value !== undefined) cursor.eat(TYPE);
  const end = cursor.at;
  cursor.skipBlank();
  if (value !== undefined && (cursor.done() || /[,)\]};:]/.test(cursor.peek()))) return value;
  // An operator, a comprehension, a function …: what it amounts to is not known.
  cursor.at = Math.max(start, value === undefined ? start : end);
  cursor.skipRest();
  return { kind: 'reference', text: cursor.text.slice(start, cursor.at).trimEnd(), start, end: cursor.at };
}

function readTerm(cursor: CodeCursor, depth: number): Value | undefined {
  const start = cursor.at;
  const string = readString(cursor);
  if (string !== undefined) return string;
  const head = isTyped(cursor.language) ? cursor.eat(LITERAL_HEAD) : '';
  if (head !== '') return readLiteral(cursor, head, depth);
  return readBracketed(cursor, depth) ?? readWord(cursor, start);
}

function readBracketed(cursor: CodeCursor, depth: number): Value | undefined {
  const start = cursor.at;
  if (cursor.take('[')) return { kind: 'list', items: readArguments(cursor, ']', depth), start, end: cursor.at };
  if (cursor.take('{')) return { kind: 'map', entries: readEntries(cursor, depth), start, end: cursor.at };
  if (!cursor.take('(')) return undefined;
  const items = readArguments(cursor, ')', depth);
  return items.length === 1 ? items[0] : { kind: 'list', items, start, end: cursor.at };
}

function readWord(cursor: CodeCursor, start: number): Value | undefined {
  const number = cursor.eat(NUMBER);
  if (number !== '') return { kind: 'scalar', text: number, start, end: cursor.at };
  const path = cursor.eat(PATH);
  if (path === '') return undefined;
  if (/^(?:true|false|null|undefined|None|True|False)$/.test(path))
    return { kind: 'scalar', text: SCALARS[path] ?? path, start, end: cursor.at };
  return { kind: 'reference', text: pathOf(path), start, end: cursor.at };
}

const SCALARS: Readonly<Record<string, string>> = { True: 'true', False: 'false', None: 'null', undefined: 'null' };

/** Takes `new iam . User` to `iam.User`. */
const pathOf = (path: string): string => path.replace(/^(?:new|await)\s+/, '').replace(/[\s!?]/g, '');

/** Calls that follow a name or a value: `a.b(1).c(2)`, the inner one being the first argument of the outer. */
function readChain(cursor: CodeCursor, first: Value | undefined, depth: number): Value | undefined {
  let value = first;
  while (value !== undefined) {
    cursor.eat(/<[\w$.,\s[\]]{1,80}>(?=\()/y); // type arguments
    if (value.kind === 'reference' && cursor.take('(')) {
      const args = readArguments(cursor, ')', depth);
      value = { kind: 'call', name: value.text, args, start: value.start, end: cursor.at };
    } else if (cursor.eat(/\s{0,400}\??\.\s{0,400}(?=[A-Za-z_$])/y) !== '') {
      const nameStart = cursor.at;
      const name = pathOf(cursor.eat(PATH));
      if (!cursor.take('('))
        return {
          kind: 'reference',
          text: cursor.text.slice(value.start, cursor.at),
          start: value.start,
          end: cursor.at,
        };
      const args: readonly Value[] = [value, ...readArguments(cursor, ')', depth)];
      value = { kind: 'call', name, args, nameStart, start: value.start, end: cursor.at };
    } else return value;
  }
  return value;
}

/** Strings written one after the other, as Python has it, or joined by `+`, are one. */
function readString(cursor: CodeCursor): StringValue | undefined {
  const start = cursor.at;
  const parts: string[] = [];
  let end = start;
  for (;;) {
    const part = cursor.eat(STRING);
    if (part === '') break;
    parts.push(part);
    end = cursor.at;
    cursor.eat(
      cursor.language === 'python' ? /\s{0,400}\+?\s{0,400}(?=[rbfuRBFU]{0,2}["'])/y : /\s{0,400}\+\s{0,400}(?=["'`])/y,
    );
  }
  cursor.at = end;
  if (parts.length === 0) return undefined;
  return { kind: 'string', text: parts.map(textOf).join(''), dynamic: parts.some(isFilled), start, end };
}

function textOf(part: string): string {
  const [, prefix = '', quotes = ''] = /^([a-zA-Z]*)("""|'''|["'`])/.exec(part) ?? [];
  const inner = part.slice(prefix.length + quotes.length, part.length - quotes.length);
  return /r/i.test(prefix) ? inner : inner.replace(/\\(["'`\\])/g, '$1').replaceAll('\\n', '\n');
}

/** Takes `` `a${b}` `` and `f"a{b}"`. */
function isFilled(part: string): boolean {
  return (part.startsWith('`') && part.includes('${')) || (/^[rb]?f/i.test(part) && part.includes('{'));
}

/** What stands in the braces of Go and C#: entries, or items. */
function readLiteral(cursor: CodeCursor, head: string, depth: number): Value {
  const start = cursor.at - head.length;
  const items: Value[] = [];
  const entries: Entry[] = [];
  // Keys of a type begin with a capital there, and with none elsewhere; those of `new { … }` and of maps are as they are meant.
  const hasNames = !/^new\s*\{|\bmap\[/.test(head);
  for (cursor.skipBlank(); !cursor.done() && !cursor.take('}'); cursor.skipBlank()) {
    const before = cursor.at;
    const found = cursor.eat(LITERAL_KEY);
    const key = found.replace(/(?<!\s)\s*[:=]$/, '');
    if (key === '') items.push(readExpression(cursor, depth + 1));
    else {
      const name = /^\[?"/.test(key) ? key.replace(/["[\]]/g, '') : hasNames ? lowerFirst(key) : key;
      entries.push({
        key: name,
        keyStart: before,
        keyEnd: before + key.length,
        value: readExpression(cursor, depth + 1),
      });
    }
    cursor.skipBlank();
    cursor.take(',');
    if (cursor.at === before) cursor.at++;
  }
  const place = { start, end: cursor.at };
  return entries.length > 0 ? { kind: 'map', entries, ...place } : { kind: 'list', items, ...place };
}

/** Arguments or items up to the closing bracket; keyword arguments of Python come last, as one map. */
export function readArguments(cursor: CodeCursor, close: string, depth: number): readonly Value[] {
  const items: Value[] = [];
  const named: Entry[] = [];
  for (cursor.skipBlank(); !cursor.done() && !cursor.take(close); cursor.skipBlank()) {
    const before = cursor.at;
    const entry = close === ')' && cursor.language === 'python' ? readKeyword(cursor, depth) : undefined;
    if (entry !== undefined) named.push(entry);
    else if (cursor.eat(/\.\.\.|\*{1,2}/y) !== '') readExpression(cursor, depth + 1);
    else items.push(readExpression(cursor, depth + 1));
    cursor.skipBlank();
    cursor.take(',');
    if (cursor.at === before) cursor.at++; // a bracket or sign that does not belong here
  }
  const [first, last] = [named[0], named.at(-1)];
  if (first === undefined || last === undefined) return items;
  return [...items, { kind: 'map', entries: named, start: first.keyStart, end: last.value.end }];
}

const lowerFirst = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

function readKeyword(cursor: CodeCursor, depth: number): Entry | undefined {
  const keyStart = cursor.at;
  const key = cursor.eat(KEYWORD);
  if (key === '') return undefined;
  const keyEnd = cursor.at;
  cursor.eat(/\s{0,400}=\s{0,400}/y);
  return { key, keyStart, keyEnd, value: readExpression(cursor, depth + 1) };
}

function readEntries(cursor: CodeCursor, depth: number): readonly Entry[] {
  const entries: Entry[] = [];
  for (cursor.skipBlank(); !cursor.done() && !cursor.take('}'); cursor.skipBlank()) {
    const before = cursor.at;
    const entry = readEntry(cursor, depth);
    if (entry !== undefined) entries.push(entry);
    cursor.skipBlank();
    cursor.take(',');
    if (cursor.at === before) cursor.at++;
  }
  return entries;
}

/** `key: value`, `'key': value`, or the name of a variable alone. A spread, a method or a computed key tells nothing. */
function readEntry(cursor: CodeCursor, depth: number): Entry | undefined {
  const keyStart = cursor.at;
  const key = readString(cursor)?.text ?? cursor.eat(NAME);
  const keyEnd = cursor.at;
  cursor.skipBlank();
  if (key !== '' && cursor.take(':')) return { key, keyStart, keyEnd, value: readExpression(cursor, depth + 1) };
  if (key !== '' && /[,}]/.test(cursor.peek()))
    return { key, keyStart, keyEnd, value: { kind: 'reference', text: key, start: keyStart, end: keyEnd } };
  cursor.skipRest();
  return undefined;
}
