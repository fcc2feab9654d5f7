import { describe, expect, test } from 'vitest';
import { glanceAround, glanceAtHead, glanceBehindName, glancing } from '../../src/core/glance.ts';
import { createRandom } from '../../src/core/random.ts';
import { base62, digits, generate, hex, oneOf, type Shape } from '../../src/core/shape.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const drawn = (shape: Shape): string => generate(shape, createRandom(7));

describe('a look at the head of a value', () => {
  const shape: Shape = ['acm', base62(20), oneOf('a', 'b')];
  const glance = glancing(glanceAtHead(shape));
  const value = drawn(shape);

  test.each([`${value}`, `"${value}"`, `\\n${value}`, `a%3D${value}`, `${value.slice(0, 8)}\\u0061`])(
    'goes on at %s',
    (text) => {
      expect(glance(bytes(text), text.indexOf('acm'))).toBe(true);
    },
  );
  test.each(['acme is a word', 'acmAndSomeCamelCase(', `x${value}`, `_${value}`, 'ACM', value.slice(0, 12)])(
    'stops at %s',
    (text) => {
      expect(glance(bytes(text), text.toLowerCase().indexOf('acm'))).toBe(false);
    },
  );
});

describe('a look behind a name', () => {
  const shape: Shape = [oneOf([hex(32)], ['v-', digits(24)])];
  const glance = glancing(glanceBehindName(shape, 100));
  const value = drawn([hex(32)]);

  test.each([
    [true, `acme = ${value}`],
    [true, `myAcme: ${value}`],
    [true, `\\nacme: ${value}`],
    [false, `pacme = ${value}`],
    [false, 'acme = nothing of the kind'],
    [false, `acme${' '.repeat(120)}${value}`],
  ])('says %s of %s', (expected, text) => {
    expect(glance(bytes(text), text.toLowerCase().indexOf('acme'))).toBe(expected);
  });
});

describe('a look around a mark', () => {
  const fixed: Shape = [base62(14), '.mark.', base62(20)];
  const loose: Shape = [base62(4, 14), '.mark.', base62(20)];
  const text = `a = ${drawn(fixed)}`;
  const at = text.indexOf('.mark.');

  test.each([fixed, loose])('goes on at a value', (...shape) => {
    expect(glancing(glanceAround(shape, ['.mark.'], 60))(bytes(text), at)).toBe(true);
  });
  test('asks for the bytes before the mark where their number is fixed', () => {
    const short = `a = abc${text.slice(at)}`;
    expect(glancing(glanceAround(fixed, ['.mark.'], 60))(bytes(short), short.indexOf('.mark.'))).toBe(false);
    expect(glancing(glanceAround(loose, ['.mark.'], 60))(bytes(short), short.indexOf('.mark.'))).toBe(true);
  });
});

describe('a look ahead', () => {
  const glance = glancing({ kind: 'ahead', skip: '://', wanted: '@', stops: ' "/', within: 12 });

  test.each([
    [true, '://app@host'],
    [true, ':\\/\\/app:x'],
    [true, '://app%40acme'],
    [false, '://host/app@host'],
    [false, '://host and a@b'],
    [false, '://a.long.host.name@x'],
    [false, ': //app@host'],
    [false, '://'],
  ])('says %s of %s', (expected, text) => {
    expect(glance(bytes(text), 0)).toBe(expected);
  });
});
