/** What is encoded is found, at the place where it stands encoded. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Rule } from '../../src/core/rule.ts';
import { createEngine, scan } from '../../src/core/scan.ts';
import { lenses } from '../../src/views/index.ts';

const todo: Rule = {
  id: 'todo-secret',
  title: 'TODO secret',
  severity: 'warn',
  confidence: 'high',
  keywords: ['SECRET'],
  why: 'A rule for tests.',
  fix: [],
  sources: [],
  *detect({ text }) {
    // Takes `TODO-SECRET-1`; not `TODO-SECRET-`.
    for (const { 0: value, index } of text.matchAll(/TODO-SECRET-[0-9]+/g))
      yield { start: index, end: index + value.length };
  },
};
const engine = createEngine([todo], { lenses });

interface Found {
  readonly value: string;
  /** The text of the span as it stands in the file. */
  readonly original: string;
  readonly evidence: readonly string[];
}

function found(text: string): readonly Found[] {
  const bytes = new TextEncoder().encode(text);
  return scan(engine, bytes, '').map(({ value, start, end, match }) => ({
    value,
    original: new TextDecoder().decode(bytes.subarray(start, end)),
    evidence: match.evidence ?? [],
  }));
}

const perChar =
  (encode: (code: number) => string) =>
  (text: string): string =>
    Array.from({ length: text.length }, (_, index) => encode(text.charCodeAt(index))).join('');
const hex = (code: number, digits: number): string => code.toString(16).padStart(digits, '0');

const encodings: Readonly<Record<string, (text: string) => string>> = {
  unicode: perChar((code) => `\\u${hex(code, 4)}`),
  braces: perChar((code) => `\\u{${hex(code, 2)}}`),
  bytes: perChar((code) => `\\x${hex(code, 2)}`),
  reference: perChar((code) => `&#x${hex(code, 2)};`),
  percent: encodeURIComponent,
  json: (text) => JSON.stringify(text).slice(1, -1).replaceAll('/', '\\/'),
};
const bases: Readonly<Record<string, (text: string) => string>> = {
  plain: (text) => text,
  base64: (text) => Buffer.from(text).toString('base64').replace(/=+$/, ''),
  base64url: (text) => Buffer.from(text).toString('base64url'),
};

const value = fc.integer({ min: 0 }).map((number) => `TODO-SECRET-${number}`);
const base = fc.constantFrom(...Object.keys(bases));
const layers = fc.array(fc.constantFrom(...Object.keys(encodings)), { maxLength: 2 });
// Nothing that an encoding could take for its own: the carrier is text around the encoded value.
const carrier = fc.stringMatching(/^[ .,;:äß😀]{0,20}$/);

test('a value in up to three encodings, one in another, is found at exactly the encoded text', () => {
  fc.assert(
    fc.property(value, base, layers, carrier, (secret, first, rest, around) => {
      const start = bases[first]?.(secret) ?? '';
      const encoded = rest.reduce((text, name) => encodings[name]?.(text) ?? '', start);
      const all = found(`${around}"${encoded}"${around}`);
      expect(all.map((one) => [one.value, one.original])).toEqual([[secret, encoded]]);
    }),
    { numRuns: 1000 },
  );
});

test('no text breaks a lens, and every index of a reading lies in the text', () => {
  const noise = fc.array(
    fc.constantFrom(
      '%',
      '2F',
      'ff',
      '\\',
      'u00',
      '{',
      '}',
      'x4',
      '&#x',
      '&amp;',
      ';',
      'A',
      '=',
      '\n',
      'é',
      '😀',
      'c2VjcmV0',
    ),
  );
  fc.assert(
    fc.property(noise, (pieces) => {
      const text = pieces.join('');
      for (const lens of lenses) {
        for (const reading of lens.read(
          text,
          [...text.matchAll(/c2VjcmV0/g)].map(({ index }) => index),
        )) {
          for (let index = 0; index < reading.text.length; index++) {
            expect(reading.origin(index)).toBeLessThan(reading.originEnd(index + 1));
            expect(reading.originEnd(index + 1)).toBeLessThanOrEqual(text.length);
          }
        }
      }
    }),
  );
});

describe('base64', () => {
  const document =
    'user = x\npassword = y\nkey = TODO-SECRET-123456789\n# end of the file, with more words to fill it\n';

  test('a value within a longer encoded text is found at the characters that hold it', () => {
    for (const padding of ['', 'a', 'ab']) {
      const encoded = Buffer.from(padding + document).toString('base64');
      const [one] = found(`data: ${encoded}\n`);
      expect(one?.value).toBe('TODO-SECRET-123456789');
      expect(Buffer.from(one?.original ?? '', 'base64').length).toBeLessThanOrEqual('TODO-SECRET-123456789'.length + 2);
      expect(one?.evidence).toContain('read through base64');
    }
  });

  test.each([
    ['wrapped and indented', (lines: readonly string[]) => lines.map((line) => `    ${line}`).join('\n')],
    ['with CRLF', (lines: readonly string[]) => lines.join('\r\n')],
    ['joined by + in source code', (lines: readonly string[]) => lines.map((line) => `  "${line}"`).join(' +\n')],
    ['with \\n in a JSON string', (lines: readonly string[]) => `"${lines.join('\\n')}"`],
  ])('is read over its lines %s', (_, layout) => {
    const encoded = Buffer.from('x'.repeat(31) + document + 'y'.repeat(90)).toString('base64');
    const lines = encoded.match(/.{1,64}/g) ?? [];
    expect(found(`data: |\n${layout(lines)}\n`).map((one) => one.value)).toEqual(['TODO-SECRET-123456789']);
  });

  test('bytes that are no text are left alone', () => {
    const noise = Buffer.concat([Buffer.alloc(40, 1), Buffer.from('SECRET'), Buffer.alloc(40, 1)]);
    expect(found(noise.toString('base64'))).toEqual([]);
  });
});

test('a value that no encoding touches is said once, without a word of encodings', () => {
  expect(found('x = "\\u0041 TODO-SECRET-7 \\x41 %2F &amp;"')).toEqual([
    { value: 'TODO-SECRET-7', original: 'TODO-SECRET-7', evidence: [] },
  ]);
});
