/** What a finding shows of its line, and what it never shows. */
import { expect, test } from 'vitest';
import { createFindings, type Finding } from '../../src/core/finding.ts';
import { fingerprint } from '../../src/core/fingerprint.ts';
import type { Rule } from '../../src/core/rule.ts';
import { createEngine, scan } from '../../src/core/scan.ts';

const rule: Rule = {
  id: 'todo-secret',
  title: 'A secret to do',
  severity: 'error',
  confidence: 'high',
  keywords: ['todo'],
  why: 'It stands for a secret in tests.',
  fix: [],
  sources: [],
  *detect({ text }) {
    for (const found of text.matchAll(/(?<=todo = )[\w$&]+/g))
      yield { start: found.index, end: found.index + found[0].length };
  },
};

function findingsIn(text: string): readonly Finding[] {
  const bytes = new TextEncoder().encode(text);
  const located = scan(createEngine([rule]), bytes, 'a.txt');
  return createFindings({ bytes, path: 'a.txt', origin: { kind: 'worktree' }, located });
}

const shown = ({ excerpt: { text, start, end } }: Finding): string =>
  `${text.slice(0, start)}[${text.slice(start, end)}]${text.slice(end)}`;

test.each([
  ['on a line of its own', 'a\ntodo = secretvalue\nb', ['todo = [se…(11)]']],
  ['with CRLF', 'todo = secretvalue\r\nb', ['todo = [se…(11)]']],
  [
    'beside another',
    'todo = secretvalue todo = othervalues',
    ['todo = [se…(11)] todo = ot…(11)', 'todo = se…(11) todo = [ot…(11)]'],
  ],
  ['once more on its line', 'secretvalue: todo = secretvalue # secretvalue', ['se…(11): todo = [se…(11)] # se…(11)']],
  [
    'once more beside another',
    'todo = secretvalue todo = othervalues # secretvalue',
    ['todo = [se…(11)] todo = ot…(11) # se…(11)', 'todo = se…(11) todo = [ot…(11)] # se…(11)'],
  ],
  ['that holds a replacement pattern', 'todo = $&secretval # $&secretval', ['todo = [$&…(11)] # $&…(11)']],
  ['too short to be told from other words', 'do todo = do', ['do todo = […(2)]']],
])('a secret %s is masked', (_, text, expected) => {
  expect(findingsIn(text).map(shown)).toEqual(expected);
});

test('a long line is cut around the value', () => {
  const [finding] = findingsIn(`${'a '.repeat(500)}todo = secretvalue${' b'.repeat(500)}`);
  expect(finding?.excerpt.text).toMatch(/^…[a ]{53}todo = se…\(11\)[ b]{60}…$/);
});

test('a secret that stands once more at the edge of a cut line is masked as a whole', () => {
  for (let gap = 40; gap < 75; gap++) {
    const [finding] = findingsIn(
      `${'secretvalue '.repeat(20)}${'.'.repeat(gap)} todo = secretvalue ${'.'.repeat(gap)} secretvalue`,
    );
    expect(finding?.excerpt.text).not.toMatch(/retv|tvalu/);
  }
});

test('a guessable value is not in the line that its fingerprint is made of, however often it stands there', () => {
  const [finding] = findingsIn('todo = secretvalue # secretvalue');
  const input = { ruleId: rule.id, kind: 'secret', value: 'secretvalue', maskedLine: () => 'todo = * # *' } as const;
  expect(finding?.fingerprint).toBe(fingerprint(input));
});
