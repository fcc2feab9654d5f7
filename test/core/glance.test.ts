import { describe, expect, test } from 'vitest';
import { glancing } from '../../src/core/glance.ts';
import { glanceAround, glanceAtHead, glanceBehindName } from '../../src/core/shape-glance.ts';
import { createRandom } from '../../src/core/random.ts';
import { base62, base64url, digits, generate, hex, oneOf, type Shape } from '../../src/core/shape.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const drawn = (shape: Shape): string => generate(shape, createRandom(7));

describe('a look at the head of a value', () => {
  const shape: Shape = ['acm', base62(20), oneOf('a', 'b')];
  const glance = glancing(glanceAtHead(shape));
  const value = drawn(shape);

  test.each([`${value}`, `"${value}"`, `\\n${value}`, `a%3D${value}`, `${value.slice(0, 8)}\\u0061`])(
    'goes on at %s',
    (text) => {
      expect(glance(bytes(text), text.indexOf('acm'), 3)).toBe(true);
    },
  );
  test.each([
    'acme is a word',
    `${value.slice(0, 12)}; // no escape`,
    'acmAndSomeCamelCase(',
    `x${value}`,
    `_${value}`,
    'ACM',
    value.slice(0, 12),
  ])('stops at %s', (text) => {
    expect(glance(bytes(text), text.toLowerCase().indexOf('acm'), 3)).toBe(false);
  });
});

describe('a look behind a name', () => {
  const either = glancing(glanceBehindName([oneOf([hex(32)], ['v-', digits(24)])], 100, false));
  const value = drawn([hex(32)]);

  test.each([
    [true, `acme = ${value}`],
    [true, `myAcme: ${value}`],
    [true, `\\nacme: ${value}`],
    [false, `pacme = ${value}`],
    [false, 'acme = nothing of the kind'],
    [false, `acme${' '.repeat(120)}${value}`],
  ])('says %s of %s', (expected, text) => {
    expect(either(bytes(text), text.toLowerCase().indexOf('acme'), 4)).toBe(expected);
  });

  const whole = glancing(glanceBehindName([hex(32)], 100, true));
  const [prefixed, hyphenated] = [['v.', hex(32)], [base64url(32)]].map((shape) =>
    glancing(glanceBehindName(shape, 100, true)),
  );

  test.each([
    [true, whole, `acme = ${value}`],
    [true, whole, `acmeKey = ${value}`],
    [true, whole, `acmekey = ${value}`],
    [true, whole, `acme\\u004bey = ${value}`],
    [false, whole, `acmeist = ${value}`],
    [false, whole, `acmel_key = ${value}`],
    [false, whole, `acme = 0${value}`],
    [false, whole, `acme = ${value}0`],
    [true, whole, `acme = 0${value} ${value}`],
    [true, whole, `acme = \\x30${value.slice(1)}`],
    [true, whole, `acme = ${value.slice(2)}%30%31`],
    [false, whole, `acme https://acme.io/${value}`],
    [false, whole, `acme = ${value}(`],
    [true, whole, `acme = "\\n${value}\\n"`],
    [true, whole, `acme%3D${value}%0A`],
    [true, either, `acme = ${value} {`],
    [false, either, `acme = ${value}0`],
    [true, either, `acme = v-${drawn([digits(24)])}`],
    [true, prefixed, `acme = v.${value}`],
    [false, prefixed, `acme = v.${value}0`],
    [true, hyphenated, `\${acme:-${value}}`],
    [false, hyphenated, `acme = --${value}`],
  ])('says %s of %o %s', (expected, glance, text) => {
    expect(glance?.(bytes(text), text.indexOf('acme'), 4)).toBe(expected);
  });

  test('looks no further than it may', () => {
    const text = `acme${' '.repeat(96)}${'0'.repeat(600)}`;
    expect(whole(bytes(text), 0, 4)).toBe(false);
    const far = glancing(glanceBehindName([hex(32)], 520, true));
    expect(far(bytes(`acme${' '.repeat(480)}${'0'.repeat(600)}`), 0, 4)).toBe(true);
  });
});

describe('a look around a mark', () => {
  const fixed: Shape = [base62(14), '.mark.', base62(20)];
  const loose: Shape = [base62(4, 14), '.mark.', base62(20)];
  const text = `a = ${drawn(fixed)}`;
  const at = text.indexOf('.mark.');

  test.each([fixed, loose])('goes on at a value', (...shape) => {
    expect(glancing(glanceAround(shape, ['.mark.'], 60))(bytes(text), at, 6)).toBe(true);
  });
  test('asks for the bytes before the mark where their number is fixed', () => {
    const short = `a = abc${text.slice(at)}`;
    expect(glancing(glanceAround(fixed, ['.mark.'], 60))(bytes(short), short.indexOf('.mark.'), 6)).toBe(false);
    expect(glancing(glanceAround(loose, ['.mark.'], 60))(bytes(short), short.indexOf('.mark.'), 6)).toBe(true);
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
    expect(glance(bytes(text), 0, 3)).toBe(expected);
  });
});
