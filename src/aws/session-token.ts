/**
 * Session tokens of STS. A token is the base64 of a small binary record that begins with a version byte, 0x0A, a
 * length and a tag, so the first characters are always the same few: "origin_ec" in version 0x21 and 0x02, "er/aws" in
 * 0x17 and 0x15, "aws" in 0x01 (decoded from tokens in public code and in AWS's documents).
 */

/** The tags as base64 shows them, one of which begins every token. */
export const tokenKeywords: readonly string[] = [
  'IQoJb3JpZ2luX2Vj',
  'FQoGZXIvYXdz',
  'FwoGZXIvYXdz',
  'AQoDYXdz',
  'AgoJb3JpZ2lu',
  'AgoGb3JpZ2lu',
];

/** A token in a text. */
export interface SessionToken {
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

// Takes `IQoJb3JpZ2luX2Vj` and 80 or more of base64, plain or percent-encoded; not one that is cut short by dots.
const TOKEN = new RegExp(
  `(?<![A-Za-z0-9+/])(?:${tokenKeywords.join('|')})(?:[A-Za-z0-9+/]|%2[BbFf]){80,4000}(?:={1,2}|(?:%3[Dd]){1,2})?`,
  'g',
);

/** All session tokens of the text, in order. */
export function sessionTokensIn(text: string): readonly SessionToken[] {
  return [...text.matchAll(TOKEN)].map(({ 0: value, index }) => ({ value, start: index, end: index + value.length }));
}
