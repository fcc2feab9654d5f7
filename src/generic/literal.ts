/** Values as they are written: quoted in the ways of many languages, or bare. */
import { lineStart } from './line.ts';
import type { Syntax } from './syntax.ts';

/** A written value. */
export interface Literal {
  /** Place of its first character, after the quote. */
  readonly start: number;
  readonly end: number;
  readonly value: string;
  /** The quote around it, empty for a bare value. */
  readonly quote: string;
  /** What is called with the value, as `Secret` in `Secret("value")`; empty where nothing is. */
  readonly wrapper: string;
}

const LONGEST = 2000;

// What may open a quoted value. Takes `"`, `'''`, two backticks of reStructuredText, `@"`, `rb'`, `f"`, `\"`; not `x`.
const OPENING = /(?:[rbufRBUFN]{1,2}|u8|L|@\$?|\$@|\$)?(\\{0,3}(?:"""|'''|``|["'`]))/y;
// Takes `"x"`, `\"x\"`; not `"x` or `x`.
const INNER = /^(\\?["']).+\1$/;
// Takes `Secret(`, `aws.String(`, `new Buffer(`, `Some(&`, `[]byte(`; not `(` alone.
const WRAPPER = /(?:new[ \t]+|\[\])?([A-Za-z_][\w.:<>!]{0,60})\([ \t]*&?(?=[rbuRBUN@]{0,2}["'`])/y;

/** The value that begins at `at`. */
export function literalAt(text: string, at: number, syntax: Syntax): Literal | undefined {
  return quotedAt(text, at) ?? bareAt(text, at, syntax);
}

/** The quoted value that begins at `at`, perhaps within a call. */
export function quotedAt(text: string, at: number): Literal | undefined {
  const wrapper = matchAt(WRAPPER, text, at);
  const from = at + (wrapper?.[0].length ?? 0);
  const opening = matchAt(OPENING, text, from);
  if (opening === undefined) return bracketedAt(text, at);
  const quote = opening[1] ?? '';
  const start = afterFirstBreak(text, from + opening[0].length, quote);
  const end = isClosing(text, from + opening[0].length - quote.length, quote)
    ? undefined
    : closingOf(text, start, quote);
  return end === undefined || isFormat(opening[0], text.slice(start, end))
    ? undefined
    : { ...withoutInnerQuotes(text, start, end), quote, wrapper: wrapper?.[1] ?? '' };
}

/** A text between three quotes may begin on the next line. */
function afterFirstBreak(text: string, start: number, quote: string): number {
  return quote.length === 3 && text.charAt(start) === '\n' ? start + 1 : start;
}

/** Whether a text of Python's is put together at run time: `f"{a}{b}"`. */
function isFormat(opening: string, value: string): boolean {
  return /^[rb]?f/i.test(opening) && value.includes('{');
}

// Other brackets around a text. Takes Lua's `[[x]]`, Perl's `q(x)` and `qq{x}`; not `[x]` or `q(a(b))`.
const BRACKETED =
  /(?:\[\[([^[\]\n]{1,400})\]\]|qq?(?:\(([^()\n]{1,400})\)|\{([^{}\n]{1,400})\}))(?=[ \t]{0,80}(?:[;,\r\n)}]|$))/y;

function bracketedAt(text: string, at: number): Literal | undefined {
  const found = matchAt(BRACKETED, text, at);
  const value = found?.slice(1).find((group) => group !== undefined);
  if (found === undefined || value === undefined) return undefined;
  const start = at + found[0].indexOf(value);
  return { start, end: start + value.length, value, quote: found[0].slice(0, start - at), wrapper: '' };
}

/** Of `'"value"'` what stands within both. */
function withoutInnerQuotes(text: string, start: number, end: number): Pick<Literal, 'start' | 'end' | 'value'> {
  const inner = INNER.exec(text.slice(start, end));
  const skipped = inner?.[1]?.length ?? 0;
  const [from, to] = [start + skipped, end - skipped];
  return { start: from, end: to, value: text.slice(from, to) };
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
}

/** Where the quote that closes the value stands, on the same line. */
function closingOf(text: string, start: number, quote: string): number | undefined {
  const limit = Math.min(text.length, start + LONGEST);
  const isEscaped = quote.startsWith('\\');
  for (let at = start; at < limit; at++) {
    const char = text.charAt(at);
    if (char === '\n') return undefined;
    if (text.startsWith(quote, at)) return at;
    if (char === '\\' && !isEscaped) at++;
  }
  return undefined;
}

/** Whether the quote at `at` rather ends a text that began before it on the line, as in `"password = " + x`. */
function isClosing(text: string, at: number, quote: string): boolean {
  return quote.length === 1 && openQuote(text, at) === quote;
}

/** The quote within which `at` stands on its line; empty outside of quotes. */
export function openQuote(text: string, at: number): string {
  let open = '';
  for (let index = lineStart(text, at); index < at; index++) {
    const char = text.charAt(index);
    if (char === '\\') index++;
    else if (char === open) open = '';
    else if (open === '' && isOpening(text, index, char)) open = char;
  }
  return open;
}

/** An apostrophe within a word opens nothing. */
function isOpening(text: string, index: number, char: string): boolean {
  if (char === '"' || char === '`') return true;
  return char === "'" && !/[A-Za-z0-9]/.test(text.charAt(index - 1));
}

/** The quoted value that ends before `end`. */
export function literalBefore(text: string, end: number): Literal | undefined {
  const quote = text.charAt(end - 1);
  if (!/["'`]/.test(quote)) return undefined;
  const line = text.slice(lineStart(text, end - 1), end - 1);
  const start = end - 1 - line.length + line.lastIndexOf(quote) + 1;
  if (!line.includes(quote)) return undefined;
  return { start, end: end - 1, value: text.slice(start, end - 1), quote, wrapper: '' };
}

// A bare value in a file of settings. Takes `p4$$w0rd,x`; stops at a blank, a quote that closes something around it, or markup (`]]>` too).
const BARE = /(?![;,&|)}\]>])(?:(?!\]\]>)[^\s"'`<]){1,2000}/y;
// In a command line, a query or a connection string `;`, `|` and `&` end a value as well.
const BARE_WORD = /(?![,)}\]])[^\s"'`<>;|&\\]{1,2000}/y;
// What follows a bare value that is all of its line: nothing, a comment, the next option, a line that goes on.
const FREE =
  /["'`]?[ \t]{0,80}(?:[,;)\]}]{1,20}[ \t]{0,80})?(?:(?=[\r\n]|\]\]>|#|\/\/|--|\\|[;|&"'`<]|[A-Za-z_]\w{0,40}=)|$)/y;

/** The bare value that begins at `at`, where the syntax allows one. */
export function bareAt(text: string, at: number, syntax: Syntax): Literal | undefined {
  if (syntax === 'code' || isOther(text, at)) return undefined;
  const run = matchAt(syntax === 'words' ? BARE_WORD : BARE, text, at)?.[0];
  if (run === undefined) return undefined;
  const isAlone = syntax === 'words' || isTight(text, at) || matchAt(FREE, text, at + run.length) !== undefined;
  const value = isAlone ? trimmed(withoutNextPair(run)) : '';
  return value === '' ? undefined : { start: at, end: at + value.length, value, quote: '', wrapper: '' };
}

/** Whether a quote or a call begins there. */
function isOther(text: string, at: number): boolean {
  return matchAt(OPENING, text, at) !== undefined || matchAt(WRAPPER, text, at) !== undefined;
}

// The next of several pairs on one line. Takes `,db=0` and `&_csrf=x` up to the value's first character, `;Endpoint=x`; not `,b=`.
const NEXT_PAIR = /[,&;][A-Za-z_][A-Za-z_.-]{1,40}=[^=]/;

function withoutNextPair(run: string): string {
  const next = run.search(NEXT_PAIR);
  return next === -1 ? run : run.slice(0, next);
}

/** Nothing but `=` stands before the value: other words may follow, as after `PASSWORD=x` in a command. */
function isTight(text: string, at: number): boolean {
  return text.charAt(at - 1) === '=';
}

const CLOSERS: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' };

/** Without the separators and brackets that belong to what stands around it. */
function trimmed(run: string): string {
  let value = run;
  while (isLoose(value, value.at(-1) ?? '')) value = value.slice(0, -1);
  return value;
}

function isLoose(value: string, last: string): boolean {
  if (last === ',' || last === ';' || last === '\\') return true;
  const opening = CLOSERS[last];
  return opening !== undefined && value.split(last).length > value.split(opening).length;
}
