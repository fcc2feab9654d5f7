/** The built plugin in real ESLint runs, of both versions that it is for, on a project with many kinds of files. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { ESLint } from 'eslint';
import { ESLint as ESLint9 } from 'eslint9';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { generateTrialSecret } from '../../src/hooks/trial-secret.ts';

const top = new URL('../../', import.meta.url).pathname;
let root = '';
const [idLine = '', secretLine = ''] = generateTrialSecret(new Date(1)).split('\n');
const id = idLine.slice(idLine.indexOf('=') + 1);
const secret = secretLine.slice(secretLine.indexOf('=') + 1);
const half = secret.length / 2;

/** Files of the project; each holds the pair, so each must show the secret. */
const files: Readonly<Record<string, string>> = {
  '.env': `AWS_ACCESS_KEY_ID=${id}\nAWS_SECRET_ACCESS_KEY=${secret}\n`,
  '.aws/credentials': `[default]\naws_access_key_id = ${id}\naws_secret_access_key = ${secret}\n`,
  'app.js': `export const accessKeyId = '${id}';\nexport const secretAccessKey = '${secret}';\n`,
  'app.ts': `const accessKeyId: string = '${id}';\nconst secretAccessKey: string = '${secret}';\nexport { accessKeyId, secretAccessKey };\n`,
  'folded.js': `export const accessKeyId = '${id}';\nexport const secretAccessKey = '${secret.slice(0, half)}' + '${secret.slice(half)}';\n`,
  'main.tf': `provider "aws" {\n  access_key = "${id}"\n  secret_key = "${secret}"\n}\n`,
  'data.json': `{\n  "accessKeyId": "${id}",\n  "secretAccessKey": "${secret}"\n}\n`,
  'deploy.yaml': `env:\n  AWS_ACCESS_KEY_ID: ${id}\n  AWS_SECRET_ACCESS_KEY: ${secret}\n`,
  'notes.md': `Use\n\n    aws_access_key_id = ${id}\n    aws_secret_access_key = ${secret}\n`,
  Dockerfile: `FROM scratch\nENV AWS_ACCESS_KEY_ID ${id}\nENV AWS_SECRET_ACCESS_KEY ${secret}\n`,
  'run.sh': `export AWS_ACCESS_KEY_ID=${id}\nexport AWS_SECRET_ACCESS_KEY=${secret}\n`,
  'clean.ts': 'export const region: string = process.env.AWS_REGION ?? "eu-west-1";\n',
};

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'key-sniff-eslint-'));
  mkdirSync(join(root, 'node_modules'));
  cpSync(join(top, 'dist'), join(root, 'node_modules/key-sniff/dist'), { recursive: true });
  cpSync(join(top, 'package.json'), join(root, 'node_modules/key-sniff/package.json'));
  for (const name of ['yaml', 'jsonc-parser', 'ignore', '@eslint', '@typescript-eslint', 'typescript', 'eslint']) {
    symlinkSync(join(top, 'node_modules', name), join(root, 'node_modules', name));
  }
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  const config = `import keySniff from 'key-sniff/eslint';
import json from '@eslint/json';
import markdown from '@eslint/markdown';
import parser from '@typescript-eslint/parser';
export default [
  { ignores: ['eslint.config.mjs'] },
  { files: ['**/*.ts'], languageOptions: { parser } },
  { files: ['**/*.json'], plugins: { json }, language: 'json/json' },
  { files: ['**/*.md'], plugins: { markdown }, language: 'markdown/gfm' },
  ...keySniff.configs.recommended,
];
`;
  writeFileSync(join(root, 'eslint.config.mjs'), config);
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

interface Found {
  readonly path: string;
  readonly line: number;
  readonly ruleId: string | null;
}

async function lint(Linter: typeof ESLint): Promise<readonly Found[]> {
  const results = await new Linter({ cwd: root }).lintFiles(['.']);
  return results.flatMap(({ filePath, messages }) =>
    messages.map(({ line, ruleId }) => ({ path: filePath.slice(root.length + 1), line, ruleId })),
  );
}

