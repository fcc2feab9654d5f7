/** Go's regular expressions (RE2 syntax, https://github.com/google/re2/wiki/Syntax) translated to JavaScript. */
import { UserError } from '../core/errors.ts';
import { compiled } from './compiled.ts';

/** The translation, or why there is none. The flags are for JavaScript. */
export type Re2Translation =
  | { readonly ok: true; readonly regex: string; readonly flags: string }
  | { readonly ok: false; readonly problem: string };

/** The flags in force. `m` is not among them: key-sniff's detectors always have it. */
interface Flags {
  readonly i: boolean;
  readonly s: boolean;
}

interface Reader {
  readonly source: string;
  at: number;
  out: string;
  flags: Flags;
  /** Flags to go back to, for each open group. */
  readonly open: Flags[];
  /** Capturing groups so far. */
  groups: number;
  /** The group that becomes the group `secret`. */
  readonly secretGroup: number | undefined;
  /** Letters stand for both cases by themselves: JavaScript's flag is not set. */
  readonly expand: boolean;
}

/** What the translation is for. */
export interface Re2Options {
  /** The number of the group that becomes the group `secret`; without it all groups stay as they are. */
  readonly secretGroup?: number;
  /** The translation may have a flag; otherwise its letters stand for both cases by themselves. */
  readonly flags?: boolean;
}

/** Translates the expression. */
export function translateRe2(source: string, { secretGroup, flags = false }: Re2Options = {}): Re2Translation {
  // Takes `(?i)abc`; not `(?i)a(?-i:b)` or `a(?i)b`, where a part differs from the rest.
  const whole = flags && /^\(\?i\)/.test(source) && !/\(\?[a-z-]*[:)]/.test(source.slice(4).replaceAll('(?:', ''));
  const reader: Reader = {
    source: whole ? source.slice(4) : source,
    at: 0,
    out: '',
    flags: { i: whole, s: false },
    open: [],
    groups: 0,
    secretGroup,
    expand: !whole,
  };
  try {
    while (reader.at < reader.source.length) readToken(reader);
    return { ok: true, regex: compiled(reader.out), flags: whole ? 'i' : '' };
  } catch (error) {
    if (error instanceof UserError) return { ok: false, problem: error.message };
    throw error;
  }
}

function readToken(reader: Reader): void {
  const char = reader.source[reader.at] ?? '';
  if (char === '\\') reader.out += readEscape(reader);
  else if (char === '[') reader.out += readClass(reader);
  else if (char === '(') readOpening(reader);
  else {
    reader.at++;
    if (char === ')') closeGroup(reader);
    else if (char === '.') reader.out += reader.flags.s ? '[^]' : '[^\\n]';
    else reader.out += /[A-Za-z]/.test(char) ? letter(reader, char) : char;
  }
}

function letter({ flags, expand }: Reader, char: string): string {
  return flags.i && expand ? `[${char.toLowerCase()}${char.toUpperCase()}]` : char;
}

