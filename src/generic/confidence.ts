/** How sure it is that a value under a telling name is a secret. */
import { entropy } from '../core/entropy.ts';
import type { Confidence } from '../core/rule.ts';
import type { Assignment } from './assignment.ts';
import type { NameKind } from './names.ts';
import { surprise } from './surprise.ts';
import { decodedText } from './encoded.ts';
import { isReadable, isSelfNamed, isStandInWithNumber, isUuid, NO_WORD, whyNoSecret } from './value.ts';

/** The confidence that a text which stands where a password does is a real one; `undefined` where it can't be. */
export function confidenceAsPassword(value: string): Confidence | undefined {
  return value.length < 3 || whyNoSecret(value) !== undefined ? undefined : passwordConfidence(value, surprise(value));
}

/** The same, for a token that a machine made. */
export function confidenceAsToken(value: string): Confidence | undefined {
  const text = decodedText(value);
  if (text !== undefined) return confidenceInText(text);
  if (whyNoSecret(value) !== undefined) return undefined;
  return keyConfidence(value, surprise(value), { kind: 'token', weak: false });
}

/** The confidence that an assignment is one of a secret; `undefined` where it is not worth a word. */
export function confidenceIn(assignment: Assignment, kind: NameKind): Confidence | undefined {
  const bits = surprise(assignment.value);
  const text = kind.kind === 'key' ? undefined : decodedText(assignment.value);
  if (text !== undefined) return confidenceInText(text);
  if (kind.kind === 'password' && !kind.weak) return passwordConfidence(assignment.value, bits);
  if (kind.kind === 'key' && kind.weak && HEX.test(assignment.value) && !CONSTANT.test(assignment.name)) return 'low'; // as like as not a digest
  return keyConfidence(assignment.value, bits, kind);
}

/** Of a value that is a text in base64, such as `user:password`: what its text is. */
function confidenceInText(text: string): Confidence | undefined {
  return confidenceAsPassword(text.slice(text.indexOf(':') + 1));
}

/** Whether the value is words with numbers or signs, `pass1`, `area51`, such as people make up while they write a test. */
export function isThoughtUp(value: string): boolean {
  return surprise(value) < NO_WORD || isReadable(value);
}

/** Whether the value says too little to be more than a thought: `vr00m`, `nohack4u`. */
export function isShort(value: string): boolean {
  return surprise(value) < UNLIKELY && !HEX.test(value);
}

/** Bits beyond which nobody chose a value by heart. */
const MADE = 45;
const MADE_LENGTH = 16;
// More than two blanks. Takes `must be at least 8`; not `open sesame`.
const SENTENCE = /\s\S+\s\S+\s/;

function passwordConfidence(value: string, bits: number): Confidence | undefined {
  if (/\s/.test(value)) return spacedConfidence(value, bits);
  if (isSelfNamed(value) || isStandInWithNumber(value)) return isDisguised(value) ? 'medium' : 'low';
  if (bits >= NO_WORD && !isReadable(value)) return isMade(value, bits) ? 'high' : 'medium';
  return isMixed(value) ? 'medium' : 'low';
}

function spacedConfidence(value: string, bits: number): Confidence | undefined {
  if (bits >= MADE) return 'medium';
  return SENTENCE.test(value) ? undefined : 'low';
}

// A sign that no name, path or list is built with. Takes `!`, `@`, `#`, `$`, `%`, `^`, `&`, `*`, `~`; not `-`, `.`, `:` or `=`.
const SIGN = /[!@#$%^&*~?+|;`]/;

// The word itself, spelled such as rules for passwords let through. Takes `P@ssw0rd!`, `Password1$`, `super$ecret`; not
// `password!`, `pa55word` or `my-password1`.
const DISGUISED = /[A-Za-z][@$!]+[A-Za-z]|[A-Za-z][0-9]+[@$!#%&*]/;

/** Whether a value that names itself is spelled as people spell what they log in with, and no manual spells it so. */
function isDisguised(value: string): boolean {
  return value.length >= LEAST_MIXED && DISGUISED.test(value);
}

const LEAST_MIXED = 6;
// Capital, small letters, a sign, a digit. Takes `Welcome_1`, `Oracle-19c`; not `user_1` or `Some_Name_2`.
const COMPLEX = /^[A-Z][a-z]{2,}[_.-][A-Za-z]*[0-9][A-Za-z0-9]*$/;

/** Whether a readable value has what rules for passwords demand: capitals, digits, signs. */
function isMixed(value: string): boolean {
  if (value.length < LEAST_MIXED || !/[A-Za-z]/.test(value) || isStandInWithNumber(value)) return false;
  return SIGN.test(value) || (/[0-9]/.test(value) && (/^[A-Za-z0-9]+$/.test(value) || COMPLEX.test(value)));
}

/** People make up short secrets, machines no short tokens. */
const LEAST_LENGTH = { password: 6, secret: 6, token: 8, key: 8 } as const;
/** Bits from which even a name such as `pw` is believed. */
const UNLIKELY = 25;
/** Below, a value under a name that stands for much else is not worth a word. */
const LEAST_WEAK = 11;
/** Bits from which a value under a strong name is no word but chance. */
const RANDOM = 14;

function keyConfidence(value: string, bits: number, kind: NameKind): Confidence | undefined {
  if (isTooPlain(value, bits, kind)) return undefined;
  if (isUuid(value)) return kind.weak ? undefined : 'medium';
  if (bits < RANDOM || isReadable(value)) return kind.kind === 'secret' && isMixed(value) ? 'medium' : 'low';
  return randomConfidence(value, bits, kind);
}

function isTooPlain(value: string, bits: number, { kind, weak }: NameKind): boolean {
  return value.length < LEAST_LENGTH[kind] || (weak && bits < LEAST_WEAK) || (/\s/.test(value) && bits < MADE);
}

function randomConfidence(value: string, bits: number, { kind, weak }: NameKind): Confidence {
  if (isMade(value, bits) || (kind === 'password' && bits >= UNLIKELY)) return weak ? 'medium' : 'high';
  return weak ? 'low' : 'medium';
}

// Takes `LASTFM_KEY`; not `key` or `cacheKey`.
const CONSTANT = /^[A-Z0-9]+_[A-Z0-9_]+$/;
/** Digits and the letters to F: half of what is said of words does not hold. */
const HEX = /^(?:0x)?[0-9a-f]{24,}$/i;
const LEAST_HEX_ENTROPY = 3;

/** Whether a machine made the value. */
function isMade(value: string, bits: number): boolean {
  if (HEX.test(value)) return entropy(value) >= LEAST_HEX_ENTROPY;
  return bits >= MADE && value.length >= MADE_LENGTH;
}
