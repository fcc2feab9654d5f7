/** The built plugin in real ESLint runs: what its messages say, what the project's own config changes, what only a tree shows. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { defineConfig } from 'eslint/config';
import { defineConfig as defineConfig9 } from 'eslint9/config';
import { ESLint, type Linter } from 'eslint';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import plugin from '../../src/eslint/index.ts';
import { fill } from '../fixtures/holes.ts';
import { createShop, output, ruleOf, scanned, top, type Shop } from './shop.ts';

let shop: Shop = { root: '', places: [] };
beforeAll(() => {
  shop = createShop();
});
afterAll(() => rmSync(shop.root, { recursive: true, force: true }));

type Message = Linter.LintMessage & { readonly path: string };

async function lint(eslint: ESLint, files: readonly string[] = ['.']): Promise<readonly Message[]> {
  const results = await eslint.lintFiles([...files]);
  return results.flatMap(({ filePath, messages }) =>
    messages.map((message) => ({ ...message, path: filePath.slice(shop.root.length + 1) })),
  );
}

const placed = (messages: readonly Message[]): readonly string[] =>
  messages.map(({ path, line, column, ruleId }) => `${path}:${line}:${column} ${ruleOf(ruleId ?? '')}`).sort();

function write(path: string, text: string): string {
  mkdirSync(join(shop.root, path, '..'), { recursive: true });
  writeFileSync(join(shop.root, path), text);
  return path;
}

test('defineConfig of both versions of ESLint takes the configs as they are', () => {
  expect(defineConfig([plugin.configs.recommended, ...plugin.configs.strict])).toHaveLength(4);
  expect(defineConfig9([plugin.configs.recommended, { extends: [plugin.configs.javascript] }]).length).toBeGreaterThan(
    2,
  );
});

test('require() gives the plugin itself', () => {
  const required: { readonly configs?: object; readonly rules?: object } = createRequire(join(shop.root, 'x.js'))(
    'key-sniff/eslint',
  );
  expect(Object.keys(required.configs ?? {})).toEqual(['recommended', 'compact', 'strict', 'javascript']);
  expect(Object.keys(required.rules ?? {}).length).toBeGreaterThan(1000);
});

test('no message holds a secret, and one about a file without comments says how to allow it', async () => {
  const messages = await lint(new ESLint({ cwd: shop.root }));
  const text = fill('{{telegram-bot-token}}', 'x', 1).text;
  expect(messages.length).toBe(shop.places.length);
  for (const { message } of messages) expect(message).not.toContain(text.slice(0, 12));
  const [inJson] = messages.filter(({ path }) => path === 'data.json');
  expect(inJson?.suggestions).toBeUndefined();
  expect(inJson?.message).toMatch(
    /"allow" in \.key-sniff\.json: \{"rule":"telegram-bot-token","sha256":"[0-9a-f]{64}"/,
  );
});

test('in one process changes of files, config and baseline count at once, as they do for the command', async () => {
  const eslint = new ESLint({ cwd: shop.root });
  const all = placed(await lint(eslint));
  const without = (part: string): readonly string[] => all.filter((place) => !place.includes(part));
  try {
    write('.key-sniff.json', JSON.stringify({ paths: { exclude: ['main.tf'] }, rules: { 'generic-password': 'off' } }));
    const changed = placed(await lint(eslint));
    expect(changed).toEqual(without('main.tf').filter((place) => !place.includes('generic-password')));
    expect(changed).toEqual(scanned(shop));
    const [inJson] = (await lint(eslint, ['data.json'])).map(({ message }) => /\{"rule".*\}/.exec(message)?.[0] ?? '');
    const entry = inJson?.replace('"…"', '"a token of nobody"') ?? '';
    write('.key-sniff.json', `{ "allow": [${entry}] }`);
    expect(placed(await lint(eslint))).toEqual(without('data.json'));
    expect(scanned(shop)).toEqual(without('data.json'));
  } finally {
    rmSync(join(shop.root, '.key-sniff.json'));
  }
  const path = write('src/fresh.ts', fill(`export const key = '{{stripe-secret-key}}';\n`, 'x', 3).text);
  expect(placed(await lint(eslint, [path]))).toEqual(['src/fresh.ts:1:21 stripe-secret-key']);
  write(path, `export const key = process.env.STRIPE_KEY;\n`);
  expect(await lint(eslint, [path])).toEqual([]);
  rmSync(join(shop.root, path));
});

test('so does a change of the baseline that the config names', async () => {
  const [eslint, baseline] = [new ESLint({ cwd: shop.root }), join(shop.root, 'known/secrets.json')];
  const before = placed(await lint(eslint));
  output(shop.root, [join(top, 'dist/cli.js'), 'baseline']);
  mkdirSync(join(shop.root, 'known'));
  const all = readFileSync(join(shop.root, '.key-sniff-baseline.json'), 'utf8');
  rmSync(join(shop.root, '.key-sniff-baseline.json'));
  try {
    writeFileSync(baseline, JSON.stringify({ ...JSON.parse(all), findings: [] }));
    write('.key-sniff.json', '{ "baseline": "known/secrets.json" }');
    expect(placed(await lint(eslint))).toEqual(before);
    writeFileSync(baseline, all);
    expect(await lint(eslint)).toEqual([]);
    expect(scanned(shop)).toEqual([]);
  } finally {
    for (const path of ['.key-sniff.json', 'known']) rmSync(join(shop.root, path), { recursive: true });
  }
  expect(placed(await lint(eslint))).toEqual(before);
});

test('a baseline at the top of the repository counts in a folder of it, as it does for the command', async () => {
  output(shop.root, [join(top, 'dist/cli.js'), 'baseline']);
  try {
    expect(await lint(new ESLint({ cwd: join(shop.root, 'src') }))).toEqual([]);
  } finally {
    rmSync(join(shop.root, '.key-sniff-baseline.json'));
  }
  expect(await lint(new ESLint({ cwd: join(shop.root, 'src') }))).not.toEqual([]);
});

test('each suggestion, taken, leaves a file that its language can read, without that finding, for the command too', async () => {
  const eslint = new ESLint({ cwd: shop.root });
  const taken = new Map<string, number>();
  const expected: string[] = [];
  for (const { path, line, column, suggestions = [] } of await lint(eslint)) {
    const text = readFileSync(join(shop.root, path), 'utf8');
    const before = (await lintText(eslint, path, text)).length;
    for (const { messageId = '', fix } of suggestions) {
      const after = text.slice(0, fix.range[0]) + fix.text + text.slice(fix.range[1]);
      const left = await lintText(eslint, path, after);
      expect(
        left.filter(({ fatal }) => fatal),
        `${path}:${line}:${column} ${messageId}`,
      ).toEqual([]);
      expect(left.length, `${path}:${line}:${column} ${messageId}`).toBe(before - 1);
      taken.set(messageId, (taken.get(messageId) ?? 0) + 1);
      const copy = write(`taken/${line}-${column}-${messageId}/${path}`, after);
      expected.push(...left.map((one) => `${copy}:${one.line}:${one.column} ${ruleOf(one.ruleId ?? '')}`));
    }
  }
  expect(Math.min(taken.get('ignore') ?? 0, taken.get('environment') ?? 0)).toBeGreaterThan(5);
  const known = scanned(shop).filter((place) => place.startsWith('taken/'));
  rmSync(join(shop.root, 'taken'), { recursive: true });
  expect(known).toEqual(expected.sort());
});

async function lintText(eslint: ESLint, path: string, text: string): Promise<readonly Linter.LintMessage[]> {
  const [result] = await eslint.lintText(text, { filePath: join(shop.root, path) });
  return result?.messages ?? [];
}

describe('a tree shows', () => {
  const lintScript = async (text: string): Promise<readonly Message[]> => {
    const path = write('src/script.ts', fill(text, 'script.ts', 5).text);
    const messages = await lint(new ESLint({ cwd: shop.root }), [path]);
    rmSync(join(shop.root, path));
    return messages;
  };
  const placesIn = async (text: string): Promise<readonly string[]> =>
    (await lintScript(text)).map(({ line, column, ruleId }) => `${line}:${column} ${ruleOf(ruleId ?? '')}`);

  test.each([
    [
      'a constant in a call',
      `const k = '{{sdk-credential:secret}}';\n\njwt.sign(payload, k);\n`,
      ['1:12 sdk-credential'],
    ],
    [
      'a default',
      `const make = (k = '{{sdk-credential:key}}') => new AzureKeyCredential(k);\n`,
      ['1:20 sdk-credential'],
    ],
    ['a property', `const c = { k: '{{sdk-credential:auth token}}' };\ntwilio(c.id, c.k);\n`, ['1:17 sdk-credential']],
    [
      'a name in an option',
      `const value = '{{generic-api-key}}';\nopen({ apiKey: value });\n`,
      ['1:16 generic-api-key'],
    ],
    [
      'a header',
      `const t = '{{bearer-token:token}}';\nopen({ headers: { Authorization: \`Bearer \${t}\` } });\n`,
      ['1:12 bearer-token'],
    ],
    [
      'a fallback',
      `const F = '{{fallback-secret}}';\nexport const s = process.env.JWT_SECRET ?? F;\n`,
      ['1:12 fallback-secret'],
    ],
    [
      'a secret of the CDK',
      `const p = '{{sdk-credential:secret}}';\nSecretValue.unsafePlainText(p);\n`,
      ['1:12 sdk-credential'],
    ],
    ['a secret in a log', `console.log(process.env.DB_PASSWORD);\n`, ['1:13 logged-secret']],
    ['nothing in a value from outside', `const k = process.env.KEY;\nnew AzureKeyCredential(k);\n`, []],
    ['nothing in types', `interface A { password: 'secret-of-1'; }\nexport type B = A['password'];\n`, []],
    [
      'nothing in a stand-in on this machine',
      `const k = '{{sdk-credential:secret}}';\nnew Sequelize('a', 'b', k, { host: 'localhost' });\n`,
      [],
    ],
  ])('%s', async (_, text, expected) => {
    expect(await placesIn(text)).toEqual(expected);
  });

  test('keys put together from pieces', async () => {
    const key = fill('{{openai-api-key}}', 'x', 2).text;
    const [start, end] = [key.slice(0, 9), key.slice(9)];
    const sum = `use('${start}' + '${end}');\n`;
    const list = `use(['${start}', '${end}'].join(''));\n`;
    const encoded = `use(atob('${btoa(key)}'));\n`;
    const numbers = [...key].map((char) => char.charCodeAt(0)).join();
    const codes = `use(String.fromCharCode(${numbers}));\n`;
    const template = `const a = '${start}';\nuse(\`\${a}${end}\`);\n`;
    const named = `const parts = ['${start}', '${end}'] as const;\nuse(parts.join(''));\n`;
    const spread = `const codes = [${numbers}];\nuse(String.fromCharCode(...codes));\n`;
    for (const text of [sum, list, encoded, codes, template, named, spread])
      expect((await placesIn(text)).map((place) => place.split(' ')[1])).toEqual(['openai-api-key']);
  });

  test('where the value is used, in the message', async () => {
    const [message] = await lintScript(`const k = '{{sdk-credential:secret}}';\n\njwt.sign(payload, k);\n`);
    expect(message?.message).toContain('(used on line 3)');
  });
});

describe('a file that is not scanned is told', () => {
  test.each([
    ['a binary', Buffer.concat([Buffer.from([1, 0, 2]), Buffer.alloc(300, 1)]).toString('latin1'), 'binary'],
    ['UTF-16', Buffer.from('a=b\n'.repeat(100), 'utf16le').toString('latin1'), 'UTF-16'],
    ['a huge one', 'x\n'.repeat(5_000_001), 'more than 10000000 characters'],
  ])('%s', async (_, text, why) => {
    const path = write('odd.txt', text);
    const [message] = await lint(new ESLint({ cwd: shop.root }), [path]);
    rmSync(join(shop.root, path));
    expect(message).toMatchObject({
      ruleId: 'key-sniff/not-scanned',
      severity: 1,
      message: expect.stringContaining(why),
    });
  });

  test('but images and the like are not linted at all', async () => {
    const path = write('logo.png', '\0');
    expect(await new ESLint({ cwd: shop.root }).isPathIgnored(join(shop.root, path))).toBe(true);
    rmSync(join(shop.root, path));
  });
});
