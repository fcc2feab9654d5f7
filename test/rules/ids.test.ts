import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { rules } from '../../rules/index.ts';
import { ruleFiles } from '../../src/build/registry.ts';

const ids = rules.map((rule) => rule.id);

test('a rule file is named after its rule', () => {
  const files = ruleFiles(new URL('../../rules/', import.meta.url).pathname);
  for (const { path, exports } of files) if (exports === 'rule') expect(ids).toContain(basename(path, '.ts'));
});

test('ids are unique and well formed', () => {
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
});
