/**
 * Leaves of the declarations in dist/types those that the library and the plugin reach: users can open no others. They
 * declare ES modules, whatever else lies in dist/.
 */
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../../dist/types/', import.meta.url));
const reached = new Set<string>();
const waiting = ['src/index.d.ts', 'src/eslint/index.d.ts'].map((door) => join(folder, door));
for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
  if (reached.has(path)) continue;
  reached.add(path);
  // Takes `from './a.ts'` and `import('./a.ts')`; not the name of a package.
  for (const [, name = ''] of readFileSync(path, 'utf8').matchAll(/(?:\bfrom |\bimport\()['"](\.[^'"]+)\.ts['"]/g))
    waiting.push(join(dirname(path), `${name}.d.ts`));
}
for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
  const path = join(entry.parentPath, entry.name);
  if (entry.isFile() && !reached.has(path)) rmSync(path);
}
writeFileSync(join(folder, 'package.json'), '{"type":"module"}\n');
