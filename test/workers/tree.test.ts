/** Looking through a tree beforehand, on several threads: the same findings as without, and no error lost. */
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { rules } from '../../rules/index.ts';
import { emptyConfig } from '../../src/config/config.ts';
import type { Clean, Source } from '../../src/core/blob.ts';
import { generateTrialSecret } from '../../src/hooks/trial-secret.ts';
import { openStore } from '../../src/memory/store.ts';
import { openTreeMemory } from '../../src/memory/tree-memory.ts';
import { createNoise } from '../../src/noise/noise.ts';
import type { Report } from '../../src/report/report.ts';
import { run } from '../../src/run.ts';
import { worktreeSource } from '../../src/sources/files.ts';
import { listWorktree, type Worktree } from '../../src/sources/worktree.ts';
import { lenses } from '../../src/views/index.ts';
import type { Recipe } from '../../src/workers/recipe.ts';
import { hire } from '../../src/workers/pool.ts';
import { isMuchToRead, lookThroughTree, type TreeLookOptions } from '../../src/workers/tree.ts';
import { isClean } from '../../src/workers/tree-job.ts';

const program = new URL('../../dist/worker.js', import.meta.url);
const search = { rules, lenses, confidence: 'medium' } as const;
let root = '';
let tree: Worktree;

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'key-sniff-tree-'));
  mkdirSync(join(root, 'sub'));
  for (let number = 0; number < 200; number++)
    writeFileSync(
      join(root, number % 2 === 0 ? 'sub' : '.', `${number}.txt`),
      `const token = ${number};\n`.repeat(number),
    );
  const secret = generateTrialSecret(new Date(5));
  writeFileSync(join(root, 'sub/leak.env'), `# ä\n${secret}`);
  writeFileSync(join(root, 'wide.txt'), Buffer.from(`\uFEFF${secret}`, 'utf16le'));
  writeFileSync(join(root, 'data.bin'), Buffer.concat([Buffer.from([0, 1, 2]), Buffer.from(secret)]));
  writeFileSync(join(root, 'blank.bin'), Buffer.alloc(100_000));
  writeFileSync(join(root, 'large.txt'), `${'x'.repeat(70)}\n`.repeat(3000) + secret);
  writeFileSync(join(root, 'unused.js'), ['// key-sniff', 'ignore -- nothing stands here\n'].join('-'));
  writeFileSync(join(root, 'broken.json'), '{ "Statement": [ { "Effect": "Allow", ');
  symlinkSync('sub/leak.env', join(root, 'link.env'));
  tree = await listWorktree({ git: { cwd: root, env: {} }, paths: [], noIgnore: true });
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

const recipe = (more: Partial<Recipe> = {}): Recipe => ({
  settings: {},
  folder: root,
  named: false,
  plugins: [],
  cwd: root,
  root,
  confidence: 'medium',
  local: [],
  ...more,
});

async function reportOf(source: Source): Promise<Omit<Report, 'rules' | 'summary'> & { readonly summary: object }> {
  const noise = createNoise({ config: emptyConfig(root), root, today: '2026-01-01', coverage: 'tree', ruleIds: [] });
  const { rules: _rules, summary, ...report } = await run(source, { ...search, noise, sourceName: 'working tree' });
  return { ...report, summary: { ...summary, started: '', milliseconds: 0 } };
}

/** Looks through all of the tree, without reading what may hold something. */
async function lookAll(options: TreeLookOptions): Promise<Clean> {
  const looked = await lookThroughTree(tree, options);
  for await (const _ of looked?.unknown ?? []);
  return looked?.clean() ?? { contents: 0, binaries: 0, bytes: 0 };
}

test.each([1, 3])('%i helping threads change nothing but who reads', async (count) => {
  const plain = await reportOf(worktreeSource(tree));
  expect(plain.findings.length).toBeGreaterThanOrEqual(4);
  expect([plain.skipped.length, plain.notices.length]).toEqual([2, 1]);
  const looked = await lookThroughTree(tree, { search, recipe: recipe(), threads: { count, program } });
  expect(await reportOf(worktreeSource(tree, {}, async () => looked))).toEqual(plain);
  expect(looked?.clean()).toMatchObject({ contents: 201, binaries: 1 });
});

test('a limit of size holds, and what is over it is told', async () => {
  const limits = { maxFileSize: 50_000 };
  const plain = await reportOf(worktreeSource(tree, limits));
  expect(plain.skipped.map(({ path }) => path)).toContain('large.txt');
  const foresee = () => lookThroughTree(tree, { search, recipe: recipe(), threads: { count: 1, program }, ...limits });
  expect(await reportOf(worktreeSource(tree, limits, foresee))).toEqual(plain);
});

