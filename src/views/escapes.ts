/** Text with the escapes of string literals resolved: JSON, JavaScript, Python, C, Java and their like. */
import type { Lens, Reading } from '../core/scan.ts';
import { createReading, layersOf } from './segments.ts';

// Takes `\u0041`, `\u{41}`, `\U00000041`, `\x41`, `\n`, `\"`, `\/`, `\\`; not `\d` or `\w`, which are no escapes of a string.
const ESCAPE = /\\(?:u([0-9A-Fa-f]{4})|u\{([0-9A-Fa-f]{1,6})\}|U([0-9A-Fa-f]{8})|x([0-9A-Fa-f]{2})|([nrt"'`/\\$]))/g;

const CONTROLS: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t' };
const LAST_CODE_POINT = 0x10ffff;

function decode(text: string): Reading | undefined {
  if (!text.includes('\\')) return undefined;
  const reading = createReading(text);
  let at = 0;
  for (const { 0: escape, 1: four, 2: braces, 3: eight, 4: two, 5: sign, index } of text.matchAll(ESCAPE)) {
    reading.copy(at, index);
    const code = four ?? braces ?? eight ?? two;
    reading.put((code === undefined ? plain(sign) : charOf(code)) ?? escape, index, index + escape.length);
    at = index + escape.length;
  }
  if (at === 0) return undefined;
  reading.copy(at, text.length);
  return reading.finish();
}

function plain(sign: string | undefined): string | undefined {
  return sign === undefined ? undefined : (CONTROLS[sign] ?? sign);
}

function charOf(hex: string): string | undefined {
  const code = parseInt(hex, 16);
  return code <= LAST_CODE_POINT ? String.fromCodePoint(code) : undefined;
}

/** Printable ASCII is U+0020 to U+007E: the digits with which its escapes can begin. */
const LEADS = ['2', '3', '4', '5', '6', '7'];

/** See the file's head. `\n`, `\/` and `\"` need no keywords: they hide no rule's keyword but their own sign. */
export const escapes: Lens = {
  id: 'escapes',
  keywords: [...LEADS.flatMap((lead) => [`\\u00${lead}`, `\\x${lead}`, `\\u{${lead}`]), '\\U000000'],
  read: (text) => layersOf(text, decode),
};
