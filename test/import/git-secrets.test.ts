import { describe, expect, test } from 'vitest';
import { sha256 } from '../../src/core/hash.ts';
import { createRandom } from '../../src/core/random.ts';
import { base62, generate } from '../../src/core/shape.ts';
import { importGitSecrets, literalOf, readGitallowed, type GitSecrets } from '../../src/import/git-secrets.ts';
import type { Imported } from '../../src/import/imported.ts';

const imported = (fields: Partial<GitSecrets>): Imported =>
  importGitSecrets({ patterns: [], allowed: [], providers: [], ...fields });
const random = generate([base62(40)], createRandom(1));

test('a pattern becomes a detector that finds what git-secrets finds, as a whole and as a word', () => {
  const { detectors, notes } = imported({ patterns: ['(todo|fixme)-[0-9]+', 'acme secret'] });
  expect(detectors.map(({ id }) => id)).toEqual(['git-secrets-1', 'git-secrets-2']);
  const [regex] = detectors.map((detector) => new RegExp(detector.regex));
  expect(regex?.exec('x todo-12')?.groups?.['secret']).toBe('todo-12');
  expect(regex?.test('xtodo-12')).toBe(false);
  expect(detectors[1]?.regex).toContain('acme secret'); // git-secrets tears it apart at the blank
  expect(notes).toEqual([]);
});

test('a back-reference keeps its meaning', () => {
  const [detector] = imported({ patterns: ['(ab|cd)-\\1'] }).detectors;
  const regex = new RegExp(detector?.regex ?? '');
  expect(['ab-ab', 'cd-cd', 'ab-cd'].map((text) => regex.test(text))).toEqual([true, true, false]);
});

describe('a pattern that can not be taken over is told', () => {
  test.each([
    ['(?i)acme', 'git config secrets.patterns', '"(?i)acme" can\'t be translated: "(?" is not POSIX'],
    ['[a', 'git config secrets.patterns', '"[a" can\'t be translated: a "[" is not closed'],
    [random, 'git config secrets.patterns', 'a pattern is itself a secret: it belongs in no config'],
  ])('%s', (pattern, where, message) => {
    const { detectors, notes } = imported({ patterns: [pattern] });
    expect(detectors).toEqual([]);
    expect(notes).toEqual([{ where, message, lost: true }]);
  });

  test('and a doubtful one noted', () => {
    expect(imported({ patterns: ['acme\\d+'] }).notes).toEqual([
      { where: 'git config secrets.patterns', message: '"acme\\\\d+": \\d is the letter d to grep', lost: false },
    ]);
  });
});

describe('an allowed pattern', () => {
  test.each([
    ['about a value is taken over', 'hunter[0-9]', [{ regex: 'hunter[0-9]', reason: 'taken over from .gitallowed:1' }]],
    [
      'that is a random value becomes its hash',
      random,
      [{ sha256: sha256(random), reason: 'taken over from .gitallowed:1' }],
    ],
    ['that is a documented example is not needed', 'ABCDEFGHIJKLMNEXAMPLE', []],
  ])('%s', (_, pattern, allow) => {
    expect(imported({ gitallowed: pattern })).toMatchObject({ allow, notes: [] });
  });

  test.each([
    ['.', 'releases lines that have nothing to do with it'],
    ['resource\\s', 'is taken over'],
    ['[0-9]', 'releases lines that have nothing to do with it'],
    ['', 'is passed over'],
    ['^docs/', 'is about a place'],
    ['w:2', 'is about a place'],
    ['test/.*:', 'is about a place'],
    ['README\\.md:', 'is about a place'],
    ['config\\.js:12:', 'is about a place'],
  ])('%j releases more than a value: %s', (pattern, message) => {
    const { allow, notes } = imported({ gitallowed: pattern });
    if (message.startsWith('is taken over')) expect(allow).toHaveLength(1);
    else expect(allow).toEqual([]);
    if (message.startsWith('is about') || message.startsWith('releases'))
      expect(notes).toEqual([{ where: '.gitallowed:1', message: expect.stringContaining(message), lost: true }]);
    else expect(notes).toEqual([]);
  });

  test('comes with the comment above it as the reason; blank lines, comments and line ends are none', () => {
    const text = '# ours, for the tests\r\nhunter2\r\n\r\n  # x\r\n\r\nhunter3\r\n';
    expect(readGitallowed(text)).toEqual([
      { source: 'hunter2', where: '.gitallowed:2', reason: 'ours, for the tests' },
      { source: 'hunter3', where: '.gitallowed:6' },
    ]);
  });
});

test('a provider is not run: the one for AWS is not needed, others are told', () => {
  const { notes } = imported({ providers: ['git secrets --aws-provider', 'cat /etc/patterns'] });
  expect(notes.map(({ lost }) => lost)).toEqual([false, true]);
});

test.each([
  ['a\\.b\\+c', 'a.b+c'],
  ['a b', 'a b'],
  ['a.b', undefined],
  ['\\d', undefined],
  ['a|b', undefined],
])('%s stands for the text %s', (source, text) => {
  expect(literalOf(source)).toBe(text);
});
