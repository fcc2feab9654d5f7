import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asWord, translateEre } from '../../src/import/ere.ts';

/** Lines of the text in which GNU grep finds the pattern as a word, as git-secrets calls it; undefined when grep refuses it. */
function grep(pattern: string, lines: readonly string[]): readonly string[] | undefined {
  const { status, stdout } = spawnSync('grep', ['-wE', '--', pattern], {
    input: `${lines.join('\n')}\n`,
    encoding: 'utf8',
    env: { LC_ALL: 'C', PATH: process.env['PATH'] },
  });
  return status === 2 ? undefined : stdout.split('\n').slice(0, -1);
}

function ours(pattern: string, lines: readonly string[]): readonly string[] | undefined {
  const translation = translateEre(pattern, 1);
  if (!translation.ok) return undefined;
  const regex = new RegExp(asWord(translation.regex), 'm');
  return lines.filter((line) => regex.test(line));
}

const lines = [
  'abc',
  'xabc',
  'a-abc-b',
  '_abc',
  'abc1',
  'a+b',
  'a.b',
  'aab',
  '(abc)',
  '{abc}',
  'ab{2}c',
  '[x]',
  'a]b',
  'a\\b',
  'd d1',
  'ABC def',
  'key = "abc"',
  "it's",
  '99',
  '-a-',
  'x\ty',
  'aaa',
  'abab',
  '^a$',
  '',
];

describe('a pattern takes the same lines as with grep -wE', () => {
  test.each([
    'abc',
    'a.c',
    'a\\.b',
    'a+b',
    'a\\+b',
    '(ab){2}',
    '(ab|abc)',
    'a{2}b?',
    'a{,2}b',
    'a{2,}',
    'ab\\{2}c',
    'ab{x}c',
    '{abc}',
    '[[:alpha:]]+',
    '[[:digit:][:upper:]]{2,}',
    '[]x]',
    '[^]x]+',
    'a[]\\]b',
    'a[\\.]b',
    '[a-c]+',
    '[-a]+',
    '[a-]+',
    '[^a-z]+',
    '[+--]',
    '\\(abc\\)',
    '\\bdef',
    '\\<def\\>',
    'x\\sy',
    'key\\s*=\\s*("|\')?[a-c]{3}("|\')?',
    '(a)\\1',
    '(ab)\\1',
    '(a)(b)\\1\\2',
    '(a)\\10?',
    '^abc$',
    'a**',
    'a+*',
    '*abc',
    '(*a)',
    'a|*b',
    '^*a',
    '\\d',
    '\\^a\\$',
    'x||abc',
    '()abc',
    '[[=a=]]bc',
    '[[.a.]]bc',
    "\\`abc\\'",
    'a\\',
    'a)',
    '(a',
    '[a',
    '[z-a]',
    '[[:nope:]]',
    '\\3',
    '/',
    'a/b|abc',
    '$a',
    '"abc"',
  ])('%s', (pattern) => {
    expect(ours(pattern, lines)).toEqual(grep(pattern, lines));
  });
});

test('any pattern takes the same lines as with grep, or is refused', () => {
  const part = fc.constantFrom(
    ...['a', 'b', 'c', '.', '[ab]', '[^a]', '[[:alpha:]]', '\\.', '\\w', '\\s', '-', ' ', '1', '"', '/', '=', '_'],
  );
  const quantifier = fc.constantFrom('', '', '', '*', '+', '?', '{2}', '{1,2}', '{,2}');
  const pattern = fc.letrec<{ readonly all: string }>((tie) => ({
    all: fc.oneof(
      { depthSize: 'small' },
      fc.tuple(part, quantifier).map((pair) => pair.join('')),
      fc.tuple(tie('all'), tie('all')).map((pair) => pair.join('')),
      fc.tuple(tie('all'), tie('all')).map((pair) => pair.join('|')),
      fc.tuple(tie('all'), quantifier).map(([inner, times]) => `(${inner})${times}`),
    ),
  })).all;
  const line = fc.stringMatching(/^[abc.1 "=_/-]{0,12}$/);
  fc.assert(
    fc.property(pattern, fc.array(line, { minLength: 5, maxLength: 10 }), (source, haystack) => {
      expect(ours(source, haystack)).toEqual(grep(source, haystack));
    }),
    { numRuns: 300, seed: 7 },
  );
});

describe('what is not POSIX is refused with its reason', () => {
  test.each([
    ['(?i)abc', '"(?" is not POSIX'],
    ['(a', 'a "(" is not closed'],
    ['[a', 'a "[" is not closed'],
    ['[[:nope:]]', 'there is no class [:nope:]'],
    ['[[.space.]]', 'it names a collating element'],
    ['\\2(a)', '\\2 refers to no group'],
    ['a\\', 'it ends with a backslash'],
    ['[z-a]', 'the range z-a runs backwards'],
  ])('%s', (pattern, problem) => {
    expect(translateEre(pattern)).toEqual({ ok: false, problem });
  });

  test('and what grep reads otherwise than is meant is noted', () => {
    expect(translateEre('\\d+')).toEqual({ ok: true, regex: 'd+', notes: ['\\d is the letter d to grep'] });
  });
});
