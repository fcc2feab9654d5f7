/** Looking through a tree beforehand, on several threads: the same findings as without, and no error lost. */
import { mkdtempSync, rmSync, symlinkSync, writeFileSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { rules } from '../../rules/index.ts';
import { emptyConfig } from '../../src/config/config.ts';
import type { Source } from '../../src/core/blob.ts';
import { generateTrialSecret } from '../../src/hooks/trial-secret.ts';
import { createNoise } from '../../src/noise/noise.ts';
import type { Report } from '../../src/report/report.ts';
import { run } from '../../src/run.ts';
import { worktreeSource } from '../../src/sources/files.ts';
import { listWorktree, type Worktree } from '../../src/sources/worktree.ts';
import { lenses } from '../../src/views/index.ts';
import type { Recipe } from '../../src/workers/recipe.ts';
import { lookThroughTree } from '../../src/workers/tree.ts';

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

test.each([1, 3])('%i helping threads change nothing but who reads', async (count) => {
  const plain = await reportOf(worktreeSource(tree));
  expect(plain.findings.length).toBeGreaterThanOrEqual(4);
  expect([plain.skipped.length, plain.notices.length]).toEqual([2, 1]);
  const looked = await lookThroughTree(tree, { search, recipe: recipe(), threads: { count, program } });
  expect(looked.clean).toMatchObject({ contents: 201, binaries: 1 });
  expect(await reportOf(worktreeSource(tree, {}, async () => looked))).toEqual(plain);
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
  await expect(lookThroughTree(tree, { search, recipe: missing, threads: { count: 2, program } })).rejects.toThrow(
    'missing.js',
  );
});

test('a small tree is read as it is', async () => {
  const { clean, isUnknown } = await lookThroughTree(tree, { search, recipe: recipe() });
  expect([clean.contents, isUnknown(0)]).toEqual([0, true]);
});
