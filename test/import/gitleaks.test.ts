import { describe, expect, test } from 'vitest';
import { importGitleaks, importGitleaksIgnore } from '../../src/import/gitleaks.ts';
import { globOf } from '../../src/import/glob.ts';
import { translateRe2, type Re2Options } from '../../src/import/re2.ts';

const FILE = '.gitleaks.toml';

describe("a regular expression of Go's means the same in JavaScript", () => {
  // What it is for, texts that match (with what the first group, or all of it, takes) and texts that don't.
  test.each<[string, Re2Options, Readonly<Record<string, string>>, readonly string[]]>([
    ['acme_[a-z]{4}', {}, { 'x acme_abcd': 'acme_abcd' }, ['ACME_ABCD']],
    ['(?i)acme_([a-z]{4})', { flags: true }, { ACME_AbcD: 'AbcD' }, []],
    ['(?i)acme_([a-z]{4})', {}, { ACME_AbcD: 'AbcD' }, []],
    ['(?i)acme_(?-i:key)', {}, { ACME_key: 'ACME_key' }, ['acme_KEY']],
    ['(acme_(?i)[a-f0-9]{4})Z', {}, { acme_AB12Z: 'acme_AB12' }, ['ACME_ab12Z', 'acme_ab12z']],
    ['(?i:acme)[Q-c]', {}, { ACMEa: 'ACMEa' }, ['acme-']],
    ['(?P<name>a)(b)', { secretGroup: 2 }, { ab: 'b' }, []],
    ['(?P<name>a)(b)', {}, { ab: 'a' }, []],
    ['\\Aab\\z', {}, { ab: 'ab' }, ['abc', 'cab', 'ab\n']],
    ['a\\Q.+\\Eb', {}, { 'a.+b': 'a.+b' }, ['aab']],
    ['\\x41\\x{42}\\103', {}, { ABC: 'ABC' }, []],
    ['a.b', {}, { 'a\rb': 'a\rb' }, ['a\nb']],
    ['(?s)a.b', {}, { 'a\nb': 'a\nb' }, []],
    ['(?s:a.)b.c', {}, { 'a\nb-c': 'a\nb-c' }, ['a\nb\nc']],
    ['[[:alnum:]_]+=[[:punct:]]', {}, { 'a_1=-': 'a_1=-' }, ['-=a']],
    ['[]x]+', {}, { ']x]': ']x]' }, ['y']],
    ['[^]x]', {}, { y: 'y' }, [']']],
    ['[a\\]b[]+', {}, { 'a]b[': 'a]b[' }, ['\\']],
    ['[\\w.-]+@', {}, { 'a.b-c@': 'a.b-c@' }, []],
    ["['\\x60]x", {}, { '`x': '`x' }, ['x']],
  ])('%s %j', (source, options, matches, misses) => {
    const translation = translateRe2(source, options);
    if (!translation.ok) throw new Error(translation.problem);
    const regex = new RegExp(translation.regex, translation.flags);
    for (const [text, taken] of Object.entries(matches)) {
      const found = regex.exec(text);
      expect(found?.groups?.['secret'] ?? found?.[1] ?? found?.[0]).toBe(taken);
    }
    for (const text of misses) expect(regex.test(text)).toBe(false);
  });

  test.each([
    ['(?U)a+', 'the flag U has no counterpart in JavaScript'],
    ['\\pL', '\\pL has no counterpart here'],
    ['[\\p{Greek}]', '\\p{Greek} has no counterpart here'],
    ['\\x{1F600}', 'it has a character beyond U+FFFF'],
    ['(?=a)', '"(?=" is not known to Go'],
    ['[a', 'a "[" is not closed'],
    ['a)', 'a ")" closes nothing'],
    ['(a', 'it has no counterpart in JavaScript'],
    ['a\\', 'it ends with a backslash'],
    ['[[:nope:]]', '[:nope:] has no counterpart here'],
    ['[[:^alpha:]]', '[:^alpha:] has no counterpart here'],
  ])('or is refused: %s', (source, problem) => {
    expect(translateRe2(source)).toEqual({ ok: false, problem });
  });
});

test('a rule becomes a detector', () => {
  const toml = `
[[rules]]
id = "Acme_Key"
description = "An Acme key."
regex = '''(?i)(acme)[_-]([a-z0-9]{8})'''
secretGroup = 2
entropy = 3.5
keywords = ["acme"]
  [[rules.allowlists]]
  regexes = ['''^0+$''']
  stopwords = ["Example"]
`;
  const { detectors, notes } = importGitleaks(toml, FILE);
  expect(detectors).toEqual([
    {
      id: 'gitleaks-acme-key',
      title: 'An Acme key',
      regex: '(?:acme)[_-](?<secret>[a-z0-9]{8})',
      flags: 'i',
      keywords: ['acme'],
      entropy: 3.5,
      allow: ['^0+$', '[eE][xX][aA][mM][pP][lL][eE]'],
    },
  ]);
  expect(notes).toEqual([]);
});

