/** POSIX extended regular expressions, as GNU grep reads them in the C locale, translated to JavaScript. */
import { UserError } from '../core/errors.ts';
import { compiled } from './compiled.ts';
import { escapeRegExp } from '../core/shape.ts';

/** The translation, or why there is none. */
export type Translation =
  | { readonly ok: true; readonly regex: string; readonly notes: readonly string[] }
  | { readonly ok: false; readonly problem: string };

interface Reader {
  readonly source: string;
  at: number;
  out: string;
  /** Where in `out` the last thing that can be repeated begins; `undefined` where there is none. */
  last: number | undefined;
  /** What is last is repeated already. */
  repeated: boolean;
  /** Groups opened so far, and where in `out` those still open begin. */
  groups: number;
  readonly open: number[];
  readonly notes: string[];
}

/**
 * Translates the expression. Groups become groups that capture nothing, unless it refers back to them. `before` is how
 * many groups the caller will put in front of it.
 */
export function translateEre(source: string, before: number = 0): Translation {
  const reader: Reader = { source, at: 0, out: '', last: undefined, repeated: false, groups: 0, open: [], notes: [] };
  try {
    while (reader.at < source.length) readToken(reader, before);
    if (reader.open.length > 0) throw new UserError('a "(" is not closed');
    return { ok: true, regex: compiled(reader.out), notes: reader.notes };
  } catch (error) {
    if (error instanceof UserError) return { ok: false, problem: error.message };
    throw error;
  }
}

/** Something that can be repeated. */
function put(reader: Reader, text: string): void {
  reader.last = reader.out.length;
  reader.repeated = false;
  reader.out += text;
}

/** Something that can't. */
function putMark(reader: Reader, text: string): void {
  reader.out += text;
  reader.last = undefined;
}

function readToken(reader: Reader, before: number): void {
  const char = reader.source[reader.at] ?? '';
  if (char === '\\') readEscape(reader, before);
  else if (char === '[') readBracket(reader);
  else if ('*+?{'.includes(char)) readQuantifier(reader);
  else readPlain(reader, char);
}

function readPlain(reader: Reader, char: string): void {
  reader.at++;
  if (char === '(') openGroup(reader);
  else if (char === ')') closeGroup(reader);
  else if (char === '|') putMark(reader, char);
  else if (char === '^' || char === '$')
    put(reader, `(?:${char})`); // grep lets places be repeated
  else put(reader, char === '.' ? '.' : escapeRegExp(char));
}

function openGroup(reader: Reader): void {
  if (reader.source[reader.at] === '?') throw new UserError('"(?" is not POSIX');
  reader.groups++;
  reader.open.push(reader.out.length);
  putMark(reader, refersBack(reader.source) ? '(' : '(?:');
}

function refersBack(source: string): boolean {
  return /\\[1-9]/.test(source.replace(/\\\\/g, '')); // takes `(a)\1`; not `\\1`, a backslash and a digit
}

function closeGroup(reader: Reader): void {
  const start = reader.open.pop();
  if (start === undefined) return put(reader, '\\)'); // one that closes nothing stands for itself
  reader.out += ')';
  reader.last = start;
  reader.repeated = false;
}

function readQuantifier(reader: Reader): void {
  // Takes `*`, `+`, `?`, `{2}`, `{2,}`, `{,3}`, `{2,3}`; not `{`, `{,}` or `{x}`.
  const found = /^(?:[*+?]|\{(\d+)(?:,(\d*))?\}|\{,(\d+)\})/.exec(reader.source.slice(reader.at));
  if (found === null) {
    reader.at++;
    return put(reader, '\\{');
  }
  const [all, , , most] = found;
  reader.at += all.length;
  if (reader.last === undefined) return; // grep passes over a repetition of nothing
  if (reader.repeated) reader.out = `${reader.out.slice(0, reader.last)}(?:${reader.out.slice(reader.last)})`;
  reader.out += most === undefined ? all : `{0,${most}}`;
  reader.repeated = true;
}

