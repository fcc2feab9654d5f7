/** Config, noise and baseline through the command as users call it. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

const cli = new URL('../../dist/cli.js', import.meta.url).pathname;
/** In two parts, so that this file has no comment of the kind itself. */
const OWN = `key-sniff-${'ignore'}`;
const detector = { id: 'todo-secret', title: 'TODO secret', regex: 'TODO-SECRET-[0-9]+' };
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'key-sniff-command-'));
  execFileSync('git', ['init', '-q', folder]);
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function write(path: string, text: string | object): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), typeof text === 'string' ? text : JSON.stringify(text));
}

interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

const keySniff = (...words: readonly string[]): Run => keySniffIn('.', ...words);

function keySniffIn(inner: string, ...words: readonly string[]): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...words], {
    cwd: join(folder, inner),
    encoding: 'utf8',
    env: { PATH: process.env['PATH'], HOME: folder },
  });
  return { code: status, stdout, stderr };
}

test('a detector of the config finds, a comment silences and is listed, and a plain config costs nothing else', () => {
  write('.key-sniff.json', { detectors: [detector] });
  write('a.js', `x = "TODO-SECRET-1"; // ${OWN} todo-secret -- for the test\n`);
  const quiet = keySniff('scan');
  expect(quiet.code).toBe(0);
  expect(quiet.stdout).toContain('a.js:1: todo-secret (for the test)');
  write('b.js', 'y = "TODO-SECRET-2"');
  const loud = keySniff('scan');
  expect(loud.code).toBe(1);
  expect(loud.stdout).toContain('TODO secret');
  expect(loud.stdout).not.toContain('TODO-SECRET-2');
});

test('a mistake in the config ends the command with code 2 and two lines', () => {
  write('.key-sniff.json', '{\n  "rules": { "aws-acces-key-id": "off" }\n}');
  expect(keySniff('scan')).toEqual({
    code: 2,
    stdout: '',
    stderr:
      'key-sniff: .key-sniff.json:2:34: no rule has the id "aws-acces-key-id"\n  did you mean "aws-access-key-id"?\n',
  });
});

test('the config is that of the scanned folder, not of the one where the command is run', () => {
  write('.key-sniff.json', { detectors: [detector] });
  write('inner/.key-sniff.json', {
    detectors: [detector],
    rules: { 'todo-secret': 'note' },
    paths: { exclude: ['/b.js'] },
  });
  write('inner/a.js', 'TODO-SECRET-1');
  write('inner/b.js', 'TODO-SECRET-2');
  expect(keySniff('scan', 'inner')).toMatchObject({
    code: 0,
    stdout: expect.stringContaining('1 finding in 1 file: 1 note'),
  });
  expect(keySniff('scan', 'inner/a.js')).toMatchObject({ code: 0, stdout: expect.stringContaining('1 note') });
  expect(keySniff('scan')).toMatchObject({
    code: 1,
    stdout: expect.stringContaining('2 findings in 2 files: 2 error'),
  });
  write('outer.js', 'TODO-SECRET-3');
  expect(keySniff('scan', 'inner/a.js', 'outer.js')).toMatchObject({ stdout: expect.stringContaining('2 error') });
});

test('what is staged is judged by the config of the top folder, wherever the command is run', () => {
  write('.key-sniff.json', { detectors: [detector] });
  write('inner/.key-sniff.json', { rules: {}, paths: { exclude: ['*'] } });
  write('inner/a.js', 'TODO-SECRET-1');
  execFileSync('git', ['-C', folder, 'add', '.']);
  expect(keySniffIn('inner', 'scan', '--staged').code).toBe(1);
});

test('what paths.exclude names is not scanned', () => {
  write('.key-sniff.json', { detectors: [detector], paths: { exclude: ['vendor/'] } });
  write('vendor/a.js', 'TODO-SECRET-1');
  expect(keySniff('scan').code).toBe(0);
});

