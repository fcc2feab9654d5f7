/** Names around keywords, and whether a value can stand under them: the cheap questions, asked at every keyword. */

import { mayHeadColumn } from './column.ts';

/** A name around a keyword. */
export interface Name {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** More characters than a name has on either side of a keyword in it. */
export const LONGEST_NAME = 80;

/** Whether an ASCII character is one of those given. */
function table(chars: string): Uint8Array {
  const flags = new Uint8Array(128);
  for (const char of chars) flags[char.charCodeAt(0)] = 1;
  return flags;
}

const NAME_CHARS = table('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_.$-');
const JOINING = table('.$-');
const BLANKS = table(' \t');
/** What may close a name: quotes, escaped or not, brackets, and what makes it bold. */
const CLOSERS = table('"\'`\\])}*');
/** Before a name that is the first of a tuple. */
const OPENERS = table('{(');
const QUOTES = table('"\'`');
/** What may tie a value to a name. */
const TIES = table('=:<>|?![');

function isIn(flags: Uint8Array, text: string, at: number): boolean {
  return flags[text.charCodeAt(at)] === 1;
}

/** Whether a byte may stand in a name. */
export function isNameByte(byte: number | undefined): boolean {
  return byte !== undefined && NAME_CHARS[byte] === 1;
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
  return (
    (isTied(text, start, end) ||
      isOption(text, start) ||
      isCompared(text, start) ||
      mayHeadColumn(text, { start, end })) &&
    !isKindInArn(text, start) &&
    !text.startsWith(BADGE, start - BADGE.length)
  );
}

/** Before the name of a token that only shows an image, which its page shows everybody (Codecov's "graph token"). */
const BADGE = 'badge.svg?';

// The fields before the kind of a resource, or a pattern of them. Takes `arn:aws:secretsmanager:eu-west-1:111122223333:`,
// `arn:aws:secretsmanager:${AWS::Region}:*:`; not `arn:aws:`.
const ARN_FIELDS = /(?<![A-Za-z0-9])arn:(?:[^:\s"']{0,40}:){3,8}$/;
const LONGEST_FIELDS = 240;

/** `arn:aws:secretsmanager:eu-west-1:111122223333:secret:x`: behind the kind of a resource stands its name. */
function isKindInArn(text: string, start: number): boolean {
  return text.charAt(start - 1) === ':' && ARN_FIELDS.test(text.slice(Math.max(0, start - LONGEST_FIELDS), start));
}

const MOST_CLOSERS = 8;
const MOST_BLANKS = 20;

function isTied(text: string, start: number, end: number): boolean {
  let at = end;
  let isQuoted = isIn(OPENERS, text, start - 1);
  for (; at - end < MOST_CLOSERS && isIn(CLOSERS, text, at); at++) isQuoted ||= isIn(QUOTES, text, at);
  if (isIn(TIES, text, at)) return true;
  if (isIn(BLANKS, text, at)) return isTiedAfterBlanks(text, start, at, isQuoted);
  return isTiedByChar(text, at, isQuoted);
}

function isTiedByChar(text: string, at: number, isQuoted: boolean): boolean {
  const char = text.charAt(at);
  if (char === ',') return isQuoted || text.startsWith(',Value', at) || text.startsWith(',Parameter', at);
  if (char === '(') return hasQuote(text, at + 1);
  if (char === '.') return standsAt(DEFAULTED, text, at);
  return (char === '\n' || char === '\r') && standsAt(VALUE_BELOW, text, at);
}

// Takes `.unwrap_or(`, `.ok().unwrap_or_else(`, `.getOrElse(`; not `.expect(`.
const DEFAULTED = /\.(?:ok\(\)\.)?(?:unwrap_or|or_else|getOrElse|orElse)/y;

// A word that may tie a value to a name. Takes `is "`, `for user`, `or '`, `As String`, `string =`, `value=`, `{ get;`, `- "`, `- x1`, `@"`; not `of the`.
const WORD =
  /(?:is|for|or|as)\b|\{[ \t]*get;|[-\u2013][ \t]+(?:["'`]|\S{0,60}[0-9])|@["']|["']?[\w.*[\]]{1,24}["']?[ \t]*[:=]|\/?[Vv]alue/iy;

function isTiedAfterBlanks(text: string, start: number, from: number, isQuoted: boolean): boolean {
  let at = from;
  while (at - from < MOST_BLANKS && isIn(BLANKS, text, at)) at++;
  if (isIn(TIES, text, at) || isIn(QUOTES, text, at) || text.charAt(at) === '\\') return true;
  if (text.charAt(at) === ',' || (text.charAt(at) === '{' && isQuoted)) return isQuoted;
  return isTiedByWord(text, at) || isCommanded(text, start);
}

function isTiedByWord(text: string, at: number): boolean {
  return standsAt(WORD, text, at) || standsAt(MADE, text, at);
}

function standsAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}

/**
 * What no word looks like: twenty characters and more, in both cases and with digits, or 32 hexadecimal digits, before a
 * blank, a full stop or the end. Takes `Kx9…`, `0a1b…`; not `createdAtV2`.
 */
export const MADE: RegExp =
  /(?:(?=\S{0,40}[0-9])(?=\S{0,40}[a-z])(?=\S{0,40}[A-Z])[A-Za-z0-9_+/=-]{20,200}|[0-9a-f]{32,128})(?=[.,;!?)]{0,3}(?:\s|$))/y;

function isCommanded(text: string, start: number): boolean {
  return isSet(text, start) || isUsed(text, start);
}

/** `ENV PASSWORD x`: whether a command that sets the name stands before it, and what follows may be anything. */
export function isSet(text: string, start: number): boolean {
  return isIn(BLANKS, text, start - 1) && SETTER.test(text.slice(Math.max(0, start - LONGEST_SETTER), start));
}

const LONGEST_SETTER = 24;
// Takes `ENV `, `\set `, `setx `, `SetEnv `, `fastcgi_param `; not `reset `.
const SETTER =
  /(?:^|[\s;&])(?:\\set|setx|ENV|setenv|set -gx|set -x|SetEnv|(?:fastcgi|uwsgi|scgi)_param|passenger_env_var)[ \t]+$/;

// What a log says before the name of what it goes on with. Takes `Using `, `using API `, `with the `; not `misusing `.
const USER_OF =
  /(?:^|[\s:([])(?:using|with|got|generated|received)[ \t]+(?:(?:the|new|api|access|auth|bearer)[ \t]+)?$/i;

/** `Using token x`. */
export function isUsed(text: string, start: number): boolean {
  return isIn(BLANKS, text, start - 1) && USER_OF.test(text.slice(Math.max(0, start - LONGEST_SETTER), start));
}

// A line below that gives the value. Takes `⏎  value: x`, `⏎  "value": "x"`; not `⏎  name: x`.
const VALUE_BELOW = /\r?\n\s{0,60}["']?(?:default)?_?value["']?[ \t]*[:=]/iy;

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
