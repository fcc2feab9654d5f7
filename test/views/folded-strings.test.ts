import { parse } from '@typescript-eslint/parser';
import { describe, expect, test } from 'vitest';
import { foldedReadings, foldedStrings } from '../../src/views/folded-strings.ts';
import { isNode } from '../../src/views/syntax.ts';

function foldedIn(text: string): readonly string[] {
  const tree: unknown = parse(text, { range: true });
  return isNode(tree) ? foldedStrings(tree).map(({ value }) => value) : [];
}

describe('constant folding', () => {
  test.each([
    [`const a = 'TODO' + '-SEC' + 'RET';`, ['TODO-SECRET']],
    ['const b = `TODO-${"SECRET"}-${1}`;', ['TODO-SECRET-1']],
    [`const c = ['TODO', 'SECRET'].join('-');`, ['TODO-SECRET']],
    [`const d = 'TODO-'.concat('SECRET');`, ['TODO-SECRET']],
    [`const e = String.fromCharCode(84, 79, 68, 79);`, ['TODO']],
    [`const f = atob('VE9ETy1TRUNSRVQ=');`, ['TODO-SECRET']],
    [`const g = Buffer.from('VE9ETy1TRUNSRVQ', 'base64').toString('utf8');`, ['TODO-SECRET']],
    [`const h = Buffer.from('544f444f', 'hex').toString();`, ['TODO']],
    [`const part = 'TODO-'; use(part + 'SECRET');`, ['TODO-SECRET']],
    [`const typed = ('TODO-' as string) + ('SECRET' satisfies string)!;`, ['TODO-SECRET']],
    [`let part = 'TODO-'; use(part + 'SECRET');`, []],
    [`const part = 'TODO-'; { const part = read(); use(part + 'SECRET'); }`, []],
    ['const i = `TODO-${read()}`;', []],
    [`const j = 1 - 'TODO-SECRET';`, []],
    [`const k = constructor.toString();`, []],
    [`const a = b + 'x', b = a + 'y';`, []],
  ])('%s', (text, expected) => {
    expect(foldedIn(text)).toEqual(expected);
  });

  test('a sum of hundreds of pieces is folded', () => {
    const text = `const long = ${Array.from({ length: 300 }, () => `'ab'`).join('+')};`;
    expect(foldedIn(text)).toEqual(['ab'.repeat(300)]);
  });

  test('a reading shows the value as a literal in its statement, and where the expression stands', () => {
    const text = `first();\nconst apiKey = 'TODO' + '-SECRET'; // note\n`;
    const [reading] = foldedReadings(text, parse(text, { range: true }));
    expect(reading?.text).toBe(`const apiKey = 'TODO-SECRET'; // note`);
    expect(reading?.text.slice(reading.start, reading.end)).toBe('TODO-SECRET');
    expect(text.slice(...(reading?.range ?? []))).toBe(`'TODO' + '-SECRET'`);
  });
});
