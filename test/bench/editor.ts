/** What the plugin costs in ESLint, beside other plugins that look for secrets: `npm run bench:editor` after a build. */
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import parser from '@typescript-eslint/parser';
import { ESLint, type Linter } from 'eslint';

const require = createRequire(import.meta.url);
const top = new URL('../../', import.meta.url).pathname;
const plugin: ESLint.Plugin & {
  readonly configs: { readonly recommended: Linter.Config[] };
} = require('../../dist/eslint.js');
const noSecrets: ESLint.Plugin = require('eslint-plugin-no-secrets');
const sonarjs: ESLint.Plugin = require('eslint-plugin-sonarjs');

const usual: Linter.Config = {
  files: ['**/*.ts'],
  languageOptions: { parser },
  rules: { complexity: 'error', eqeqeq: 'error', 'no-unused-vars': 'off', 'no-var': 'error', 'prefer-const': 'error' },
};

const configs: Readonly<Record<string, Linter.Config[]>> = {
  'no plugin': [usual],
  'key-sniff': [usual, ...plugin.configs.recommended],
  'no-secrets': [
    usual,
    { files: ['**/*.ts'], plugins: { 'no-secrets': noSecrets }, rules: { 'no-secrets/no-secrets': 'error' } },
  ],
  'sonarjs, its three rules': [
    usual,
    {
      files: ['**/*.ts'],
      plugins: { sonarjs },
      rules: {
        'sonarjs/no-hardcoded-passwords': 'error',
        'sonarjs/no-hardcoded-secrets': 'error',
        'sonarjs/hardcoded-secret-signatures': 'error',
      },
    },
  ],
};

/** About a thousand lines of this project's own sources. */
function longText(): string {
  const folder = join(top, 'src/core');
  let text = '';
  for (const [index, name] of readdirSync(folder).sort().entries()) {
    if (text.split('\n').length >= 1000) break;
    const source = readFileSync(join(folder, name), 'utf8').replace(/^(?:import|export [*{])[^;]*;/gm, '');
    text += `namespace n${index} {\n${source}}\n`;
  }
  return text;
}

const CALLS = 5;
const ROUNDS = Number(process.argv[2] ?? 10);
const text = longText();
const linters = Object.entries(configs).map(([name, overrideConfig]) => {
  const eslint = new ESLint({ cwd: top, overrideConfigFile: true, overrideConfig });
  return { name, eslint, times: new Array<number>() };
});

async function milliseconds(eslint: ESLint): Promise<number> {
  const start = process.cpuUsage();
  for (let call = 0; call < CALLS; call++) {
    const [result] = await eslint.lintText(text, { filePath: join(top, 'src/long.ts') });
    if (result?.fatalErrorCount !== 0) throw new Error(result?.messages[0]?.message);
  }
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000 / CALLS;
}

for (const { eslint } of linters) await milliseconds(eslint); // warm
for (let round = 0; round < ROUNDS; round++)
  for (const { eslint, times } of linters) times.push(await milliseconds(eslint));

const least = (times: readonly number[]): number => Math.min(...times);
const base = least(linters[0]?.times ?? []);
console.log(`${text.split('\n').length} lines, CPU time of a file, the least of ${ROUNDS} rounds`);
for (const { name, times } of linters)
  console.log(`${name.padEnd(26)} ${least(times).toFixed(1).padStart(7)} ms  +${(least(times) - base).toFixed(1)} ms`);
