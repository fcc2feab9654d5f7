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
// An argument that is no literal. Takes `user`, `config.user`, `$argv[1]`, `8080`, `f(x)`; not one with a comma or a quote.
const EXPRESSION = /[\w.$:>@!&*[\]-]{1,80}(?:\([^()"'\n]{0,80}\))?/y;

/** The arguments from `at`, the place after the opening bracket; `undefined` stands for one that is no literal. */
export function argumentsAt(text: string, at: number): readonly (Argument | undefined)[] {
  const list: (Argument | undefined)[] = [];
  let from = skip(text, at);
  while (list.length < MOST) {
    const literal = literalAt(text, from, 'code');
    if (literal === undefined) {
      const end = endOf(EXPRESSION, text, from);
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

function skip(text: string, at: number): number {
  let index = at;
  while (/\s/.test(text.charAt(index))) index++;
  return index;
}

function endOf(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}