function command(): readonly Found[] {
  const { stdout } = spawnSync(process.execPath, [join(top, 'dist/cli.js'), 'scan', '.', '--format', 'json'], {
    cwd: root,
    encoding: 'utf8',
  });
  const report: { findings: { path: string; startLine: number; ruleId: string }[] } = JSON.parse(stdout);
  return report.findings
    .filter(({ path }) => path in files)
    .map(({ path, startLine, ruleId }) => ({ path, line: startLine, ruleId: `key-sniff/${ruleId}` }));
}

const sorted = (all: readonly Found[]): readonly string[] =>
  all.map(({ path, line, ruleId }) => `${path}:${line} ${ruleId ?? ''}`).sort();

describe('in a project with many kinds of files', () => {
  test('ESLint reports what the command reports, and what only a syntax tree shows', async () => {
    const found = await lint(ESLint);
    const folded = found.filter(({ path }) => path === 'folded.js');
    expect(folded).toContainEqual({ path: 'folded.js', line: 2, ruleId: 'key-sniff/aws-access-key-pair' });
    const plain = (all: readonly Found[]): readonly Found[] => all.filter(({ path }) => path !== 'folded.js');
    expect(sorted(plain(found))).toEqual(sorted(plain(command())));
    for (const path of Object.keys(files)) {
      if (path !== 'clean.ts') expect(found.filter((one) => one.path === path).length, path).toBeGreaterThan(0);
    }
  });

  test('ESLint 9 reports the same', async () => {
    const old: unknown = ESLint9;
    if (!isESLint(old)) throw new Error('no ESLint 9');
    expect(sorted(await lint(old))).toEqual(sorted(await lint(ESLint)));
  });

  test('no message holds the secret, and suggestions use the file’s own syntax', async () => {
    const results = await new ESLint({ cwd: root }).lintFiles(['.']);
    const messages = results.flatMap((result) =>
      result.messages.map((message) => ({ ...message, file: result.filePath.slice(root.length + 1) })),
    );
    for (const { message } of messages) expect(message).not.toContain(secret);
    const texts = (file: string): readonly string[] =>
      messages
        .filter((one) => one.file === file)
        .flatMap(({ suggestions = [] }) => suggestions.map(({ fix }) => fix.text));
    expect(texts('app.ts').join()).toContain('process.env.AWS_');
    expect(texts('.env').join()).toContain('-next-line aws-');
    expect(texts('main.tf').join()).toContain('var.aws_');
    expect(texts('data.json')).toEqual([]);
  });

  test('an allow entry, an inline comment and an excluded path count as they do for the command', async () => {
    writeFileSync(
      join(root, '.key-sniff.json'),
      JSON.stringify({
        paths: { exclude: ['main.tf'] },
        rules: { 'aws-secret-access-key': 'off' },
        allow: [{ regex: `^${id.slice(0, 8)}`, reason: 'test' }],
      }),
    );
    try {
      const found = await lint(ESLint);
      expect(found.filter(({ path }) => path === 'main.tf')).toEqual([]);
      expect(sorted(found.filter(({ path }) => path !== 'folded.js'))).toEqual(
        sorted(command().filter(({ path }) => path !== 'folded.js')),
      );
    } finally {
      rmSync(join(root, '.key-sniff.json'));
    }
  });
});

function isESLint(value: unknown): value is typeof ESLint {
  return typeof value === 'function' && 'version' in value && String(value.version).startsWith('9.');
}

test('require() gives the plugin itself', () => {
  const plugin: { readonly configs?: object; readonly rules?: object } = createRequire(join(root, 'x.js'))(
    'key-sniff/eslint',
  );
  expect(Object.keys(plugin.configs ?? {})).toEqual(['recommended', 'strict', 'javascript']);
  expect(Object.keys(plugin.rules ?? {}).length).toBeGreaterThan(400);
});
