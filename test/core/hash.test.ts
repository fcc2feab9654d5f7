import { createHash } from 'node:crypto';
import { crc32 as zlibCrc32 } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { base62Number, crc32, sha256 } from '../../src/core/hash.ts';

test('sha256 equals the platform’s', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      expect(sha256(text)).toBe(createHash('sha256').update(text, 'utf8').digest('hex'));
    }),
  );
});

test('crc32 equals the published check value', () => {
  expect(crc32('123456789')).toBe(0xcbf43926);
  if (typeof zlibCrc32 === 'function') expect(crc32('key-sniff')).toBe(zlibCrc32('key-sniff'));
});

test('a number in base 62 is padded with zeros', () => {
  expect(base62Number(0, 6)).toBe('000000');
  expect(base62Number(61, 2)).toBe('0z');
  expect(base62Number(62, 1)).toBe('10');
});
