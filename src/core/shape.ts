/**
 * Shapes of secrets as data: one description gives the regular expression that finds a value and the generator that
 * makes a sample of it, so that neither drifts from the other and no key-shaped string stands in the source.
 */
import { between, pick, type Random } from './random.ts';

/** Characters out of an alphabet, `min` to `max` of them. */
export interface Chars {
  readonly kind: 'chars';
  /** The inside of a character class of a regular expression, such as `A-Za-z0-9`. */
  readonly set: string;
  readonly min: number;
  readonly max: number;
}

/** One of several shapes. */
export interface Choice {
  readonly kind: 'choice';
  readonly options: readonly Shape[];
}

/**
 * Characters computed from those before them, such as a checksum. A value whose own differ is no such secret.
 * `set` and `length` give their form; `of` computes them from the text that stands before them in the value.
 */
export interface Computed {
  readonly kind: 'computed';
  readonly set: string;
  readonly length: number;
  readonly of: (before: string) => string;
}

/** A literal text, or a description of characters. */
export type Part = string | Chars | Choice | Computed;
/** Parts that stand one after the other. */
export type Shape = readonly Part[];

/** `chars('A-F0-9', 8)` exactly eight, `chars('a-z', 2, 5)` two to five. */
export function chars(set: string, min: number, max: number = min): Chars {
  return { kind: 'chars', set, min, max };
}
export const digits = (min: number, max: number = min): Chars => chars('0-9', min, max);
/** Lower-case hexadecimal digits. */
export const hex = (min: number, max: number = min): Chars => chars('a-f0-9', min, max);
/** Upper-case hexadecimal digits. */
export const upperHex = (min: number, max: number = min): Chars => chars('A-F0-9', min, max);
export const lower = (min: number, max: number = min): Chars => chars('a-z', min, max);
export const upper = (min: number, max: number = min): Chars => chars('A-Z', min, max);
/** Letters and digits. */
export const base62 = (min: number, max: number = min): Chars => chars('A-Za-z0-9', min, max);
/** Lower-case letters and digits. */
export const base36 = (min: number, max: number = min): Chars => chars('a-z0-9', min, max);
/** Upper-case letters and digits. */
export const upper36 = (min: number, max: number = min): Chars => chars('A-Z0-9', min, max);
/** RFC 4648 base32, upper-case, without padding. */
export const base32 = (min: number, max: number = min): Chars => chars('A-Z2-7', min, max);
/** RFC 4648 base64, without padding. */
export const base64 = (min: number, max: number = min): Chars => chars('A-Za-z0-9+/', min, max);
/** RFC 4648 base64url, without padding. */
export const base64url = (min: number, max: number = min): Chars => chars('A-Za-z0-9_-', min, max);
/** One of the texts or shapes given. */
export const oneOf = (...options: readonly (string | Shape)[]): Choice => ({
  kind: 'choice',
  options: options.map((option) => (typeof option === 'string' ? [option] : option)),
});
/** The parts, or nothing. */
export const optional = (...parts: Shape): Choice => ({ kind: 'choice', options: [parts, []] });
/** A lower-case UUID such as `8-4-4-4-12` hexadecimal digits. */
export const uuid: Shape = [hex(8), '-', hex(4), '-', hex(4), '-', hex(4), '-', hex(12)];
const anyHex = (length: number): Chars => chars('A-Fa-f0-9', length);
/** A UUID in either case. */
export const anyUuid: Shape = [anyHex(8), '-', anyHex(4), '-', anyHex(4), '-', anyHex(4), '-', anyHex(12)];
/** See {@link Computed}. */
export const computed = (set: string, length: number, of: (before: string) => string): Computed => ({
  kind: 'computed',
  set,
  length,
  of,
});

/** The source of a regular expression that takes the shape and captures nothing. */
export function shapeSource(shape: Shape): string {
  return shape.map(partSource).join('');
}

function partSource(part: Part): string {
  if (typeof part === 'string') return escapeRegExp(part);
  if (part.kind === 'choice') return `(?:${part.options.map(shapeSource).join('|')})`;
  if (part.kind === 'computed') return `[${part.set}]{${part.length}}`;
  if (part.max === Infinity) return `[${part.set}]{${part.min},}`;
  return part.min === part.max ? `[${part.set}]{${part.min}}` : `[${part.set}]{${part.min},${part.max}}`;
}

/** The text as a regular expression that takes exactly it. */
export function escapeRegExp(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}

/** A random value of the shape. */
export function generate(shape: Shape, random: Random, before: string = ''): string {
  let value = before;
  for (const part of shape) value += generatePart(part, random, value);
  return value.slice(before.length);
}

function generatePart(part: Part, random: Random, before: string): string {
  if (typeof part === 'string') return part;
  if (part.kind === 'choice') return generate(pick(random, part.options), random, before);
  if (part.kind === 'computed') return part.of(before);
  return generateChars(part, random);
}

/** Long enough for any open-ended shape to be recognised, short enough to read. */
const OPEN_END = 24;

function generateChars({ set, min, max }: Chars, random: Random): string {
  const alphabet = alphabetOf(set);
  const length = between(random, min, max === Infinity ? min + OPEN_END : max);
  const value = Array.from({ length }, () => pick(random, alphabet));
  // A long random value without a digit or a capital would be refused as a word by an entropy check, rightly: every sample qualifies.
  if (length >= 8) ensureKinds(value, alphabet, random);
  return value.join('');
}

function ensureKinds(value: string[], alphabet: string, random: Random): void {
  const kinds = [/[0-9]/, /[a-z]/, /[A-Z]/].map((kind) => [...alphabet].filter((char) => kind.test(char)));
  const places = value.map((_, index) => index);
  for (const kind of kinds) {
    if (kind.length === 0) continue;
    for (let count = 0; count < 2; count++) {
      const [place = 0] = places.splice(Math.floor(random() * places.length), 1);
      value[place] = pick(random, kind);
    }
  }
}

/** The characters of a class such as `A-Za-z0-9_-`; a backslash makes the next character literal. */
export function alphabetOf(set: string): string {
  let alphabet = '';
  for (const [, escaped, from, to] of set.matchAll(/\\(.)|([^\\])(?:-([^\\]))?/g)) {
    if (escaped !== undefined) alphabet += escaped;
    else if (to === undefined) alphabet += from ?? '';
    else
      for (let code = (from ?? '').charCodeAt(0); code <= to.charCodeAt(0); code++)
        alphabet += String.fromCharCode(code);
  }
  return alphabet;
}

/**
 * Whether every computed part of `value` is what it should be. The value must match the shape. Parts before a
 * computed one must have a fixed length unless it stands at the end.
 */
export function isConsistent(shape: Shape, value: string): boolean {
  const index = shape.findIndex((part) => typeof part !== 'string' && part.kind === 'computed');
  const part = shape[index];
  if (part === undefined || typeof part === 'string' || part.kind !== 'computed') return true;
  const rest = shape.slice(index + 1).reduce((sum, after) => sum + lengthOf(after), 0);
  const end = value.length - rest;
  return part.of(value.slice(0, end - part.length)) === value.slice(end - part.length, end);
}

function lengthOf(part: Part): number {
  if (typeof part === 'string') return part.length;
  if (part.kind === 'computed') return part.length;
  if (part.kind === 'chars') return part.max;
  return Math.max(...part.options.map((option) => option.reduce((sum, inner) => sum + lengthOf(inner), 0)));
}
