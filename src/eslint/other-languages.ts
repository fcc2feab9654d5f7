/** Kinds of files to which another plugin of the project gives a language: ours would take it away from them. */
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/** ESLint's own. */
const ALWAYS = '**/*.{js,mjs,cjs,jsx}';

/** The files, and the packages by which projects lint them. */
const owners: readonly (readonly [files: string, ...packages: readonly string[]])[] = [
  ['**/*.{ts,mts,cts,tsx}', '@typescript-eslint/parser', 'typescript-eslint', '@babel/eslint-parser'],
  ['**/*.{json,jsonc,json5}', '@eslint/json', 'eslint-plugin-jsonc', 'eslint-plugin-json'],
  ['**/*.{md,markdown}', '@eslint/markdown', 'eslint-plugin-mdx'],
  ['**/*.mdx', 'eslint-plugin-mdx'],
  ['**/*.css', '@eslint/css'],
  ['**/*.{yml,yaml}', 'eslint-plugin-yml'],
  ['**/*.toml', 'eslint-plugin-toml'],
  [
    '**/*.html',
    '@html-eslint/eslint-plugin',
    'eslint-plugin-html',
    'angular-eslint',
    '@angular-eslint/template-parser',
  ],
  ['**/*.vue', 'eslint-plugin-vue'],
  ['**/*.svelte', 'eslint-plugin-svelte'],
  ['**/*.astro', 'eslint-plugin-astro'],
  ['**/*.{gjs,gts}', 'ember-eslint-parser'],
  ['**/*.{graphql,gql}', '@graphql-eslint/eslint-plugin'],
];

/** Patterns of the files that have a language of their own, going by what is installed for the project in the folder or beside this plugin. */
export function otherLanguages(folder: string): readonly string[] {
  const lookups = [join(folder, 'eslint.config.js'), import.meta.url].flatMap(
    (from) => createRequire(from).resolve.paths('eslint') ?? [],
  );
  const isInstalled = (name: string): boolean => lookups.some((modules) => existsSync(join(modules, name)));
  return [ALWAYS, ...owners.filter(([, ...packages]) => packages.some(isInstalled)).map(([files]) => files)];
}
