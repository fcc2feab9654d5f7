/** Notes are there in full or not at all, whoever writes them and whatever happens to him. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, readFileSync, truncateSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { FOLDER, openStore, type Store } from '../../src/memory/store.ts';
import { createScratch } from '../git/scratch.ts';

const scratch = createScratch();

function storeIn(gitDir: string, key: string = 'key'): Store {
  return openStore({ gitDir, kind: 'history', key });
}

const program = new URL('store-writer.ts', import.meta.url).pathname;

function startWriter(gitDir: string, letter: string): ChildProcess {
  return spawn(process.execPath, ['--import', 'tsx', program, gitDir, letter], { stdio: 'ignore' });
}

describe('the store', () => {
  it('gives what was written last', async () => {
    const store = storeIn(scratch.folder('one'));
    expect(await store.read()).toBeUndefined();
    await store.write(Buffer.from('first'));
    await store.write(Buffer.from('second'));
    expect(String(await store.read())).toBe('second');
  });

  it('gives nothing where the file is cut short or changed', async () => {
    const folder = scratch.folder('cut');
    const store = storeIn(folder);
    await store.write(Buffer.from('what was noted'));
    const path = join(folder, FOLDER, 'history-key');
    const whole = readFileSync(path);
    for (const length of [whole.length - 1, 40, 10, 0]) {
      truncateSync(path, length);
      expect(await store.read()).toBeUndefined();
    }
    writeFileSync(path, whole.fill('x', 40, 41));
    expect(await store.read()).toBeUndefined();
  });

  it('keeps few files, and none that a killed scan left', async () => {
    const folder = scratch.folder('few');
    mkdirSync(join(folder, FOLDER));
    const left = join(folder, FOLDER, 'history-key.1.00000000.tmp');
    writeFileSync(left, 'left');
    utimesSync(left, 0, 0);
    for (const key of ['a', 'b', 'c', 'd', 'e', 'f']) await storeIn(folder, key).write(Buffer.from(key));
    expect(existsSync(left)).toBe(false);
    expect(readdirSync(join(folder, FOLDER))).toHaveLength(4);
    expect(String(await storeIn(folder, 'f').read())).toBe('f');
  });

  it('does without where nothing can be written', async () => {
    const folder = scratch.folder('blocked');
    writeFileSync(join(folder, FOLDER), 'a file stands in the way');
    await storeIn(folder).write(Buffer.from('notes'));
    expect(await storeIn(folder).read()).toBeUndefined();
  });

  it('is whole whenever it is read, while several write and are killed', async () => {
    const folder = scratch.folder('busy');
    const store = storeIn(folder);
    const seen = new Set<string>();
    for (let round = 0; round < 3; round++) {
      const writers = ['a', 'b', 'c'].map((letter) => startWriter(folder, letter));
      for (const [index, writer] of writers.entries()) {
        for (let reads = 0; reads < 10 + index * 7; reads++) seen.add(letterOf(await written(store)));
        writer.kill('SIGKILL');
        await once(writer, 'exit');
        letterOf(await written(store));
      }
    }
    expect(seen.size).toBeGreaterThan(1);
  }, 180_000);
});

/** What stands in the store, once something does. */
async function written(store: Store): Promise<Buffer> {
  for (let wait = 0; wait < 1000; wait++) {
    const content = await store.read();
    if (content !== undefined) return content;
    await sleep(20);
  }
  throw new Error('nothing was written');
}

/** The letter that whole notes consist of. */
function letterOf(content: Buffer): string {
  expect(content.length).toBe(1 << 20);
  expect(content.every((byte) => byte === content[0])).toBe(true);
  return content.toString('latin1', 0, 1);
}
