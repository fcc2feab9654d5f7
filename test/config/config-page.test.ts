import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { rules } from '../../rules/index.ts';
import { parseConfig } from '../../src/config/parse.ts';
import { activeRules } from '../../src/config/rules.ts';
import { detectorProblems } from '../../src/config/ruleset.ts';
import { commentTools, settingsField } from '../../src/config/settings.ts';

const page = readFileSync(new URL('../../docs/config.md', import.meta.url), 'utf8');
const [, example = ''] = /```jsonc\n([^]*?)```/.exec(page) ?? [];

test('the example on the page about the config is right, rule ids and detectors included', async () => {
  const config = parseConfig(example, { name: 'docs/config.md', path: '/repo/.key-sniff.json' });
  const ids = (config.settings.detectors ?? []).map(({ id }) => id);
  expect(activeRules(rules, [], { ...config, settings: { ...config.settings, detectors: [] } }).length).toBe(
    rules.length - 1,
  );
  expect(ids).toEqual(['acme-token']);
  expect(await detectorProblems(config)).toEqual([]);
});

test('the page names every key and every tool whose comments count', () => {
  const { schema } = settingsField;
  const keys = schema.type === 'object' ? Object.keys(schema.properties) : [];
  for (const word of [...keys, ...commentTools]) expect(page).toContain(word);
});
