/** Text of XML and HTML with its character references resolved: `&amp;` reads `&`, `&#x41;` reads `A`. */
import type { Lens, Reading } from '../core/scan.ts';
import { createReading, layersOf } from './segments.ts';

// Takes `&amp;`, `&#65;`, `&#x41;`; not `a && b` or `?a=1&b=2`.
const REFERENCE = /&(?:(amp|lt|gt|quot|apos)|#([0-9]{1,7})|#[xX]([0-9A-Fa-f]{1,6}));/g;

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const LAST_CODE_POINT = 0x10ffff;

function decode(text: string): Reading | undefined {
  if (!text.includes('&') || !text.includes(';')) return undefined;
  const reading = createReading(text);
  let at = 0;
  for (const { 0: reference, 1: name, 2: decimal, 3: hex, index } of text.matchAll(REFERENCE)) {
    const code = decimal === undefined ? parseInt(hex ?? '0', 16) : parseInt(decimal, 10);
    const char = name === undefined ? charOf(code) : NAMED[name];
    reading.copy(at, index);
    reading.put(char ?? reference, index, index + reference.length);
    at = index + reference.length;
  }
  if (at === 0) return undefined;
  reading.copy(at, text.length);
  return reading.finish();
}

function charOf(code: number): string | undefined {
  return code > 0 && code <= LAST_CODE_POINT ? String.fromCodePoint(code) : undefined;
}

/** See the file's head. */
export const entities: Lens = {
  id: 'entities',
  keywords: ['&#x4', '&#x5', '&#x6', '&#x7'],
  read: (text) => layersOf(text, decode),
};
