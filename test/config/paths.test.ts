import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createExclusion } from '../../src/config/config.ts';
import { parseConfig } from '../../src/config/parse.ts';
import { createPathTest } from '../../src/config/paths.ts';
import { cpuTime } from '../cpu-time.ts';

const patterns = [
  '*.pem',
  '!keep.pem',
  '/build',
  'docs/',
  'a/**/z',
  'src/*.js',
  '**/gen',
  '[ab].txt',
  'É.txt',
  'x\\ y',
];
const paths = [
  'a.pem',
  'deep/er/b.pem',
  'keep.pem',
  'deep/keep.pem',
  'build',
  'build/x.js',
  'sub/build/x.js',
  'docs/a.md',
  'sub/docs/a.md',
  'docs',
  'a/z',
  'a/b/c/z',
  'src/a.js',
  'src/b/a.js',
  'sub/src/a.js',
  'x/gen/y.js',
  'a.txt',
  'A.txt',
  'c.txt',
  'É.txt',
  'x y',
  'A.PEM',
];

test('patterns mean what they mean to git', () => {
  const folder = mkdtempSync(join(tmpdir(), 'key-sniff-paths-'));
  execFileSync('git', ['init', '-q', folder]);
  writeFileSync(join(folder, '.gitignore'), patterns.join('\n'));
  const args = ['-C', folder, '-c', 'core.ignoreCase=false', 'check-ignore', '--no-index', '-z', '--stdin'];
  const ignored = execFileSync('git', args, { input: paths.join('\0'), encoding: 'utf8' })
    .split('\0')
    .slice(0, -1);
  rmSync(folder, { recursive: true });
  const { test: isMeant } = createPathTest(patterns, '/repo', '/repo');
  expect(paths.filter(isMeant)).toEqual(ignored);
  expect(ignored.length).toBeGreaterThan(8);
});

describe('patterns are relative to the folder of the config', () => {
  test.each([
    ['/repo', '/repo', 'src/a.js', true],
    ['/repo', '/repo/src', 'a.js', true],
    ['/repo/sub', '/repo', 'sub/src/a.js', true],
    ['/repo/sub', '/repo', 'src/a.js', false],
    ['/repo/sub', '/repo', 'submarine/src/a.js', false],
    ['/repo', '/repo/src/deep', 'a.js', false],
    ['/repo', '/repo', '', false],
    ['/repo', '/repo', '../src/a.js', false],
    ['/repo', '/repo', '/src/a.js', false],
  ])('config in %s, paths from %s: %s', (folder, root, path, meant) => {
    expect(createPathTest(['/src/*.js'], folder, root).test(path)).toBe(meant);
  });
});

test('a path is left out by paths.exclude, and nothing without it', () => {
  const config = (text: string): ReturnType<typeof parseConfig> =>
    parseConfig(text, { name: 'c.json', path: '/repo/c.json' });
  expect(createExclusion(config('{"paths": {"exclude": ["*.min.js"]}}'), '/repo').test('a/b.min.js')).toBe(true);
  expect(createExclusion(config('{}'), '/repo').test('a/b.min.js')).toBe(false);
});

test('a pattern that takes too long is an error that names it', () => {
  const slow = createPathTest([`${'**/a/'.repeat(15)}b`], '/repo', '/repo');
  const started = cpuTime();
  expect(() => slow.test(`${'a/'.repeat(500)}c`)).toThrow(/the path pattern .* takes too long/);
  expect(cpuTime() - started).toBeLessThan(5000);
  expect(slow.test(`${'a/'.repeat(15)}b`)).toBe(true);
});
