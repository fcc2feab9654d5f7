import { describe, expect, test } from 'vitest';
import { createFindings, type Finding } from '../../src/core/finding.ts';
import { isMachineMade } from '../../src/core/fingerprint.ts';
import { createRandom } from '../../src/core/random.ts';
import type { Rule } from '../../src/core/rule.ts';
import { createEngine, scan } from '../../src/core/scan.ts';
import { base62, base64, digits, generate, hex, lower, type Shape } from '../../src/core/shape.ts';

const rule: Rule = {
  id: 'fake-value',
  title: 'Fake value',
  severity: 'error',
  confidence: 'high',
  keywords: ['value='],
  why: '',
  fix: [],
  sources: [],
  *detect({ text }) {
    // Takes `a b` in `value=<a b>`; not an empty one.
    for (const { 0: all, index } of text.matchAll(/value=<[^>]+>/g)) {
      yield { start: index + 'value=<'.length, end: index + all.length - 1 };
    }
  },
};
const engine = createEngine([rule]);

function findings(text: string, path: string = 'a.txt'): readonly Finding[] {
  const bytes = new TextEncoder().encode(text);
  return createFindings({ bytes, path, origin: { kind: 'worktree' }, located: scan(engine, bytes, path) });
}

const print = (text: string): string | undefined => findings(text)[0]?.fingerprint;
const random = (seed: number, ...shape: Shape): string => generate(shape, createRandom(seed));

describe('a value made by a machine', () => {
  test.each([
    ['base62', [base62(20)]],
    ['base64', [base64(40)]],
    ['hexadecimal', [hex(32)]],
    ['with a prefix', ['token_', base62(36)]],
  ] as const)('is recognised: %s', (_, shape) => {
    const recognised = Array.from({ length: 100 }, (__, seed) => isMachineMade(random(seed, ...shape)));
    expect(recognised.filter(Boolean).length).toBeGreaterThan(90);
  });

  test('has one fingerprint in every line and file', () => {
    const value = random(1, base62(40));
    expect(print(`value=<${value}> # old`)).toBe(print(`\n\n  export value=<${value}>`));
  });

  test('differs from the next one on its line', () => {
    expect(print(`value=<${random(1, base62(40))}>`)).not.toBe(print(`value=<${random(2, base62(40))}>`));
  });
});

describe('a value that a list of passwords may hold', () => {
  test.each([
    'hunter2',
    'correct horse battery staple',
    'Summer2024Winter2025!',
    'administrator-password-1',
    'aaaaaaaaaaaaaaaaaaaaaaaa',
    'P4ss-P4ss-P4ss-P4ss-P4ss-P4ss',
    random(1, lower(30)),
    random(1, digits(30)),
  ])('is not taken for a random one: %s', (value) => {
    expect(isMachineMade(value)).toBe(false);
  });

  test('keeps its fingerprint when its line moves, is indented anew or the file is renamed', () => {
    const [first] = findings('db value=<hunter2> # local');
    const [second] = findings('\n\n\tdb  value=<hunter2> # local\r\n', 'b/c.txt');
    expect(second?.fingerprint).toBe(first?.fingerprint);
  });

  test('gets another fingerprint when it is replaced on the same line, but for one in 256', () => {
    const old = print('value=<hunter2>');
    const same = Array.from({ length: 512 }, (_, index) => print(`value=<hunter${index + 3}>`) === old);
    expect(same.filter(Boolean).length).toBeLessThan(12);
  });

  test('is one of many that fit, even for who knows the whole line and tries a list', () => {
    const old = print('value=<hunter2>');
    const list = Array.from({ length: 20_000 }, (_, index) => `password${index}`);
    const fitting = list.filter((guess) => print(`value=<${guess}>`) === old);
    expect(fitting.length).toBeGreaterThan(30);
  });

  test('shows neither its length nor its first characters', () => {
    const fits = (value: string): boolean =>
      print(`value=<${value}>`) === print('value=<hunter2>') && value !== 'hunter2';
    const longer = Array.from({ length: 3000 }, (_, index) => `quite-another-one-${index}`).filter(fits);
    expect(longer.length).toBeGreaterThan(0);
  });

  test('does not show that two lines hold the same value', () => {
    const ends = (value: string): string | undefined => print(value)?.slice(-4);
    expect(ends('a value=<hunter2>')).not.toBe(ends('b value=<hunter2>'));
  });
});
