/** What every match of a regular expression contains, read off its source: the keywords of a detector that names none. */

/** What can be said of a regular expression without running it. */
export interface RegexFacts {
  /** Every match contains one of these (lower-case ASCII, three characters or more). Empty: nothing is known. */
  readonly texts: readonly string[];
  /** A match, or what its look-arounds look at, may hold a line break. */
  readonly spansLines: boolean;
}

/** Texts of which one is in every match; `undefined`: any text may be. */
type Needed = readonly string[] | undefined;

interface Reader {
  readonly source: string;
  readonly flags: string;
  at: number;
  spansLines: boolean;
}

/** Longest first: a longer text is met less often. More texts than this are not worth looking for. */
const MOST_TEXTS = 64;
const SHORTEST = 3;

/** The facts of a regular expression that compiles. What it does not understand it takes for anything. */
export function readRegex(source: string, flags: string): RegexFacts {
  const reader: Reader = { source, flags, at: 0, spansLines: false };
  const needed = readDisjunction(reader) ?? [];
  // A stray bracket that JavaScript takes as it stands: nothing that was read counts.
  const understood = reader.at === source.length;
  return { texts: understood ? [...new Set(needed)] : [], spansLines: !understood || reader.spansLines };
}

function readDisjunction(reader: Reader): Needed {
  const alternatives = [readSequence(reader)];
  while (reader.source[reader.at] === '|') {
    reader.at++;
    alternatives.push(readSequence(reader));
  }
  const texts: string[] = [];
  for (const needed of alternatives) {
    if (needed === undefined) return undefined;
    texts.push(...needed);
  }
  return texts.length > MOST_TEXTS ? undefined : texts;
}

/** One thing of a sequence: a character that stands for itself, nothing at all (an anchor), or anything else. */
type Item = { readonly char: string } | { readonly needed: Needed } | 'nothing';

function readSequence(reader: Reader): Needed {
  let run = '';
  let best: Needed;
  const offer = (needed: Needed): void => {
    if (isBetter(needed, best)) best = needed;
  };
  const endRun = (): void => {
    offer([run]);
    run = '';
  };
  while (reader.at < reader.source.length && !'|)'.includes(reader.source[reader.at] ?? '')) {
    const item = readItem(reader);
    const times = readQuantifier(reader);
    if (item === 'nothing') continue;
    if ('char' in item) {
      run += item.char.repeat(Math.min(times.min, MOST_TEXTS));
      if (times.max !== times.min) endRun();
    } else {
      endRun();
      if (times.min > 0) offer(item.needed);
    }
  }
  endRun();
  return best;
}

function shortest(texts: readonly string[]): number {
  return texts.reduce((least, text) => Math.min(least, text.length), Infinity);
}

function isBetter(needed: Needed, best: Needed): boolean {
  if (needed === undefined || needed.length === 0 || shortest(needed) < SHORTEST) return false;
  return best === undefined || shortest(needed) > shortest(best);
}

function readItem(reader: Reader): Item {
  const { source, at } = reader;
  const char = source[at] ?? '';
  if (char === '(') return readGroup(reader);
  if (char === '[') return readClass(reader);
  if (char === '\\') return readEscape(reader);
  reader.at++;
  if (char === '^' || char === '$') return 'nothing';
  return char === '.' ? anyOf(reader, '.') : literal(reader, char);
}

/** Keywords are looked for byte by byte, whatever the case of ASCII letters: other characters may not be part of one. */
function literal({ flags }: Reader, char: string): Item {
  // Takes `a`, `_`; not `é`, nor a half of a surrogate pair.
  if (!/^[\x20-\x7e]$/.test(char)) return { needed: undefined };
  // With both flags k also stands for the Kelvin sign and s for the long s.
  const folded = char.toLowerCase();
  if (flags.includes('i') && /[uv]/.test(flags) && (folded === 'k' || folded === 's')) return { needed: undefined };
  return { char: folded };
}

/** A class or an escape that stands for one of several characters. */
function anyOf(reader: Reader, source: string): Item {
  reader.spansLines ||= new RegExp(`^${source}$`, reader.flags).test('\n');
  return { needed: undefined };
}

function readGroup(reader: Reader): Item {
  // Takes `(`, `(?:`, `(?=`, `(?<!`, `(?<name>`, `(?i:`.
  const [opening = '('] = /^\((?:\?(?:[:=!]|<[=!]|<[^>=!]+>|[a-z-]*:))?/.exec(reader.source.slice(reader.at)) ?? [];
  reader.at += opening.length;
  const needed = readDisjunction(reader);
  reader.at++; // the closing parenthesis
  if (/[=!]$/.test(opening)) return 'nothing'; // a look-around: its text need not be part of the match
  return { needed };
}

function readClass(reader: Reader): Item {
  const from = reader.at;
  let depth = 0;
  do {
    const char = reader.source[reader.at];
    if (char === '\\') reader.at++;
    else if (char === '[' && (depth === 0 || reader.flags.includes('v'))) depth++;
    else if (char === ']') depth--;
    reader.at++;
  } while (depth > 0 && reader.at < reader.source.length);
  return anyOf(reader, reader.source.slice(from, reader.at));
}

/** Escapes of several characters: hexadecimal, by property, by name, control characters. */
const LONG_ESCAPE = /^\\(?:x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|u\{[0-9a-fA-F]+\}|[pP]\{[^}]*\}|k<[^>]*>|c[A-Za-z]|[0-9]+)/;

function readEscape(reader: Reader): Item {
  const rest = reader.source.slice(reader.at);
  const [long] = LONG_ESCAPE.exec(rest) ?? [];
  const escape = long ?? rest.slice(0, 2);
  reader.at += escape.length;
  if (/^\\[bB]$/.test(escape)) return 'nothing';
  if (/^\\(?:k|[1-9])/.test(escape)) {
    reader.spansLines = true; // a back-reference: what it repeats is not followed here
    return { needed: undefined };
  }
  // Takes `\.`, `\-`; not `\d`, `\n`, `\x41`.
  return /^\\[^A-Za-z0-9]$/.test(escape) ? literal(reader, escape.slice(1)) : anyOf(reader, escape);
}

/** How often the item before may stand; once without a quantifier. */
function readQuantifier(reader: Reader): { readonly min: number; readonly max: number } {
  // Takes `*`, `+?`, `{2}`, `{2,}`, `{2,3}?`; not `{` of `${`.
  const found = /^(?:([*+?])|\{(\d+)(,?)(\d*)\})\??/.exec(reader.source.slice(reader.at));
  if (found === null) return { min: 1, max: 1 };
  const [all, sign, least = '0', comma, most = ''] = found;
  reader.at += all.length;
  if (sign !== undefined) return { min: sign === '+' ? 1 : 0, max: sign === '?' ? 1 : Infinity };
  if (comma === '') return { min: Number(least), max: Number(least) };
  return { min: Number(least), max: most === '' ? Infinity : Number(most) };
}
