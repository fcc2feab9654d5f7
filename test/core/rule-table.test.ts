import { describe, expect, test } from 'vitest';
import { readFileSync } from 'node:fs';
import { rules } from '../../rules/index.ts';
import { packsOf } from '../../src/build/packs.ts';
import { ruleFiles } from '../../src/build/registry.ts';
import { withSeverity } from '../../src/config/rules.ts';
import { readIndex, writeIndex } from '../../src/core/keyword-file.ts';
import { createPack } from '../../src/core/rule-pack.ts';
import { indexedIds, lazyRules, tabulate } from '../../src/core/rule-table.ts';
import type { Rule } from '../../src/core/rule.ts';
import { createEngine, scan } from '../../src/core/scan.ts';
import { lenses } from '../../src/views/index.ts';

const rule = (id: string, more: Partial<Rule>): Rule => ({
  id,
  title: `title of ${id}`,
  severity: 'warn',
  confidence: 'high',
  keywords: [`${id}-word`],
  why: 'why',
  fix: ['fix'],
  sources: [],
  detect: ({ hits }) => hits.map((start) => ({ start, end: start + id.length })),
  ...more,
});

const packs = [
  [rule('plain', {}), rule('scoped', { scope: { after: 2 }, rank: 40, kind: 'identifier' })],
  [
    rule('looking', { glance: (bytes, at) => bytes[at - 1] === 61 }),
    rule('described', { glance: { kind: 'head', offset: 0, parts: ['described-word', { set: '0-9', length: 2 }] } }),
    rule('pathed', { path: /\.env$/i }),
    rule('unsure', { confidence: 'low', keywords: ['unsure-word', 'Other'] }),
  ],
  [rule('globbed', { path: { test: (path) => path === 'a.b' }, keywords: [] })],
];
const text = new TextEncoder().encode(
  'plain-word scoped-word =looking-word looking-word described-word12 described-wordx pathed-word',
);

function load() {
  const loaded: number[] = [];
  const { table, index } = tabulate(packs, lenses);
  const read = readIndex(writeIndex(index), indexedIds(table));
  const set = lazyRules(JSON.parse(JSON.stringify(table)), read, (pack) => {
    loaded.push(pack);
    return createPack(packs[pack] ?? []);
  });
  return { ...set, loaded };
}

describe('rules from a table', () => {
  test('say of themselves what the rules say', () => {
    const plain = ({
      id,
      title,
      severity,
      confidence,
      kind,
      rank,
      keywords,
      scope,
      why,
      fix,
      sources,
      path,
    }: Rule): object => ({
      ...{ id, title, severity, confidence, kind, rank, keywords, scope, why, fix, sources },
      path: path instanceof RegExp ? path : ['a.b', 'x'].map((one) => path?.test(one)),
    });
    expect(load().rules.map(plain)).toEqual(packs.flat().map(plain));
  });

  test.each(['a.env', 'a.b'])('find in %s what the rules find', (path) => {
    const { rules: lazy, index } = load();
    const found = (engine: ReturnType<typeof createEngine>) =>
      scan(engine, text, path).map(({ rule: { id }, start, end }) => ({ id, start, end }));
    const expected = found(createEngine(packs.flat()));
    expect(expected.length).toBeGreaterThan(3);
    expect(found(createEngine(lazy, { index, lenses }))).toEqual(expected);
    expect(found(createEngine(lazy))).toEqual(expected);
  });

  test('load the code of a pack once, when a keyword of it stands where its value may', () => {
    const { rules: lazy, index, loaded } = load();
    const engine = createEngine(lazy, { index });
    scan(engine, new TextEncoder().encode('nothing here, described-word none'), 'a.env');
    expect(loaded).toEqual([2]); // a path that only code can judge
    scan(engine, new TextEncoder().encode('pathed-word'), 'a.env');
    scan(engine, new TextEncoder().encode('pathed-word described-word12'), 'a.env');
    expect(loaded).toEqual([2, 1]);
  });

  test('keep what they are under another severity', () => {
    const [first] = load().rules.map((one) => withSeverity(one, 'note'));
    expect(first).toMatchObject({ id: 'plain', severity: 'note', why: 'why', fix: ['fix'], keywords: ['plain-word'] });
    expect(Array.from(first?.detect({ text: 'plain-word', path: '', hits: [0] }) ?? [])).toHaveLength(1);
  });

  test('say which pack lacks a rule', () => {
    const { table, index } = tabulate(packs, lenses);
    const { rules: lazy } = lazyRules(table, index, () => createPack([]));
    expect(() => lazy[0]?.title).toThrow('pack 0 has no rule plain');
  });
});

test('the table that was built is what the rules say', () => {
  const numbers = packsOf(ruleFiles(new URL('../../rules/', import.meta.url).pathname));
  const built = (name: string) => readFileSync(new URL(`../../dist/${name}`, import.meta.url));
  const read: { readonly packs: readonly number[] } = JSON.parse(built('rules.json').toString());
  expect(read.packs).toHaveLength(numbers.length);
  const starts = read.packs.map((_, pack) => read.packs.slice(0, pack).reduce((sum, count) => sum + count, 0));
  const { table, index } = tabulate(
    starts.map((start, pack) => rules.slice(start, start + (read.packs[pack] ?? 0))),
    lenses,
  );
  expect(read).toEqual(JSON.parse(JSON.stringify(table)));
  expect(built('rules.bin').equals(writeIndex(index))).toBe(true);
});
