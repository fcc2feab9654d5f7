/** Reports reach their reader in full, or leave nothing behind. */
import { execFile, spawn } from 'node:child_process';
import {
  chmodSync,
  lstatSync,
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
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { UserError } from '../../src/core/errors.ts';
import { writeFile, writeOut } from '../../src/report/output.ts';
import { createProgress } from '../../src/report/progress.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'key-sniff-output-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('a stream', () => {
  const module = new URL('../../src/report/output.ts', import.meta.url).href;
  const program = `
    import { writeOut } from '${module}';
    await writeOut(process.stdout, '漢'.repeat(2_000_000) + 'end');
    process.stderr.write('done');
    process.exit(0);`;
  const start = (): readonly string[] => {
    const file = join(folder, 'program.mts');
    writeFileSync(file, program);
    return ['--import', 'tsx', file];
  };

  test('gets all of a long text though the reader is slow and the process exits at once', async () => {
    const child = spawn(process.execPath, start());
    let length = 0;
    let last = '';
    child.stdout.setEncoding('utf8');
    for await (const chunk of child.stdout) {
      length += String(chunk).length;
      last = String(chunk).slice(-3);
      if (length < 200_000) await new Promise((resolve) => setTimeout(resolve, 10));
    }
    expect([length, last]).toEqual([2_000_003, 'end']);
  });

  test('that its reader closes is no error', async () => {
    const words = start().map((word) => `'${word}'`);
    const { stdout, stderr } = await promisify(execFile)('sh', [
      '-c',
      `'${process.execPath}' ${words.join(' ')} | head -c 3`,
    ]);
    expect([stdout, stderr]).toEqual(['漢', 'done']);
  });

  test('that fails otherwise is an error', async () => {
    const { Writable } = await import('node:stream');
    const full = new Writable({ write: (_chunk, _encoding, done) => done(new Error('no space left')) });
    await expect(writeOut(full, 'x')).rejects.toThrow('no space left');
  });
});

describe('a file', () => {
  test('is written with its folders and replaces an old one', async () => {
    const path = join(folder, 'a/b/report.json');
    await writeFile(path, 'one');
    await writeFile(path, 'two');
    expect(readFileSync(path, 'utf8')).toBe('two');
    expect(readdirSync(join(folder, 'a/b'))).toEqual(['report.json']);
  });

  test.each([
    ['a folder stands in its place', (): string => folder],
    [
      'a file stands where a folder must be',
      (): string => {
        writeFileSync(join(folder, 'file'), '');
        return join(folder, 'file/report.json');
      },
    ],
  ])('that can not be written because %s is a user error that names it, and nothing is left', async (_, path) => {
    const before = readdirSync(folder);
    const error = await writeFile(path(), 'x').then(
      () => undefined,
      (thrown: unknown) => thrown,
    );
    expect(error).toBeInstanceOf(UserError);
    expect(String(error)).toContain(path());
    expect(readdirSync(folder).filter((name) => name !== 'file')).toEqual(before.filter((name) => name !== 'file'));
  });

  test('that is a link is written where the link leads', async () => {
    symlinkSync(join(folder, 'target.json'), join(folder, 'link.json'));
    writeFileSync(join(folder, 'target.json'), '');
    await writeFile(join(folder, 'link.json'), 'x');
    expect(readFileSync(join(folder, 'target.json'), 'utf8')).toBe('x');
    expect(lstatSync(join(folder, 'link.json')).isSymbolicLink()).toBe(true);
  });

  test('that is a device is written to and stays one', async () => {
    await writeFile('/dev/null', 'x');
    expect(statSync('/dev/null').isCharacterDevice()).toBe(true);
  });

  test('keeps the permissions of the one that it replaces', async () => {
    const path = join(folder, 'private.json');
    writeFileSync(path, '');
    chmodSync(path, 0o600);
    await writeFile(path, 'x');
    expect(statSync(path).mode & 0o777).toBe(0o600);
  });
});

describe('progress', () => {
  function watched(isTTY: boolean): {
    readonly written: string[];
    readonly tick: (milliseconds: number) => void;
    readonly progress: ReturnType<typeof createProgress>;
  } {
    const written: string[] = [];
    let time = 0;
    const terminal = { isTTY, columns: 30, write: (text: string): unknown => written.push(text) };
    return { written, tick: (by) => (time += by), progress: createProgress(terminal, () => time) };
  }

  test('is silent where nobody watches', () => {
    const { written, tick, progress } = watched(false);
    tick(10_000);
    progress.step('a');
    progress.end();
    expect(written).toEqual([]);
  });

  test('is silent while a scan is short', () => {
    const { written, tick, progress } = watched(true);
    tick(400);
    progress.step('a');
    progress.end();
    expect(written).toEqual([]);
  });

  test('shows at most ten lines a second, cut to the terminal, and removes the last', () => {
    const { written, tick, progress } = watched(true);
    tick(600);
    for (let step = 0; step < 50; step++) {
      progress.step(`some/long/path/to/a/file-${step}\x1b[31m.ts`);
      tick(10);
    }
    progress.end();
    expect(written.length).toBe(6);
    expect(written[0]).toBe('\r\x1b[2K…/path/to/a/file-0\\x1b[31m.ts');
    for (const line of written) expect(line.replace('\r\x1b[2K', '').length).toBeLessThanOrEqual(29);
    expect(written.at(-1)).toBe('\r\x1b[2K');
    expect(written.join('')).not.toContain('\x1b[31m');
  });
});
