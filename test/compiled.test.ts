/** What Node compiled is kept beside the built command, and never in its way. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

const built = new URL('../dist', import.meta.url).pathname;
let home = '';
let program = '';

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'key-sniff-compiled-'));
  program = join(home, 'dist');
  cpSync(built, program, { recursive: true, filter: (path) => !/\.compiled|types$/.test(path) });
  writeFileSync(join(home, 'a.env'), 'A=1\n');
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

const scan = (): string =>
  execFileSync(process.execPath, [join(program, 'cli.js'), 'scan', 'a.env'], { cwd: home }).toString();

/** Paths of what is kept, with the time when each was written. */
function kept(): ReadonlyMap<string, number> {
  const folder = join(program, '.compiled');
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => join(folder, path));
  return new Map(paths.filter((path) => statSync(path).isFile()).map((path) => [path, statSync(path).mtimeMs]));
}

test('the second run takes what the first kept', () => {
  expect(scan()).toContain('No secrets found');
  const first = kept();
  expect(first.size).toBeGreaterThan(2);
  expect(scan()).toContain('No secrets found');
  expect(kept()).toEqual(first);
});

test('what is damaged is made anew', () => {
  scan();
  for (const [path] of kept()) writeFileSync(path, readFileSync(path).subarray(0, 100));
  expect(scan()).toContain('No secrets found');
  const again = kept();
  expect(again.size).toBeGreaterThan(2);
  for (const [path] of again) expect(statSync(path).size).toBeGreaterThan(100);
});

test('a program that was changed does not run as it was', () => {
  scan();
  const main =
    readdirSync(program).find(
      (name) => name.startsWith('chunk-') && readFileSync(join(program, name), 'utf8').includes('No secrets found'),
    ) ?? '';
  writeFileSync(
    join(program, main),
    readFileSync(join(program, main), 'utf8').replace('No secrets found', 'No SECRETS found'),
  );
  writeFileSync(join(program, 'program.sum'), 'f'.repeat(64));
  expect(scan()).toContain('No SECRETS found');
});

test('where nothing can be written nothing is kept', () => {
  // Who is root writes everywhere, but not below a file.
  writeFileSync(join(program, '.compiled'), '');
  expect(scan()).toContain('No secrets found');
  expect(readFileSync(join(program, '.compiled'), 'utf8')).toBe('');
});
