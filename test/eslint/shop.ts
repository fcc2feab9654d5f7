/** A project with a dozen kinds of files, set up with ESLint and this plugin as a user would. */
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fillTree, type Place } from '../fixtures/holes.ts';

export const top: string = new URL('../../', import.meta.url).pathname;

/** The plugin's own configs. */
export type ConfigName = 'recommended' | 'compact' | 'strict' | 'javascript';

/** Every language plugin that projects have beside this one. */
const configText = (name: ConfigName): string => `import keySniff from 'key-sniff/eslint';
import css from '@eslint/css';
import json from '@eslint/json';
import markdown from '@eslint/markdown';
import parser from '@typescript-eslint/parser';
import yml from 'eslint-plugin-yml';
import { defineConfig } from 'eslint/config';

export default defineConfig([
  { ignores: ['*.mjs'] },
  { files: ['**/*.{ts,tsx}'], languageOptions: { parser } },
  { files: ['**/*.json'], plugins: { json }, language: 'json/json' },
  { files: ['**/*.md'], plugins: { markdown }, language: 'markdown/gfm' },
  { files: ['**/*.css'], plugins: { css }, language: 'css/css' },
  ...yml.configs.base,
  keySniff.configs.${name},
]);
`;

/** No other plugin, and rules that are on for all files, as most projects have them. */
const configAlone = `import keySniff from 'key-sniff/eslint';
import js from '@eslint/js';
import parser from '@typescript-eslint/parser';
import { defineConfig } from 'eslint/config';

export default defineConfig([
  { ignores: ['*.mjs'] },
  js.configs.recommended,
  { rules: { 'no-undef': 'off', 'no-unused-vars': 'off' } },
  { files: ['**/*.{ts,tsx}'], languageOptions: { parser } },
  keySniff.configs.recommended,
]);
`;

/** What projects install beside ESLint. */
const PACKAGES = ['ignore', '@eslint/js', '@typescript-eslint', 'typescript', 'eslint', 'eslint9'];
const PLUGINS = ['@eslint/json', '@eslint/markdown', '@eslint/css', 'eslint-plugin-yml'];

/** A project on disk. */
export interface Shop {
  readonly root: string;
  /** Where its secrets are, as `path:line:column rule`, sorted. */
  readonly places: readonly string[];
}

/** Makes the project in a folder of its own, which the caller removes: with other plugins for its languages, or without. */
export function createShop({ plugins }: { readonly plugins: boolean } = { plugins: true }): Shop {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'key-sniff-eslint-')));
  const places = fillTree('editor/shop', root, 1).map(nameOf).sort();
  mkdirSync(join(root, 'node_modules/key-sniff'), { recursive: true });
  mkdirSync(join(root, 'node_modules/@eslint'));
  // What is kept compiled comes and goes while other tests run the command.
  const filter = (path: string): boolean => !path.endsWith('.compiled');
  cpSync(join(top, 'dist'), join(root, 'node_modules/key-sniff/dist'), { recursive: true, filter });
  cpSync(join(top, 'package.json'), join(root, 'node_modules/key-sniff/package.json'));
  for (const name of [...PACKAGES, ...(plugins ? PLUGINS : [])])
    symlinkSync(join(top, 'node_modules', name), join(root, 'node_modules', name));
  writeFileSync(join(root, '.gitignore'), 'node_modules\n');
  execFileSync('git', ['init', '--quiet', root]);
  writeFileSync(join(root, 'eslint.config.mjs'), plugins ? configText('recommended') : configAlone);
  for (const name of ['compact', 'strict', 'javascript'] as const)
    writeFileSync(join(root, `${name}.mjs`), configText(name));
  return { root, places };
}

function nameOf({ path, startLine, startColumn, ruleId }: Place): string {
  return `${path}:${startLine}:${startColumn} ${ruleId}`;
}

/** What the command reports of the project, perhaps with options. */
export function scanned({ root }: Shop, options: readonly string[] = []): readonly string[] {
  const report: { readonly findings: readonly Place[] } = JSON.parse(
    output(root, [join(top, 'dist/cli.js'), 'scan', '.', '--format', 'json', ...options]),
  );
  return report.findings.map(nameOf).sort();
}

/** What ESLint's command reports, with one of the plugin's configs. */
export function linted(
  { root }: Shop,
  eslint: 'eslint' | 'eslint9',
  config: ConfigName = 'recommended',
): readonly string[] {
  const file = config === 'recommended' ? 'eslint.config.mjs' : `${config}.mjs`;
  const results: readonly {
    filePath: string;
    messages: readonly { line: number; column: number; ruleId: string; message: string }[];
  }[] = JSON.parse(
    output(root, [join(top, 'node_modules', eslint, 'bin/eslint.js'), '.', '--config', file, '--format', 'json']),
  );
  return results
    .flatMap(({ filePath, messages }) =>
      messages.map(
        ({ line, column, ...one }) => `${filePath.slice(root.length + 1)}:${line}:${column} ${detectorOf(one)}`,
      ),
    )
    .sort();
}

/** The detector: the rule's name, or what a rule for many detectors begins its message with. */
export function detectorOf({ ruleId, message }: { readonly ruleId: string; readonly message: string }): string {
  return /^key-sniff\/(?:all|other)-detectors$/.test(ruleId) ? message.slice(0, message.indexOf(':')) : ruleOf(ruleId);
}

/** A rule's id without the plugin's name. */
export function ruleOf(id: string): string {
  return id.replace(/^key-sniff\//, '');
}

/** What a Node program prints; both ESLint and the command tell by their exit code that they found something. */
export function output(root: string, words: readonly string[]): string {
  const { stdout, stderr } = spawnSync(process.execPath, [...words], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  if (stdout === '') throw new Error(stderr);
  return stdout;
}
