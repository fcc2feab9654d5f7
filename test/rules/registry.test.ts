import { expect, test } from 'vitest';
import { examplesSource, registrySource, ruleFiles } from '../../src/build/registry.ts';

const root = new URL('../../rules/', import.meta.url).pathname;
const files = ruleFiles(root);

test('the registry names every rule file', async () => {
  await expect(registrySource(files)).toMatchFileSnapshot('../../rules/index.ts');
  await expect(examplesSource(files)).toMatchFileSnapshot('../../rules/examples.ts');
});
