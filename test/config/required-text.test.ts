import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readRegex } from '../../src/config/required-text.ts';

describe('what every match contains is read off the source', () => {
  test.each([
    ['acme_[a-z]{10}', '', ['acme_']],
    ['ACME', 'i', ['acme']],
    ['(?:sk|pk)_live_[a-z]+', '', ['_live_']],
    ['acme|globex', '', ['acme', 'globex']],
    ['(?<secret>acme-\\d+)', '', ['acme-']],
    ['(acme|globex)-key', '', ['acme', 'globex']],
    ['(?<![a-z])acme\\b=\\w+', '', ['acme=']],
    ['a{4}b', '', ['aaaab']],
    ['ab+cde', '', ['cde']],
    ['abcd*', '', ['abc']],
    ['abcd?efg', '', ['abc']],
    ['(?:abc)?defg', '', ['defg']],
    ['(?:abc)+x', '', ['abc']],
    ['a\\.b\\-c\\/d', '', ['a.b-c/d']],
    ['\\$\\{acme\\}', '', ['${acme}']],
    ['x{1,3', '', ['x{1,3']],
    ['pass(?=word)', '', ['pass']],
    ['[a]cme_key', '', ['cme_key']],
    ['to\\u006ben_x', '', ['en_x']],
    ['kelvin_x', 'iu', ['elvin_x']],
    ['naïve', '', []],
    ['[A-Z]{20}', '', []],
    ['acme|[0-9]{12}', '', []],
    ['ab[0-9]+cd', '', []],
    ['(?:acme)?[0-9]{12}', '', []],
    ['(?:acme){0}[0-9]{12}', '', []],
    ['.*', '', []],
  ])('%s with flags "%s"', (source, flags, texts) => {
    expect(readRegex(source, flags).texts).toEqual(texts);
  });
});

describe('whether a match may go over a line break is known', () => {
  test.each([
    ['acme_[a-z]{10}', '', false],
    ['acme.+', '', false],
    ['acme\\S+', '', false],
    ['acme\\w+[ -~]', '', false],
    ['acme.+', 's', true],
    ['acme\\s+x', '', true],
    ['acme[^,]+', '', true],
    ['acme\\W', '', true],
    ['acme\\nx', '', true],
    ['acme\\x0ax', '', true],
    ['acme[\\t- ]', '', true],
    ['(?<=\\n)acme', '', true],
    ['(a)cme\\1', '', true],
  ])('%s with flags "%s": %s', (source, flags, spansLines) => {
    expect(readRegex(source, flags).spansLines).toBe(spansLines);
  });
});

/** Sources of regular expressions of all kinds, most of which compile. */
const source: fc.Arbitrary<string> = fc.letrec<{ readonly all: string }>((tie) => ({
  all: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom(
      'a',
      'b',
      'abc',
      'K',
      '\\d',
      '\\w',
      '.',
      '[a-c]',
      '[^a]',
      '\\.',
      '\\b',
      '^',
      '$',
      '\\n',
      '\\x61',
      '-',
    ),
    fc.tuple(tie('all'), tie('all')).map(([a, b]) => a + b),
    fc.tuple(tie('all'), tie('all')).map(([a, b]) => `(?:${a}|${b})`),
    fc.tuple(tie('all'), fc.constantFrom('*', '+', '?', '{2}', '{0,2}', '{1,}', '*?')).map(([a, q]) => `(?:${a})${q}`),
    fc.tuple(fc.constantFrom('(', '(?:', '(?=', '(?!', '(?<=', '(?<!'), tie('all')).map(([open, a]) => `${open}${a})`),
  ),
})).all;

test('no match is without one of the texts, and none spans lines unseen', () => {
  const text = fc.stringMatching(/^[abcK.\n1-]{0,30}$/);
  fc.assert(
    fc.property(source, text, fc.constantFrom('', 'i', 's'), (pattern, haystack, flags) => {
      const { texts, spansLines } = readRegex(pattern, flags);
      for (const [match] of haystack.matchAll(new RegExp(pattern, `gm${flags}`))) {
        if (texts.length > 0) expect(texts.some((one) => match.toLowerCase().includes(one))).toBe(true);
        if (!spansLines) expect(match).not.toContain('\n');
      }
    }),
    { numRuns: 5000, seed: 1 },
  );
});