test('a global allowlist becomes allow entries and paths; the old spelling of it, too', () => {
  const list = `
description = "ours"
regexes = ['''^hunter2$''']
paths = ['''(?:^|/)node_modules(?:/.*)?$''', '''\\.png$''']
`;
  for (const name of ['[allowlist]', '[[allowlists]]']) {
    expect(importGitleaks(name + list, FILE)).toMatchObject({
      allow: [{ regex: '^hunter2$', reason: 'ours' }],
      exclude: ['node_modules', '*.png'],
      notes: [],
    });
  }
});

describe('what would release more than a value, or has no counterpart, is told', () => {
  test.each([
    ['[[rules]]\nid = "a"\npath = "x"', `${FILE} rule a`, 'it is about file names alone'],
    ['[[rules]]\nid = "a"\n[rules.allowlist]\nregexes = ["x"]', `${FILE} rule a`, "it changes a rule of gitleaks' own"],
    ['[[rules]]\nid = "a"\nregex = "(?U)x"', `${FILE} rule a`, "its regex can't be translated: the flag U"],
    [
      '[[rules]]\nid = "a"\nregex = "acme"\n[rules.allowlist]\npaths = ["x"]',
      `${FILE} rule a`,
      'files it leaves out: x',
    ],
    [
      '[[rules]]\nid = "a"\nregex = "acme"\n[rules.allowlist]\ncommits = ["x"]',
      `${FILE} rule a`,
      '1 commits that it leaves out',
    ],
    [
      '[allowlist]\nregexTarget = "line"\nregexes = ["x"]',
      `${FILE} allowlist`,
      'an allowlist about the line releases more than a value: x',
    ],
    ['[allowlist]\nregexTarget = "match"\nregexes = ["x"]', `${FILE} allowlist`, 'an allowlist about the match'],
    ['[[allowlists]]\ncondition = "AND"\nregexes = ["x"]', `${FILE} allowlist`, 'the condition AND'],
    ['[[allowlists]]\ntargetRules = ["x"]\nregexes = ["x"]', `${FILE} allowlist`, 'for the rules x only'],
    ['[[allowlists]]\npaths = ["a|b"]', `${FILE} allowlist`, 'no simple globs: a|b'],
    ['[[allowlists]]\nregexes = ["(?U)x"]', `${FILE} allowlist`, '"(?U)x" can\'t be translated'],
    ['[extend]\npath = "other.toml"', `${FILE} [extend]`, 'other.toml is not followed'],
    ['[extend]\ndisabledRules = ["x"]', `${FILE} [extend]`, 'rules switched off there: x'],
  ])('%j', (toml, where, message) => {
    const { detectors, allow, exclude, notes } = importGitleaks(toml, FILE);
    expect(notes).toEqual([{ where, message: expect.stringContaining(message), lost: true }]);
    expect(allow.length + exclude.length).toBe(0);
    expect(detectors.length).toBe(toml.includes('acme') ? 1 : 0);
  });

  test('a rule for some files looks at all of them, which is noted', () => {
    const { detectors, notes } = importGitleaks('[[rules]]\nid = "a"\nregex = "acme"\npath = "x$"', FILE);
    expect(detectors).toHaveLength(1);
    expect(notes).toMatchObject([{ lost: false }]);
  });

  test('what is no TOML is an error', () => {
    expect(() => importGitleaks('[[', FILE)).toThrow(`${FILE} is not TOML`);
  });
});

describe('a path is a glob where it is simple', () => {
  test.each([
    ['^docs/', '/docs/'],
    ['^docs/.*', '/docs/'],
    ['^a/b\\.js$', '/a/b.js'],
    ['vendor/', 'vendor/'],
    ['a/vendor/', '**/a/vendor/'],
    ['(?:^|/)node_modules(?:/.*)?$', 'node_modules'],
    ['(^|/)go\\.sum$', 'go.sum'],
    ['\\.png$', '*.png'],
    ['package-lock\\.json', 'package-lock.json'],
    ['(?i)\\.png$', undefined],
    ['\\.(png|gif)$', undefined],
    ['.*\\.png', undefined],
    ['[a-z]', undefined],
    ['a.b', undefined],
  ])('%s: %s', (regex, glob) => {
    expect(globOf(regex)).toBe(glob);
  });
});

test('known findings are read, with or without a commit', () => {
  const commit = 'c'.repeat(40);
  const { known, notes } = importGitleaksIgnore(
    `# ours\na\\b.js:rule:3\n\n${commit}:a/c.js:rule:4\na.js:5\n`,
    '.gitleaksignore',
  );
  expect(known).toEqual([
    { path: 'a/b.js', line: 3, where: '.gitleaksignore:2' },
    { path: 'a/c.js', line: 4, where: '.gitleaksignore:4' },
  ]);
  expect(notes).toEqual([{ where: '.gitleaksignore:5', message: '"a.js:5" is no fingerprint', lost: true }]);
});
