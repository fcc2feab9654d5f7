/** Beside what projects have of ESLint already: rules made for JS that are on for every file, and languages of other plugins. */
import { Linter, type ESLint } from 'eslint';
import { Linter as Linter9 } from 'eslint9';
import { builtinRules } from 'eslint/use-at-your-own-risk';
import { rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import plugin from '../../src/eslint/index.ts';
import { createShop, linted, scanned, type Shop } from './shop.ts';

const sonarjs: ESLint.Plugin = createRequire(import.meta.url)('eslint-plugin-sonarjs');
const TEXT = 'A=1 \n# export = x\n\n\nfoo: [1, 2]\nclass X {}';

describe('rules made for JS that are on for all files stop nothing and say nothing in a text', () => {
  const ids = [...builtinRules.keys(), ...Object.keys(sonarjs.rules ?? {}).map((id) => `sonarjs/${id}`)];
  const configOf = (id: string) => ({
    files: ['**/?*'],
    plugins: { 'key-sniff': plugin, sonarjs },
    language: 'key-sniff/text',
    rules: { [id]: 'error' } as const,
  });

  test('ESLint 10', () => {
    for (const id of ids) expect(new Linter().verify(TEXT, configOf(id), { filename: '.env' }), id).toEqual([]);
  });

  test('ESLint 9', () => {
    for (const id of ids) expect(new Linter9().verify(TEXT, configOf(id), { filename: '.env' }), id).toEqual([]);
  });
});

describe('a project without plugins for other languages', () => {
  let shop: Shop = { root: '', places: [] };
  beforeAll(() => {
    shop = createShop({ plugins: false });
  });
  afterAll(() => rmSync(shop.root, { recursive: true, force: true }));

  test.each(['eslint', 'eslint9'] as const)('%s reports what the command does', (eslint) => {
    expect(linted(shop, eslint)).toEqual(scanned(shop));
    expect(shop.places.some((place) => place.startsWith('data.json:'))).toBe(true);
  });
});
