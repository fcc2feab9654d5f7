/** Names, encodings, attributes and settings that must not hide what is staged. */
import { chmodSync, existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { stagedSource } from '../../src/sources/staged.ts';
import { createScratch, type Repo } from '../git/scratch.ts';
import { scanAll, type Result } from './todo-rule.ts';

const scratch = createScratch();

function staged({ git }: Repo, options: Partial<Parameters<typeof stagedSource>[0]> = {}): Promise<Result> {
  return scanAll(stagedSource({ git, ...options }));
}

const secret = 'key = TODO-SECRET-1\n';
const utf16 = (text: string, mark: string = '\uFEFF'): Buffer => Buffer.from(mark + text, 'utf16le');
const swapped = (bytes: Buffer): Buffer => Buffer.from(bytes).swap16();

describe('a file name', () => {
  const names = [
    'é.txt',
    'a"b.txt',
    'a b.txt',
    "it's.txt",
    '-n',
    '日本/語.txt',
    'a\\b.txt',
    'tab\there',
    'new\nline',
    '😀',
    ':!x',
    '*',
  ];
  it.each(names)('does not hide a secret: %j', async (name) => {
    const repo = scratch.committed();
    repo.write({ [name]: secret, [`${name}.2`]: 'clean\n' });
    repo.run('add', '-A');
    expect((await staged(repo)).found).toEqual([`${name}:1 TODO-SECRET-1`]);
  });

  it('that is not UTF-8 does not hide a secret', async () => {
    const repo = scratch.committed();
    writeFileSync(Buffer.concat([Buffer.from(`${repo.folder}/f`), Buffer.from([0xe9])]), secret);
    repo.run('add', '-A');
    expect((await staged(repo)).found).toEqual(['f\uFFFD:1 TODO-SECRET-1']);
  });

  it('that is odd keeps its line numbers when the file is changed', async () => {
    const repo = scratch.committed({ 'a"é\n.txt': '1\n2\n3\n' });
    repo.commit('again', { 'a"é\n.txt': '1\nTODO-SECRET-1\n3\n' });
    repo.write({ 'a"é\n.txt': '1\nTODO-SECRET-1\n3\nTODO-SECRET-2\n' });
    repo.run('add', '-A');
    expect((await staged(repo)).found).toEqual(['a"é\n.txt:4 TODO-SECRET-2']);
  });
});

describe('an encoding', () => {
  const text = 'one\ntwo\nTODO-SECRET-1\n';
  const files: Readonly<Record<string, Buffer>> = {
    'UTF-16 LE': utf16(text),
    'UTF-16 BE': swapped(utf16(text)),
    'UTF-16 LE without a mark': utf16(text, ''),
    'UTF-16 BE without a mark': swapped(utf16(text, '')),
    'UTF-8 with a mark': Buffer.from(`\uFEFF${text}`),
    'Latin-1': Buffer.concat([Buffer.from([0xe9]), Buffer.from(text)]),
    'CRLF line ends': Buffer.from(text.replaceAll('\n', '\r\n')),
  };
  it.each(Object.entries(files))('does not hide a secret: %s', async (_, content) => {
    const repo = scratch.committed();
    repo.write({ 'a.txt': content });
    repo.run('add', '-A');
    expect((await staged(repo)).found).toEqual(['a.txt:3 TODO-SECRET-1']);
  });

  const wide: Readonly<Record<string, (text: string) => Buffer>> = {
    'UTF-16 LE': (text) => utf16(text),
    'UTF-16 BE': (text) => swapped(utf16(text)),
  };
  it.each(Object.entries(wide))('of two bytes keeps added lines apart from old ones: %s', async (_, encode) => {
    // U+0A0A and U+0B0A hold the byte that ends a line; no line ends there.
    const old = 'Ċ\u0A0A one\nTODO-SECRET-1\nਊ\u0B0A\n';
    const repo = scratch.committed({ 'a.txt': encode(old) });
    repo.write({ 'a.txt': encode(`${old}TODO-SECRET-2 \u0A0A\nlast\n`) });
    repo.run('add', '-A');
    expect((await staged(repo)).found).toEqual(['a.txt:4 TODO-SECRET-2']);
  });

  it('that git converts on checkout is read as it is committed', async () => {
    const repo = scratch.committed({ '.gitattributes': '*.ps1 working-tree-encoding=UTF-16LE-BOM eol=crlf\n' });
    repo.write({ 'a.ps1': utf16('one\r\nTODO-SECRET-1\r\n') });
    repo.run('add', '-A');
    expect((await staged(repo)).found).toEqual(['a.ps1:2 TODO-SECRET-1']);
  });
});

describe('an attribute', () => {
  it.each(['binary', '-diff', '-text', '-text -diff', 'diff=none', 'export-ignore', 'linguist-generated'])(
    'does not hide a secret, or blame it on old lines: %s',
    async (attributes) => {
      const repo = scratch.committed({ '.gitattributes': `* ${attributes}\n`, 'a.txt': 'TODO-SECRET-1\n2\n3\n' });
      repo.run('config', 'diff.none.binary', 'true');
      repo.write({ 'a.txt': 'TODO-SECRET-1\n2\nTODO-SECRET-2\n', 'b.txt': secret });
      repo.run('add', '-A');
      expect((await staged(repo)).found).toEqual(['a.txt:3 TODO-SECRET-2', 'b.txt:1 TODO-SECRET-1']);
    },
  );

  it('or a size that makes git show no lines has all lines count', async () => {
    const repo = scratch.committed({ 'a.txt': `TODO-SECRET-1\n${'x'.repeat(2000)}\n` });
    repo.run('config', 'core.bigFileThreshold', '1k');
    repo.write({ 'a.txt': `TODO-SECRET-1\n${'x'.repeat(2000)}\nTODO-SECRET-2\n` });
    repo.run('add', '-A');
    expect((await staged(repo)).found).toContain('a.txt:3 TODO-SECRET-2');
  });

  it('or a setting that names a program does not get it run', async () => {
    const repo = scratch.committed({ '.gitattributes': '*.txt diff=mine filter=mine\n', 'a.txt': '1\n' });
    const marker = join(repo.folder, '.git', 'was-run');
    const program = join(repo.folder, '.git', 'program');
    writeFileSync(program, `#!/bin/sh\ntouch '${marker}'\ncat "$@" 2>/dev/null\n`);
    chmodSync(program, 0o755);
    repo.write({ 'a.txt': `1\n${secret}` });
    repo.run('add', '-A');
    for (const name of [
      'diff.external',
      'diff.mine.command',
      'diff.mine.textconv',
      'filter.mine.clean',
      'core.fsmonitor',
    ])
      repo.run('config', name, program);
    for (const name of ['core.pager', 'gpg.program', 'core.sshCommand']) repo.run('config', name, program);
    expect((await staged(repo)).found).toEqual(['a.txt:2 TODO-SECRET-1']);
    expect(existsSync(marker)).toBe(false);
  });

  it.each(['noprefix', 'mnemonicPrefix', 'suppressBlankEmpty', 'relative'])(
    'of the user for diffs does not move lines: diff.%s',
    async (name) => {
      const repo = scratch.committed({ 'd/a.txt': '1\n2\n3\n4\n5\n' });
      repo.run('config', `diff.${name}`, 'true');
      repo.run('config', 'diff.interHunkContext', '9');
      repo.run('config', 'diff.context', '9');
      repo.run('config', 'color.ui', 'always');
      repo.write({ 'd/a.txt': 'TODO-SECRET-1\n2\nTODO-SECRET-3\n4\n5\n' });
      repo.run('add', '-A');
      const found = ['d/a.txt:1 TODO-SECRET-1', 'd/a.txt:3 TODO-SECRET-3'];
      expect((await staged(repo)).found).toEqual(found);
      expect((await staged(scratch.at(join(repo.folder, 'd')))).found).toEqual(found);
    },
  );
});