test('an error of a helping thread is not lost', async () => {
  const missing = recipe({ plugins: ['missing.js'] });
  await expect(lookAll({ search, recipe: missing, threads: { count: 2, program } })).rejects.toThrow('missing.js');
});

test('threads that were started beforehand take part, and tell an error of theirs', async () => {
  const plain = await reportOf(worktreeSource(tree));
  const threads = { count: 1, program };
  const looked = await lookThroughTree(tree, { search, recipe: recipe(), threads, crew: hire(threads) });
  expect(await reportOf(worktreeSource(tree, {}, async () => looked))).toEqual(plain);
  const missing = recipe({ plugins: ['missing.js'] });
  await expect(lookAll({ search, recipe: missing, threads, crew: hire(threads) })).rejects.toThrow('missing.js');
});

test.each([
  ['no repository', undefined, [], false],
  ['few files', 1999, [], false],
  ['many files', 2000, [], true],
  ['many files and notes of an earlier scan of the history', 2000, ['history-k'], true],
  ['many files and notes of an earlier scan', 2000, ['tree-k'], false],
])('threads are started beforehand or not for %s', (_, entries, notes, expected) => {
  const gitDir = mkdtempSync(join(tmpdir(), 'key-sniff-git-'));
  if (entries !== undefined) {
    const head = Buffer.from('DIRC\0\0\0\x02\0\0\0\0', 'latin1');
    head.writeUInt32BE(entries, 8);
    writeFileSync(join(gitDir, 'index'), head);
  }
  mkdirSync(join(gitDir, 'key-sniff'));
  for (const name of notes) writeFileSync(join(gitDir, 'key-sniff', name), '');
  expect(isMuchToRead(gitDir, true)).toBe(expected);
  expect(isMuchToRead(gitDir, false)).toBe((entries ?? 0) >= 2000);
  rmSync(gitDir, { recursive: true });
});

test('a small tree is read as it is', async () => {
  expect(await lookThroughTree(tree, { search, recipe: recipe() })).toBeUndefined();
});

describe('notes of an earlier scan', () => {
  const memoryOf = (folder: string) => () =>
    openTreeMemory(openStore({ gitDir: folder, kind: 'tree', key: 'k' }), tree);
  const options = (folder: string): TreeLookOptions => ({
    search,
    recipe: recipe(),
    threads: { count: 1, program },
    openMemory: memoryOf(folder),
  });
  const look = (folder: string): Promise<Clean> => lookAll(options(folder));
  const settle = (): void => {
    for (const { file } of tree.entries) utimesSync(file, new Date(1e12), new Date(1e12));
  };
  let notes = '';

  beforeEach(() => {
    notes = mkdtempSync(join(tmpdir(), 'key-sniff-notes-'));
    settle();
  });
  afterEach(() => {
    vi.useRealTimers();
    rmSync(notes, { recursive: true, force: true });
  });

  /** Files that were just made are not noted: here some time has passed. */
  const later = (): void => {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 10_000 });
  };

  test('change nothing but how much is read', async () => {
    later();
    const plain = await reportOf(worktreeSource(tree));
    const first = await look(notes);
    const recalled: number[] = [];
    (await memoryOf(notes)()).recall((_, noted) => recalled.push(noted));
    expect(recalled.filter(isClean)).toHaveLength(first.contents);
    expect(recalled.length - first.contents).toBe(5); // four with findings, one with a comment that silences nothing
    const second = await lookThroughTree(tree, options(notes));
    expect(await reportOf(worktreeSource(tree, {}, async () => second))).toEqual(plain);
    expect(second?.clean()).toEqual(first);
  });

  test('see that a file was changed, though it has its size and time', async () => {
    later();
    const file = join(root, 'sub/100.txt');
    const before = readFileSync(file);
    const secret = Buffer.from(generateTrialSecret(new Date(6)));
    await look(notes);
    writeFileSync(file, Buffer.concat([secret, before.subarray(secret.length)]));
    settle();
    const report = await reportOf(worktreeSource(tree, {}, () => lookThroughTree(tree, options(notes))));
    writeFileSync(file, before);
    expect(report.findings.map(({ path }) => path)).toContain('sub/100.txt');
  });

  test('say nothing of files that were changed just now', async () => {
    await look(notes);
    const recalled: number[] = [];
    (await memoryOf(notes)()).recall((file) => recalled.push(file));
    expect(recalled).toEqual([]);
  });

  test('hold no name and no text', async () => {
    later();
    await look(notes);
    const [name = ''] = readdirSync(join(notes, 'key-sniff'));
    const bytes = readFileSync(join(notes, 'key-sniff', name), 'latin1');
    expect(name).toBe('tree-k');
    expect(bytes).not.toMatch(/token|\.txt|leak/);
  });
});
