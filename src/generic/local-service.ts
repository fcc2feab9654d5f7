/** Whether a value is given to a service that runs on this machine, as programs do where they are tried out. */
import { groupEnd } from './arguments.ts';

/** How this machine is named, as the source of a pattern. Takes `localhost`, `127.0.0.1`, `[::1]`; not `db`. */
export const THIS_MACHINE: string = String.raw`localhost|127\.[\d.]+|0\.0\.0\.0|\[::1\]|host\.docker\.internal`;

// A service on this machine as a call names it. Takes `endpoint: 'http://localhost:8000'`, `baseUrl: "http://127.0.0.1"`; not `host: 'localhost'`.
const LOCAL = new RegExp(
  String.raw`(?:(?:end_?point|(?:base|server|service|api)_?url|(?<![a-z])url)["']?\s{0,3}[:=,]|^\()\s{0,3}["'\u0060](?:https?|wss?):\/\/(?:${THIS_MACHINE})(?![\w.-])`,
  'i',
);

/** How far before a value the call is looked for that takes it. */
const REACH = 600;
const MOST_LEVELS = 4;
const OPENING = new Set(['(', '{', '[']);
const CLOSING = new Set([')', '}', ']']);
// What stands before an object or a list, rather than a block. Takes `(`, `: `, `return `; not `) ` or `else `.
const BEFORE_VALUE = /(?:[([{,=:?|&]|\breturn)\s*$/;

/** Whether one of the calls and objects around `at` names a service on this machine. */
export function isForLocalService(text: string, at: number): boolean {
  let closed = 0;
  let levels = 0;
  for (let index = at - 1; index >= Math.max(0, at - REACH) && levels < MOST_LEVELS; index--) {
    const char = text.charAt(index);
    if (CLOSING.has(char)) closed++;
    else if (OPENING.has(char) && closed-- === 0) {
      closed = 0;
      levels++;
      if (char !== '(' && !BEFORE_VALUE.test(text.slice(Math.max(0, index - 20), index))) return false;
      if (LOCAL.test(text.slice(index, groupEnd(text, index) ?? at))) return true;
    }
  }
  return false;
}
