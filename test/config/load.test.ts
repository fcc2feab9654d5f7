import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { loadConfig, loadConfigFrom } from '../../src/config/load.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'key-sniff-config-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function write(path: string, text: string): void {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), text);
}

const off = (rule: string): string => JSON.stringify({ rules: { [rule]: 'off' } });

test('the config is that of the nearest folder above the scanned one', async () => {
  write('.key-sniff.json', off('top'));
  write('a/.key-sniff.json', off('inner'));
  write('a/b/c/x.txt', '');
  const config = await loadConfig('a/b/c', { cwd: folder });
  expect(config.settings.rules).toEqual({ inner: 'off' });
  expect(config.folder).toBe(join(folder, 'a'));
  expect((await loadConfig('.', { cwd: folder })).settings.rules).toEqual({ top: 'off' });
});

test('the search stops at the top of the repository', async () => {
  write('.key-sniff.json', off('outside'));
  write('repo/a/x.txt', '');
  execFileSync('git', ['init', '-q', join(folder, 'repo')]);
  expect((await loadConfig('repo/a', { cwd: folder })).settings).toEqual({});
  write('repo/.key-sniff.json', off('inside'));
  expect((await loadConfig('repo/a', { cwd: folder })).settings.rules).toEqual({ inside: 'off' });
});

test('and in a linked working tree, whose .git is a file', async () => {
  write('.key-sniff.json', off('outside'));
  write('tree/.git', 'gitdir: elsewhere');
  expect((await loadConfig('tree', { cwd: folder })).settings).toEqual({});
});

test('a scanned file has the config of its folder', async () => {
  write('.key-sniff.json', off('top'));
  write('a.txt', '');
  expect((await loadConfig('a.txt', { cwd: folder })).settings.rules).toEqual({ top: 'off' });
});

test('a named config takes the place of the one that would be found, and must be there', async () => {
  write('.key-sniff.json', off('found'));
  write('other.json', off('named'));
  expect((await loadConfig('.', { cwd: folder, file: 'other.json' })).settings.rules).toEqual({ named: 'off' });
  await expect(loadConfig('.', { cwd: folder, file: 'none.json' })).rejects.toThrow('none.json does not exist');
});

test('mistakes name the file as seen from the working directory', async () => {
  write('a/.key-sniff.json', '{"x": 1}');
  await expect(loadConfig('a', { cwd: folder })).rejects.toThrow('a/.key-sniff.json:1:2: unknown key "x"');
});

test('a folder, a pipe or a huge file of that name is refused, not read', async () => {
  mkdirSync(join(folder, 'a', '.key-sniff.json'), { recursive: true });
  await expect(loadConfig('a', { cwd: folder })).rejects.toThrow('a/.key-sniff.json is not a file');
  mkdirSync(join(folder, 'b'));
  execFileSync('mkfifo', [join(folder, 'b', '.key-sniff.json')]);
  await expect(loadConfig('b', { cwd: folder })).rejects.toThrow('b/.key-sniff.json is not a file');
  write('c/.key-sniff.json', ' '.repeat(6_000_000));
  await expect(loadConfig('c', { cwd: folder })).rejects.toThrow('c/.key-sniff.json is too large');
});

test('a link to something that is no config tells nothing of what it holds', async () => {
  write('private.txt', 'user: TODO-SECRET-1');
  symlinkSync(join(folder, 'private.txt'), join(folder, '.key-sniff.json'));
  await expect(loadConfig('.', { cwd: folder })).rejects.toThrow(/^\.key-sniff\.json:1:1: not JSON: invalid symbol$/);
});

test('in a commit the config is looked for in the same way', async () => {
  const asked: string[] = [];
  const tree = new Map([['a/.key-sniff.json', off('base')]]);
  const read = (path: string): Promise<string | undefined> => {
    asked.push(path);
    return Promise.resolve(tree.get(path));
  };
  const config = await loadConfigFrom(read, { root: '/repo', revision: 'main', folder: 'a/b' });
  expect(asked).toEqual(['a/b/.key-sniff.json', 'a/.key-sniff.json']);
  expect(config.settings.rules).toEqual({ base: 'off' });
  expect(config.folder).toBe('/repo/a');
  expect(config.placeOf('rules', 'base')).toBe('main:a/.key-sniff.json:1:18');
  expect((await loadConfigFrom(read, { root: '/repo', revision: 'main' })).settings).toEqual({});
});
