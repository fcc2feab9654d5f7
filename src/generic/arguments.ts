/** The arguments of a call, as far as they are literals. */
import { literalAt } from './literal.ts';

/** A literal argument. */
export interface Argument {
  readonly start: number;
  readonly value: string;
}

const MOST = 8;
// What stands between arguments. Takes `,`, ` ,⏎  `; not `;`.
const COMMA = /\s{0,80},\s{0,80}/y;
// What closes what a bracket opens.
const CLOSING: Readonly<Record<string, string>> = { '{': '}', '[': ']', '(': ')' };
const LONGEST_GROUP = 600;
// An argument that is no literal. Takes `user`, `config.user`, `$argv[1]`, `8080`, `f(x)`; not one with a comma or a quote.
const EXPRESSION = /[\w.$:>@!&*[\]-]{1,80}(?:\([^()"'\n]{0,80}\))?/y;

/** The arguments from `at`, the place after the opening bracket; `undefined` stands for one that is no literal. */
export function argumentsAt(text: string, at: number): readonly (Argument | undefined)[] {
  const list: (Argument | undefined)[] = [];
  let from = skip(text, at);
  while (list.length < MOST) {
    const literal = literalAt(text, from, 'code');
    if (literal === undefined) {
      const end = endOf(EXPRESSION, text, from) ?? groupEnd(text, from);
      if (end === undefined) return list;
      list.push(undefined);
      from = end;
    } else {
      list.push({ start: literal.start, value: literal.value });
      from = literal.end + literal.quote.length + (literal.wrapper === '' ? 0 : 1);
    }
    const next = endOf(COMMA, text, from);
    if (next === undefined) return list;
    from = next;
  }
  return list;
}

/** The end of an object, a list or whatever else brackets hold, with the brackets and quotes within it. */
export function groupEnd(text: string, at: number): number | undefined {
  const open: string[] = [];
  const limit = Math.min(text.length, at + LONGEST_GROUP);
  for (let index = at; index < limit; index++) {
    const char = text.charAt(index);
    const last = open.at(-1) ?? '';
    if (char === last) open.pop();
    else if (QUOTES.has(last)) index += char === '\\' ? 1 : 0;
    else open.push(...closersOf(char));
    if (open.length === 0) return index > at ? index + 1 : undefined;
  }
  return undefined;
}

/** What ends what the sign begins, if it begins anything. */
function closersOf(char: string): readonly string[] {
  const closing = QUOTES.has(char) ? char : CLOSING[char];
  return closing === undefined ? [] : [closing];
}

const QUOTES = new Set(['"', "'", '`']);

function skip(text: string, at: number): number {
  let index = at;
  while (/\s/.test(text.charAt(index))) index++;
  return index;
}

function endOf(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}
