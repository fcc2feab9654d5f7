/** Without the optional packages of the AWS SDK: a word on how to get them, and everything else works. */
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { report, row } from '../account/credential-report.ts';
import { keyIdOf } from '../../src/aws/samples.ts';
import { createRandom } from '../../src/core/random.ts';
import { keySniff } from './command.ts';

const dist = new URL('../../dist', import.meta.url).pathname;
let folder = '';
let cli = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'key-sniff-bare-'));
  cpSync(dist, join(folder, 'dist'), { recursive: true, filter: (path) => !path.endsWith('.compiled') }); // which other tests write
  writeFileSync(join(folder, 'package.json'), '{"type": "module"}');
  writeFileSync(join(folder, 'report.csv'), report(row('ada', {})));
  cli = join(folder, 'dist/cli.js');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const id = keyIdOf('532587168180').make(createRandom(1));

test.each([
  ['audit', ['audit', '--live'], 'client-iam'],
  ['revoke', ['revoke', id, '--run'], 'client-iam'],
])('%s says which package to install', async (_, words, name) => {
  const { code, stderr } = await keySniff(words, { cwd: folder, cli });
  expect(stderr).toBe(
    `key-sniff: calling AWS needs the package @aws-sdk/${name}, which is not installed\n` +
      `  npm install --save-dev @aws-sdk/${name} (or, without a project: npx --package key-sniff --package @aws-sdk/${name} key-sniff …)\n`,
  );
  expect(code).toBe(2);
});

test('what is offline needs none', async () => {
  const audit = await keySniff(['audit', 'report.csv'], { cwd: folder, cli });
  const plan = await keySniff(['revoke', id], { cwd: folder, cli });
  expect([audit.stderr, audit.code, plan.stderr, plan.code]).toEqual(['', 0, '', 0]);
});