test('a detector that runs out of time makes exit code 2, and the rest is reported', () => {
  const slow = { id: 'todo-slow', title: 'Slow', regex: 'TODO-SLOW(([a-z])+.)+[A-Z]([a-z])+$' };
  write('.key-sniff.json', { detectors: [detector, slow] });
  write('a.js', `TODO-SECRET-1\nTODO-SLOW${'a'.repeat(60)}\n`);
  const { code, stdout } = keySniff('scan');
  expect(code).toBe(2);
  expect(stdout).toContain('detector "todo-slow" took longer than 1 s on "a.js"');
  expect(stdout).toContain('TODO secret');
});

describe('the baseline', () => {
  test('keeps what is known quiet, through moves and renames, and reports what is new', () => {
    write('.key-sniff.json', { detectors: [detector] });
    write('a.js', 'old = "TODO-SECRET-1"\n');
    const written = keySniff('baseline');
    expect(written.code).toBe(0);
    expect(readFileSync(join(folder, '.key-sniff-baseline.json'), 'utf8')).not.toContain('TODO-SECRET');
    rmSync(join(folder, 'a.js'));
    write('lib/b.js', '\n\nold = "TODO-SECRET-1"\n');
    expect(keySniff('scan').code).toBe(0);
    expect(keySniff('scan', '--no-baseline').code).toBe(1);
    write('lib/b.js', 'old = "TODO-SECRET-2"\n');
    const { code, stdout } = keySniff('scan');
    expect(code).toBe(1);
    expect(stdout).toContain('.key-sniff-baseline.json: 1 entry is no longer found: todo-secret in a.js');
  });
});

describe('the baseline of a part', () => {
  test('is that of the repository, and writing it keeps what is known of the rest', () => {
    write('.key-sniff.json', { detectors: [detector] });
    write('a/a.js', 'TODO-SECRET-1');
    write('b/b.js', 'TODO-SECRET-2');
    expect(keySniff('baseline', 'a').code).toBe(0);
    expect(keySniff('baseline', 'b').code).toBe(0);
    expect(keySniff('scan').code).toBe(0);
    expect(keySniffIn('a', 'scan').code).toBe(0);
    rmSync(join(folder, 'a/a.js'));
    expect(keySniff('baseline', 'a').stdout).toContain('0 findings');
    expect(keySniff('scan').stdout).not.toContain('no longer found');
  });

  test('is found without a config, too, from a folder of the repository', () => {
    const plugin = `export const rules = [{ ...${JSON.stringify({ id: 'todo-secret', title: 'TODO secret', severity: 'error', confidence: 'high', keywords: ['todo-secret'], why: 'A test.', fix: ['None.'], sources: [] })},
      detect: ({ text }) => [...text.matchAll(/TODO-SECRET-[0-9]+/g)].map(({ index, 0: value }) => ({ start: index, end: index + value.length })) }];`;
    write('rules.mjs', plugin);
    write('a/a.js', 'TODO-SECRET-1');
    expect(keySniff('baseline', '--plugin', 'rules.mjs').stdout).toContain('.key-sniff-baseline.json: 1 finding.');
    expect(keySniffIn('a', 'scan', '--plugin', '../rules.mjs')).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('1 silenced'),
    });
    expect(keySniffIn('a', 'scan', '--no-baseline', '--plugin', '../rules.mjs').code).toBe(1);
  });
});

describe('rules', () => {
  test('lists the active rules', () => {
    write('.key-sniff.json', { detectors: [detector], rules: { 'private-key': 'off', 'todo-secret': 'note' } });
    const { code, stdout } = keySniff('rules');
    expect(code).toBe(0);
    expect(stdout).toMatch(/^todo-secret +note +TODO secret$/m);
    expect(stdout).not.toMatch(/^private-key /m);
  });

  test('--check runs the examples of the detectors', () => {
    const check = (examples: object): Run => {
      write('.key-sniff.json', { detectors: [{ ...detector, examples }] });
      return keySniff('rules', '--check');
    };
    expect(check({ finds: ['TODO-SECRET-1'], clean: ['TODO-SECRET-'] })).toMatchObject({
      code: 0,
      stdout: '1 detector checked.\n',
    });
    expect(check({ finds: ['TODO-SECRET-'] })).toMatchObject({
      code: 1,
      stdout: '.key-sniff.json:1:107: detector "todo-secret": nothing is found\n',
    });
  });
});
