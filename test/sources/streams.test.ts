/** Standard input and commit messages. */
import { writeFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { commitMessageSource } from '../../src/sources/commit-message.ts';
import { stdinSource } from '../../src/sources/stdin.ts';
import { createScratch } from '../git/scratch.ts';
import { scanAll } from './todo-rule.ts';

const scratch = createScratch();
const MEGABYTE = 1024 * 1024;

describe('standard input', () => {
  it('is scanned under the name that it is given', async () => {
    const input = Readable.from([Buffer.from('one\nTODO-SEC'), Buffer.from('RET-1\n')]);
    expect(await scanAll(stdinSource({ input, path: 'd/a.txt' }))).toMatchObject({
      found: ['d/a.txt:2 TODO-SECRET-1'],
      blobs: [{ path: 'd/a.txt', origin: { kind: 'stdin' } }],
    });
  });

  it('may be empty', async () => {
    expect((await scanAll(stdinSource({ input: Readable.from([]), path: '' }))).blobs).toHaveLength(1);
  });

  it('may be large: it is scanned in pieces', async () => {
    const block = Buffer.from(`${' '.repeat(31)}\n`.repeat(MEGABYTE / 32));
    async function* input(): AsyncGenerator<Buffer> {
      for (let count = 0; count < 80; count++) yield await Promise.resolve(block);
      yield Buffer.from('TODO-SECRET-1');
    }
    const lines = 80 * (MEGABYTE / 32);
    const { found, blobs } = await scanAll(stdinSource({ input: input(), path: 'x' }));
    expect(found).toEqual([`x:${lines + 1} TODO-SECRET-1`]);
    expect(blobs.length).toBeGreaterThan(5);
  });
});

describe('the message of a commit', () => {
  it('is scanned, but not the diff that git shows below it', async () => {
    const repo = scratch.committed();
    const file = join('.git', 'COMMIT_EDITMSG');
    const rule = `# ${'-'.repeat(24)} >8 ${'-'.repeat(24)}`;
    const text = `Schlüssel\n\nTODO-SECRET-1\n# a comment\n${rule}\n# Do not modify\ndiff --git\n-TODO-SECRET-2\n`;
    writeFileSync(join(repo.folder, file), text);
    expect((await scanAll(commitMessageSource({ cwd: repo.folder, file }))).found).toEqual([`${file}:3 TODO-SECRET-1`]);
  });

  it('that is not there is an error', async () => {
    const repo = scratch.committed();
    await expect(scanAll(commitMessageSource({ cwd: repo.folder, file: 'nope' }))).rejects.toThrow(
      'nope: the commit message cannot be read',
    );
  });
});
