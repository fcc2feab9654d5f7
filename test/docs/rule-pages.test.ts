/** docs/rules says what the rules say. `npm run update` writes it anew. */
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { expect, test } from 'vitest';
import { examples } from '../../rules/examples.ts';
import { rules } from '../../rules/index.ts';
import { ruleIndex } from '../../src/docs/rule-index.ts';
import { rulePage } from '../../src/docs/rule-page.ts';
import { families } from './families.ts';

const pages = new Map([
  ['README.md', ruleIndex(families(rules))],
  ...rules.map((rule) => [`${rule.id}.md`, rulePage(rule, examples[rule.id] ?? [])] as const),
]);
const folder = new URL('../../docs/rules/', import.meta.url).pathname;

test('each rule has its page, as generated', async () => {
  for (const [name, text] of pages) await expect(text).toMatchFileSnapshot(`${folder}${name}`);
});

test('there is no page without a rule', () => {
  mkdirSync(folder, { recursive: true });
  const stale = readdirSync(folder).filter((name) => !pages.has(name));
  if (process.env['UPDATES_SNAPSHOTS'] === 'yes') for (const name of stale) rmSync(`${folder}${name}`);
  else expect(stale).toEqual([]);
});
