import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createRandom } from '../../src/core/random.ts';
import {
  alphabetOf,
  base62,
  chars,
  computed,
  digits,
  generate,
  hex,
  isConsistent,
  oneOf,
  optional,
  shapeSource,
  upper,
  uuid,
  type Shape,
} from '../../src/core/shape.ts';

const doubled = computed('0-9', 2, (before) => String((Number(before.slice(1)) * 2) % 100).padStart(2, '0'));
const shapes: readonly (readonly [string, Shape])[] = [
  ['a prefix and characters', ['tok_', base62(20)]],
  ['a range of lengths', [chars('a-z_.\\-', 3, 9), '=', digits(2, 4)]],
  ['a choice', [oneOf('live', 'test'), optional('-', upper(3)), hex(8)]],
  ['a UUID', uuid],
  ['an open end', ['x', chars('A-Z', 5, Infinity)]],
  ['a computed end', ['n', digits(3), doubled]],
];

describe.each(shapes)('%s', (_, shape) => {
  test('takes what it generates, and the same seed gives the same value', () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const value = generate(shape, createRandom(seed));
        expect(value).toMatch(new RegExp(`^${shapeSource(shape)}$`));
        expect(isConsistent(shape, value)).toBe(true);
        expect(generate(shape, createRandom(seed))).toBe(value);
      }),
    );
  });
});

test('a computed part that is wrong makes a value inconsistent', () => {
  const shape: Shape = ['n', digits(3), doubled];
  expect(isConsistent(shape, 'n01020')).toBe(true);
  expect(isConsistent(shape, 'n01021')).toBe(false);
});

test('a class lists its characters, ranges and literals alike', () => {
  expect(alphabetOf('a-c0-2_')).toBe('abc012_');
  expect(alphabetOf('A-B\\-+/')).toBe('AB-+/');
});