function readOpening(reader: Reader): void {
  const rest = reader.source.slice(reader.at);
  // Takes `(?i)`, `(?s-i)`, `(?i:`, `(?:`; not `(?P<name>`.
  const flagged = /^\(\?([imsU]*)(?:-([imsU]+))?([:)])/.exec(rest);
  if (flagged !== null) return readFlags(reader, flagged);
  // Takes `(`, `(?P<name>`, `(?<name>`; not `(?=`.
  const capturing = /^\((?!\?)|^\(\?P?<\w+>/.exec(rest);
  if (capturing === null) throw new UserError(`${JSON.stringify(rest.slice(0, 3))} is not known to Go`);
  reader.at += capturing[0].length;
  reader.groups++;
  reader.open.push(reader.flags);
  reader.out += groupOpening(reader);
}

/** Without a group for the secret, gitleaks takes the first group that holds something, as key-sniff does. */
function groupOpening({ groups, secretGroup }: Reader): string {
  if (secretGroup === undefined) return '(';
  return groups === secretGroup ? '(?<secret>' : '(?:';
}

function readFlags(reader: Reader, [all, set = '', cleared = '', end]: readonly string[]): void {
  if (/U/.test(set + cleared)) throw new UserError('the flag U has no counterpart in JavaScript');
  reader.at += (all ?? '').length;
  const now = (flag: 'i' | 's'): boolean => !cleared.includes(flag) && (set.includes(flag) || reader.flags[flag]);
  if (end === ':') {
    reader.open.push(reader.flags);
    reader.out += '(?:';
  }
  reader.flags = { i: now('i'), s: now('s') };
}

function closeGroup(reader: Reader): void {
  const flags = reader.open.pop();
  if (flags === undefined) throw new UserError('a ")" closes nothing');
  reader.flags = flags;
  reader.out += ')';
}

/** Escapes that JavaScript writes otherwise. */
const others: Readonly<Record<string, string>> = { A: '(?<![^])', z: '(?![^])', a: '\\x07' };

function readEscape(reader: Reader): string {
  const rest = reader.source.slice(reader.at);
  // Takes `\Qa.b\E`, `\Qa.b`; not `\E`.
  const quoted = /^\\Q([^]*?)(?:\\E|$)/.exec(rest);
  if (quoted !== null) {
    reader.at += quoted[0].length;
    return [...(quoted[1] ?? '')].map((char) => (/\w/.test(char) ? letter(reader, char) : `\\${char}`)).join('');
  }
  const other = others[rest[1] ?? ''];
  if (other === undefined) return readCharacterEscape(reader);
  reader.at += 2;
  return other;
}

/** An escape that is right in a class, too. */
function readCharacterEscape(reader: Reader): string {
  const rest = reader.source.slice(reader.at);
  // Takes `\x41`, `\x{1F600}`, `\101`, `\pL`, `\p{Greek}`, `\d`, `\.`.
  const [escape = ''] = /^\\(?:x\{[0-9A-Fa-f]+\}|x[0-9A-Fa-f]{2}|[0-7]{3}|[pP](?:\{\^?\w+\}|\w)|[^])/.exec(rest) ?? [];
  if (escape === '') throw new UserError('it ends with a backslash');
  if (/^\\[pPC]/.test(escape)) throw new UserError(`${escape} has no counterpart here`);
  reader.at += escape.length;
  if (/^\\x\{/.test(escape)) return codePoint(Number.parseInt(escape.slice(3, -1), 16));
  return /^\\[0-7]{3}$/.test(escape) ? codePoint(Number.parseInt(escape.slice(1), 8)) : escape;
}

function codePoint(code: number): string {
  if (code > 0xffff) throw new UserError('it has a character beyond U+FFFF');
  return `\\u${code.toString(16).padStart(4, '0')}`;
}

const classes: Readonly<Record<string, string>> = {
  alnum: 'A-Za-z0-9',
  alpha: 'A-Za-z',
  ascii: '\\x00-\\x7f',
  blank: ' \\t',
  cntrl: '\\x00-\\x1f\\x7f',
  digit: '0-9',
  graph: '!-~',
  lower: 'a-z',
  print: ' -~',
  punct: '!-\\/:-@\\[-`{-~',
  space: ' \\t\\n\\v\\f\\r',
  upper: 'A-Z',
  word: '\\w',
  xdigit: 'A-Fa-f0-9',
};

function readClass(reader: Reader): string {
  const negated = reader.source[reader.at + 1] === '^';
  reader.at += negated ? 2 : 1;
  let set = '';
  for (let first = true; first || reader.source[reader.at] !== ']'; first = false) set += readMember(reader);
  reader.at++;
  return `[${negated ? '^' : ''}${set}]`;
}

function readMember(reader: Reader): string {
  const rest = reader.source.slice(reader.at);
  if (rest === '') throw new UserError('a "[" is not closed');
  if (rest.startsWith('\\')) return readCharacterEscape(reader);
  // Takes `[:alpha:]`, `a-z`, `A`, `]`; a range of letters as one, not `a-` or `0-9`.
  const [member = ''] = /^(?:\[:\^?[a-z]+:\]|[A-Za-z]-[A-Za-z]|[^])/.exec(rest) ?? [];
  reader.at += member.length;
  if (member.startsWith('[:')) return classOf(member);
  if (/^[A-Za-z]/.test(member)) return bothCases(reader, member);
  return '[]^'.includes(member) ? `\\${member}` : member;
}

function classOf(named: string): string {
  const members = classes[named.slice(2, -2)];
  if (members === undefined) throw new UserError(`${named} has no counterpart here`);
  return members;
}

/** A letter, or a range of letters, in both cases where case does not count. */
function bothCases({ flags, expand }: Reader, letters: string): string {
  if (!flags.i || !expand) return letters;
  const [lower, upper] = [letters.toLowerCase(), letters.toUpperCase()];
  // A range from a capital to a small letter, such as `Q-c`, goes over the signs between: with all letters it takes a little more.
  return letters === lower || letters === upper ? lower + upper : `${letters}A-Za-z`;
}
