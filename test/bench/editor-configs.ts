/** Config files of ESLint for a benchmark: a project's own config, alone and with one more plugin each. */
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const top = new URL('../../', import.meta.url).href;

/** What each adds to the project's config, as code in which `require` finds this repository's packages. */
const ADDED: Readonly<Record<string, string>> = {
  'no plugin': '[]',
  'key-sniff': `require('./dist/eslint.js').configs.recommended`,
  'key-sniff, compact': `require('./dist/eslint.js').configs.compact`,
  'no-secrets': `[{
    files: ['**/*.ts'],
    plugins: { 'no-secrets': require('eslint-plugin-no-secrets') },
    rules: { 'no-secrets/no-secrets': 'error' },
  }]`,
  'sonarjs, its three rules': `[{
    files: ['**/*.ts'],
    plugins: { sonarjs: require('eslint-plugin-sonarjs') },
    rules: {
      'sonarjs/no-hardcoded-passwords': 'error',
      'sonarjs/no-hardcoded-secrets': 'error',
      'sonarjs/hardcoded-secret-signatures': 'error',
    },
  }]`,
};

/** A config file; the first of a list has no plugin added. */
export interface Added {
  readonly name: string;
  readonly path: string;
}

/** Writes the config files for the project in a folder, outside of it; the caller removes `folder`. */
export function writeConfigs(project: string): { readonly folder: string; readonly configs: readonly Added[] } {
  const names = ['eslint.config.js', 'eslint.config.mjs', 'eslint.config.cjs'];
  const own = names.map((name) => join(project, name)).find((path) => existsSync(path));
  if (own === undefined) throw new Error(`${project} has none of ${names.join(', ')}`);
  const folder = mkdtempSync(join(tmpdir(), 'bench-editor-'));
  const configs = Object.entries(ADDED).map(([name, added], index) => {
    const path = join(folder, `config-${index}.mjs`);
    writeFileSync(path, configText(own, added));
    return { name, path };
  });
  return { folder, configs };
}

function configText(own: string, added: string): string {
  return `import { createRequire } from 'node:module';
import own from ${JSON.stringify(pathToFileURL(own).href)};
const require = createRequire(${JSON.stringify(top)});
export default [own, ${added}].flat(9);
`;
}
