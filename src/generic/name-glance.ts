/** A cheap look at the bytes around a keyword: is it part of the name of a secret, and may a value stand under it? */
import type { Glancing } from '../core/glance.ts';
import { isNameByte, LONGEST_NAME, mayHaveValue, nameAt, type Name } from './name-place.ts';
import { kindOfName, type NameKind } from './names.ts';
import { phraseAt } from './phrase.ts';

/** More than what stands before a name in a comparison or a command. */
const BEFORE = 40;
/** More than the blanks and brackets between a name and what ties a value to it. */
const BEHIND = 200;

/** One character for each byte: names, and what ties values to them, are ASCII. */
const decoder = new TextDecoder('latin1');

/** Looks for names of a kind. */
export function glanceAtName(kind: NameKind['kind']): Glancing {
  const isOfKind = (name: string): boolean => kindOfName(name)?.kind === kind;
  return (bytes, at) => {
    const { start, end } = nameBytes(bytes, at);
    if (namesObject(bytes, end)) return false;
    const isWhole = !endsEscape(bytes[start - 1]) && !beginsEscape(bytes[end]);
    const isNamed = !isWhole || isOfKind(decoder.decode(bytes.subarray(start, end)));
    if (!isNamed && bytes[end] !== BLANK) return false;
    const from = Math.max(0, start - BEFORE);
    const text = decoder.decode(bytes.subarray(from, end + BEHIND));
    const name = nameAt(text, at - from);
    if (isNamed && mayGoOn(text, name)) return true;
    const phrase = phraseAt(text, name);
    return phrase !== name && isOfKind(phrase.text) && mayGoOn(text, phrase);
  };
}

/** What stands around a place and may be a name. */
function nameBytes(bytes: Uint8Array, at: number): Pick<Name, 'start' | 'end'> {
  let [start, end] = [at, at];
  while (at - start < LONGEST_NAME && isNameByte(bytes[start - 1])) start--;
  while (end - at < LONGEST_NAME && isNameByte(bytes[end])) end++;
  return { start, end };
}

/**
 * Whether the name that ends there is a key of JSON with an object under it, as in descriptions of interfaces, where
 * many names tell of secrets: `token": {` and a blank, a quote or the object's end.
 */
function namesObject(bytes: Uint8Array, end: number): boolean {
  if (bytes[end] !== QUOTE) return false;
  const colon = afterBlanks(bytes, end + 1);
  const brace = afterBlanks(bytes, colon + 1);
  return bytes[colon] === COLON && bytes[brace] === BRACE && IN_OBJECT.has(bytes[brace + 1] ?? 0);
}

function afterBlanks(bytes: Uint8Array, from: number): number {
  let at = from;
  while (bytes[at] === BLANK) at++;
  return at;
}

const [QUOTE, COLON, BRACE] = [34, 58, 123];
const IN_OBJECT = new Set([...' \t\r\n"}'].map((char) => char.charCodeAt(0)));

function mayGoOn(text: string, name: Name): boolean {
  return mayHaveValue(text, name) || isBeforeEscape(text, name.end);
}

/** What a lens reads may go on where a name ends in the bytes: `\u0061pi_key`, `api%5Fkey`, `api&#95;key`. */
function endsEscape(byte: number | undefined): boolean {
  return byte === SEMICOLON || beginsEscape(byte);
}

const BLANK = 32;
const [PERCENT, AMPERSAND, SEMICOLON, BACKSLASH] = [37, 38, 59, 92];

function beginsEscape(byte: number | undefined): boolean {
  return byte === BACKSLASH || byte === PERCENT || byte === AMPERSAND;
}

// What may begin an escape that ties a value to the name. Takes `\u003d`, `"%3A`, ` &#61;`; not ` =`.
const ESCAPE = /["'`\])} \t]{0,8}[\\%&]/y;

function isBeforeEscape(text: string, end: number): boolean {
  ESCAPE.lastIndex = end;
  return ESCAPE.test(text);
}
