/** Names around keywords, and whether a value can stand under them: the cheap questions, asked at every keyword. */

import { lineStart } from './line.ts';

/** A name around a keyword. */
export interface Name {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const LONGEST_NAME = 80;

/** Whether an ASCII character is one of those given. */
function table(chars: string): Uint8Array {
  const flags = new Uint8Array(128);
  for (const char of chars) flags[char.charCodeAt(0)] = 1;
  return flags;
}

const NAME_CHARS = table('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_.$-');
const JOINING = table('.$-');
const BLANKS = table(' \t');
/** What may close a name: quotes, escaped or not, and brackets. */
const CLOSERS = table('"\'`\\])}');
const QUOTES = table('"\'`');
/** What may tie a value to a name. */
const TIES = table('=:<>|?![');

function isIn(flags: Uint8Array, text: string, at: number): boolean {
  return flags[text.charCodeAt(at)] === 1;
}

/** The identifier around `hit`: letters, digits, `_`, and between them `-`, `.` and `$`. */
export function nameAt(text: string, hit: number): Name {
  let start = hit;
  while (hit - start < LONGEST_NAME && isIn(NAME_CHARS, text, start - 1)) start--;
  let end = hit;
  while (end - hit < LONGEST_NAME && isIn(NAME_CHARS, text, end)) end++;
  while (start < hit && isIn(JOINING, text, start)) start++;
  while (end > hit && isIn(JOINING, text, end - 1)) end--;
  return { text: text.slice(start, end), start, end };
}

/** Whether a value may stand under the name, by the characters beside it alone: false for most names in a program. */
export function mayHaveValue(text: string, { start, end }: Name): boolean {
  return isTied(text, end) || isOption(text, start) || isCompared(text, start);
}

const MOST_CLOSERS = 8;
const MOST_BLANKS = 20;

function isTied(text: string, end: number): boolean {
  let at = end;
  let isQuoted = false;
  for (; at - end < MOST_CLOSERS && isIn(CLOSERS, text, at); at++) isQuoted ||= isIn(QUOTES, text, at);
  if (isIn(TIES, text, at)) return true;
  if (isIn(BLANKS, text, at)) return isTiedAfterBlanks(text, at, isQuoted);
  return isTiedByChar(text, at, isQuoted);
}

function isTiedByChar(text: string, at: number, isQuoted: boolean): boolean {
  const char = text.charAt(at);
  if (char === ',') return isQuoted || text.startsWith(',Value', at) || text.startsWith(',Parameter', at);
  if (char === '(') return hasQuote(text, at + 1);
  return (char === '\n' || char === '\r') && hasValueBelow(text, at);
}

// A word that may tie a value to a name. Takes `is "`, `for user`, `or '`, `As String`, `string =`, `value=`; not `of the`.
const WORD = /(?:is|for|or|as)\b|["']?[\w.*[\]]{1,24}["']?[ \t]*[:=]|\/?[Vv]alue/iy;

function isTiedAfterBlanks(text: string, from: number, isQuoted: boolean): boolean {
  let at = from;
  while (at - from < MOST_BLANKS && isIn(BLANKS, text, at)) at++;
  if (isIn(TIES, text, at) || isIn(QUOTES, text, at) || text.charAt(at) === '\\') return true;
  if (text.charAt(at) === ',' || text.charAt(at) === '{') return isQuoted;
  WORD.lastIndex = at;
  return WORD.test(text) || isSet(text, from);
}

/** `ENV PASSWORD x`: what stands there may be anything. */
function isSet(text: string, end: number): boolean {
  return SETTER.test(text.slice(lineStart(text, end, LONGEST_NAME), end));
}

// Takes `ENV PASSWORD`, `\set X`, `setx X`; not `the password`.
const SETTER = /(?:^|[\s;&])(?:\\set|setx|ENV|setenv|set -gx|set -x)[ \t]+[\w.$-]+$/;

// A line below that gives the value. Takes `⏎  value: x`, `⏎  "value": "x"`; not `⏎  name: x`.
const VALUE_BELOW = /\r?\n\s{0,60}["']?(?:default)?_?value["']?[ \t]*[:=]/iy;

function hasValueBelow(text: string, at: number): boolean {
  VALUE_BELOW.lastIndex = at;
  return VALUE_BELOW.test(text);
}

/** Whether a quote, perhaps with a prefix such as `b` or `@`, stands at `at` or behind a wrapper's bracket soon after. */
function hasQuote(text: string, at: number): boolean {
  for (let index = at; index < at + MOST_BLANKS; index++) {
    if (isIn(QUOTES, text, index) || text.charAt(index) === '\\') return true;
    if (text.charAt(index) === '\n' || text.charAt(index) === ')') return false;
  }
  return false;
}

/** `--password x`, `/password:x`. */
function isOption(text: string, start: number): boolean {
  const lead = text.charAt(start - 1);
  return lead === '-' || lead === '/';
}

/** `"x" == password`. */
function isCompared(text: string, start: number): boolean {
  let at = start - 1;
  while (isIn(BLANKS, text, at) || text.charAt(at) === '$') at--;
  return text.charAt(at) === '=' && /[!=]/.test(text.charAt(at - 1));
}
