/** The tarball as users get it: packed, installed in an empty folder, each of its doors opened. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
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