/** GNU's escapes that stand for places. */
const places: Readonly<Record<string, string>> = {
  b: '\\b',
  B: '\\B',
  '<': '\\b(?=\\w)',
  '>': '\\b(?<=\\w)',
  '`': '(?<![^])',
  "'": '(?![^])',
};

function readEscape(reader: Reader, before: number): void {
  const char = reader.source[reader.at + 1];
  reader.at += 2;
  if (char === undefined) throw new UserError('it ends with a backslash');
  const place = Object.hasOwn(places, char) ? places[char] : undefined;
  if (place !== undefined) return putMark(reader, place);
  if ('wWsS'.includes(char)) return put(reader, `\\${char}`);
  if (/[1-9]/.test(char)) return readReference(reader, Number(char), before);
  if (/[A-Za-z]/.test(char)) reader.notes.push(`\\${char} is the letter ${char} to grep`);
  put(reader, escapeRegExp(char));
}

function readReference(reader: Reader, number: number, before: number): void {
  if (number > reader.groups) throw new UserError(`\\${number} refers to no group`);
  put(reader, `(?:\\${number + before})`); // in a group of its own: a digit may follow
}

const classes: Readonly<Record<string, string>> = {
  alpha: 'A-Za-z',
  digit: '0-9',
  alnum: 'A-Za-z0-9',
  upper: 'A-Z',
  lower: 'a-z',
  space: ' \\t\\n\\v\\f\\r',
  blank: ' \\t',
  punct: '!-\\/:-@\\[-`{-~',
  print: ' -~',
  graph: '!-~',
  cntrl: '\\x00-\\x1f\\x7f',
  xdigit: 'A-Fa-f0-9',
};

function readBracket(reader: Reader): void {
  reader.at++;
  const negated = reader.source[reader.at] === '^';
  if (negated) reader.at++;
  let set = '';
  for (let first = true; first || reader.source[reader.at] !== ']'; first = false) set += readMember(reader);
  reader.at++;
  put(reader, negated ? `[^${set}\\n]` : `[${set}]`); // grep reads line by line: nothing takes a line break
}

/** A member of a bracket expression: a class, a character or a range. A backslash is a character like others. */
function readMember(reader: Reader): string {
  // Takes `[:alpha:]`; not `[a`.
  const [named, name] = /^\[:([a-z]*):\]/.exec(reader.source.slice(reader.at)) ?? [];
  if (named !== undefined) {
    reader.at += named.length;
    const members = Object.hasOwn(classes, name ?? '') ? classes[name ?? ''] : undefined;
    if (members === undefined) throw new UserError(`there is no class ${named}`);
    return members;
  }
  const from = readCharacter(reader);
  if (reader.source[reader.at] !== '-' || reader.source[reader.at + 1] === ']') return escapeMember(from);
  reader.at++;
  const to = readCharacter(reader);
  if (from > to) throw new UserError(`the range ${from}-${to} runs backwards`);
  return `${escapeMember(from)}-${escapeMember(to)}`;
}

function readCharacter(reader: Reader): string {
  // Takes `[.a.]`, `[=a=]`; not `[.space.]`.
  const [collating, dot] = /^\[([.=])(?:.)\1\]/s.exec(reader.source.slice(reader.at)) ?? [];
  if (collating !== undefined && dot !== undefined) {
    reader.at += collating.length;
    return collating.slice(2, 3);
  }
  const char = reader.source[reader.at];
  if (char === undefined) throw new UserError('a "[" is not closed');
  if (/^\[[.=]/.test(reader.source.slice(reader.at))) throw new UserError('it names a collating element');
  reader.at++;
  return char;
}

function escapeMember(char: string): string {
  return '\\]^-['.includes(char) ? `\\${char}` : char;
}

/** The expression as grep's `-w` has it: no letter, digit or `_` on either side. What it takes is the group `secret`. */
export function asWord(regex: string): string {
  return `(?<![A-Za-z0-9_])(?<secret>${regex})(?![A-Za-z0-9_])`;
}
