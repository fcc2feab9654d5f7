/** The tarball as users get it: packed, installed in an empty folder, each of its doors opened. */
import { execFileSync, spawnSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { generateTrialSecret } from '../src/hooks/trial-secret.ts';
import { VERSION } from '../src/version.ts';

const top = new URL('../', import.meta.url).pathname;
let home = '';
let tarball = '';

function run(program: string, words: readonly string[], cwd: string) {
  const env = {
    PATH: process.env['PATH'],
    HOME: home,
    npm_config_cache: process.env['npm_config_cache'],
    GIT_CONFIG_NOSYSTEM: '1',
  };
  const { status, stdout, stderr } = spawnSync(program, [...words], {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
  return { status, output: stdout + stderr };
}

beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'key-sniff-package-'));
  execFileSync('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', home], { cwd: top });
  tarball = join(home, readdirSync(home).find((name) => name.endsWith('.tgz')) ?? '');
  writeFileSync(join(home, 'package.json'), '{ "name": "empty", "private": true }\n');
  execFileSync('npm', ['install', '--silent', '--no-audit', '--no-fund', '--omit=peer', tarball], { cwd: home });
}, 300_000);
afterAll(() => rmSync(home, { recursive: true, force: true }));

function sizeOf(folder: string): number {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => statSync(join(folder, path)))
    .reduce((sum, stats) => sum + (stats.isFile() ? stats.size : 0), 0);
}

test('the command runs where it was built, as `npx key-sniff` in a clone', () => {
  expect(run(join(top, 'dist/cli.js'), ['--version'], home)).toEqual({ status: 0, output: `${VERSION}\n` });
});

describe('the packed package', () => {
  test('is small, and installs few packages', () => {
    expect(statSync(tarball).size).toBeLessThanOrEqual(1_000_000);
    const packages = readdirSync(join(home, 'node_modules'), { recursive: true, encoding: 'utf8' }).filter((path) =>
      /(?:^|\/)node_modules\/(?:@[^/]+\/)?[^/@.][^/]*\/package\.json$|^(?:@[^/]+\/)?[^/@.][^/]*\/package\.json$/.test(
        path,
      ),
    );
    expect(packages.length).toBeLessThanOrEqual(40);
    expect(sizeOf(join(home, 'node_modules'))).toBeLessThanOrEqual(6_000_000);
  });

  test('its command scans', () => {
    const clean = run('npx', ['key-sniff', 'scan', 'package.json'], home);
    expect(clean).toMatchObject({ status: 0 });
    writeFileSync(join(home, 'leak.env'), generateTrialSecret(new Date(2)));
    expect(run('npx', ['key-sniff', 'scan', 'leak.env'], home)).toMatchObject({ status: 1 });
    expect(run('npx', ['key-sniff', '--version'], home).output).toContain(VERSION);
  });

  test('its library and its plugin open by import and by require', () => {
    const program = `import { scan, createEngine, rules, lenses, VERSION } from 'key-sniff';
import plugin from 'key-sniff/eslint';
import { createRequire } from 'node:module';
const required = createRequire(import.meta.url)('key-sniff/eslint');
const found = scan(createEngine(rules, { lenses }), new TextEncoder().encode(process.argv[2]), 'a.env');
console.log(JSON.stringify([VERSION, found.length > 0, Object.keys(plugin.rules).length === Object.keys(required.rules).length]));`;
    writeFileSync(join(home, 'open.mjs'), program);
    const { output } = run(process.execPath, ['open.mjs', generateTrialSecret(new Date(3))], home);
    expect(JSON.parse(output)).toEqual([VERSION, true, true]);
  });

  test('its types and entries are what each way of importing expects', () => {
    // Node of our floor requires ES modules: that a require call resolves to one is meant.
    const types = ['attw', tarball, '--profile', 'node16', '--ignore-rules', 'cjs-resolves-to-esm'];
    expect(run('npx', types, top)).toMatchObject({ status: 0 });
    expect(run('npx', ['publint', tarball, '--strict'], top)).toMatchObject({ status: 0 });
  }, 60_000);

  test.each([
    ['eslint', 'import', 'mts', `import keySniff from 'key-sniff/eslint';`],
    ['eslint9', 'import', 'mts', `import keySniff from 'key-sniff/eslint';`],
    ['eslint', 'require', 'cts', `import keySniff = require('key-sniff/eslint');`],
    ['eslint9', 'require', 'cts', `import keySniff = require('key-sniff/eslint');`],
  ])(
    'a typed config for %s that takes the plugin by %s compiles and lints',
    (eslint, _, ending, imported) => {
      const linked = join(home, 'node_modules/eslint');
      rmSync(linked, { force: true });
      symlinkSync(join(top, 'node_modules', eslint), linked);
      const project = join(home, `${eslint}-${ending}`);
      mkdirSync(project);
      const config = `${imported}
import { defineConfig, globalIgnores } from 'eslint/config';
${ending === 'mts' ? 'export default' : 'export ='} defineConfig([
  globalIgnores(['eslint.config.*', 'tsconfig.json']),
  keySniff.configs.recommended,
  { files: ['**/*.env'], extends: [keySniff.configs.strict], rules: { 'key-sniff/json-web-token': 'off' } },
  { plugins: { 'key-sniff': keySniff }, rules: { 'key-sniff/not-scanned': 'off' } },
]);\n`;
      writeFileSync(join(project, `eslint.config.${ending}`), config);
      const compilerOptions = { strict: true, module: 'nodenext', types: [] };
      writeFileSync(join(project, 'tsconfig.json'), JSON.stringify({ compilerOptions }));
      const tsc = join(top, 'node_modules/typescript/bin/tsc');
      expect(run(process.execPath, [tsc, '-p', '.'], project)).toEqual({ status: 0, output: '' });
      writeFileSync(join(project, 'leak.env'), generateTrialSecret(new Date(5)));
      const { status, output } = run(process.execPath, [join(linked, 'bin/eslint.js'), '.'], project);
      expect(output).toMatch(/leak\.env\n.*key-sniff\//);
      expect(status).toBe(1);
    },
    60_000,
  );

  test('its hook blocks a commit', () => {
    const repository = join(home, 'repo');
    run('git', ['init', '--quiet', repository], home);
    expect(run(join(home, 'node_modules/.bin/key-sniff'), ['install'], repository)).toMatchObject({ status: 0 });
    writeFileSync(join(repository, 'leak.env'), generateTrialSecret(new Date(4)));
    run('git', ['add', 'leak.env'], repository);
    expect(
      run('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.invalid', 'commit', '-m', 'x'], repository).output,
    ).toContain('key-sniff: commit blocked');
  });
});

test('the version is the package’s', () => {
  const { version }: { version: string } = JSON.parse(readFileSync(join(top, 'package.json'), 'utf8'));
  expect(VERSION).toBe(version);
});
