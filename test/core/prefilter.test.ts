import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createPrefilter } from '../../src/core/prefilter.ts';

const encoder = new TextEncoder();

function naive(keywords: readonly string[], bytes: Uint8Array): string[] {
  const text = Buffer.from(bytes)
    .toString('latin1')
    .replace(/[A-Z]/g, (letter) => letter.toLowerCase());
  const places: string[] = [];
  keywords.forEach((keyword, index) => {
    const needle = Buffer.from(encoder.encode(keyword)).toString('latin1');
    for (let at = text.indexOf(needle); at !== -1; at = text.indexOf(needle, at + 1)) places.push(`${index}:${at}`);
  });
  return places.sort();
}

function found(keywords: readonly string[], bytes: Uint8Array): string[] {
  const hits = createPrefilter(keywords).find(bytes);
  return Array.from({ length: hits.length / 2 }, (_, index) => `${hits[2 * index]}:${hits[2 * index + 1]}`).sort();
}

describe('the prefilter', () => {
  test('finds exactly what a plain search finds, at any place and in any case', () => {
    const keyword = fc.stringMatching(/^[ -@[-~éß]{3,12}$/u);
    const keywords = fc.uniqueArray(keyword, { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(keywords, fc.infiniteStream(fc.nat()), fc.nat(60), (words, stream, length) => {
        const numbers = [...stream.take(length)];
        const parts = numbers.map((number) => {
          const word = words[number % words.length] ?? '';
          if (number % 3 === 0) return String.fromCharCode(number % 256);
          return number % 2 === 0 ? word : word.toUpperCase();
        });
        const bytes = encoder.encode(parts.join(''));
        expect(found(words, bytes)).toEqual(naive(words, bytes));
      }),
    );
  });

  test('finds the same in a slice of a larger buffer, whatever its alignment', () => {
    const whole = Buffer.from('0123token token token');
    for (let from = 0; from < 5; from++)
      expect(found(['token', 'ken'], whole.subarray(from))).toEqual(naive(['token', 'ken'], whole.subarray(from)));
  });

  test('tells of a long run only what stands at its ends, and all that stands beside it', () => {
    const run = 'A'.repeat(100_000);
    const bytes = encoder.encode(`token${run}token${run.slice(0, 301)}token`);
    const told = found(['aaaa', 'token', 'naaa'], bytes);
    expect(told.length).toBeLessThan(1000);
    expect(found(['token', 'naaa'], bytes)).toEqual(naive(['token', 'naaa'], bytes));
    for (const at of [5, 5 + run.length - 4, bytes.length - 5 - 301, bytes.length - 9])
      expect(told).toContain(`0:${at}`);
  });

  test('refuses a keyword that is too short to look for', () => {
    expect(() => createPrefilter(['ab'])).toThrow('shorter than 3 bytes');
  });
});
