/** Every host reports of one project the same places as the command. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { rules } from '../../rules/index.ts';
import { startEditor, type Editor } from './language-server.ts';
import { createShop, linted, output, ruleOf, scanned, top, type Shop } from './shop.ts';

let shop: Shop = { root: '', places: [] };
beforeAll(() => {
  shop = createShop();
});
afterAll(() => rmSync(shop.root, { recursive: true, force: true }));

/** The files of JS and TS, which are all that some hosts know. */
const isScript = (place: string): boolean => /^[^:]+\.[jt]sx?:/.test(place);

describe('a project with a dozen kinds of files', () => {
  test('the command finds what was put in, and nothing else', () => {
    expect(scanned(shop)).toEqual(shop.places);
  });

  test.each(['eslint', 'eslint9'] as const)('%s reports the same', (eslint) => {
    expect(linted(shop, eslint)).toEqual(shop.places);
  });

  test.each(['eslint', 'eslint9'] as const)('%s with one rule in place of all reports the same', (eslint) => {
    expect(linted(shop, eslint, 'compact')).toEqual(shop.places);
  });

  test.each(['eslint', 'eslint9'] as const)('%s with every rule reports what the command does', (eslint) => {
    const all = scanned(shop, ['--confidence', 'low']);
    expect(all).toEqual(expect.arrayContaining([...shop.places]));
    expect(linted(shop, eslint, 'strict')).toEqual(all);
  });

  test.each(['eslint', 'eslint9'] as const)(
    '%s without the language for text reports what it lints anyway',
    (eslint) => {
      const known = shop.places.filter((place) => /^[^:]+\.(?:[jt]sx?|json|md|css|yaml):/.test(place));
      expect(known.length).toBeLessThan(shop.places.length);
      expect(linted(shop, eslint, 'javascript')).toEqual(known);
    },
  );

  test('oxlint reports the same of JS and TS', () => {
    const all = Object.fromEntries(
      rules.filter(({ confidence }) => confidence !== 'low').map(({ id }) => [`key-sniff/${id}`, 'error']),
    );
    const config = { jsPlugins: ['key-sniff/eslint'], categories: { correctness: 'off' }, rules: all };
    writeFileSync(join(shop.root, '.oxlintrc.json'), JSON.stringify(config));
    const oxlint = join(top, 'node_modules/oxlint/bin/oxlint');
    const report: OxlintReport = JSON.parse(output(shop.root, [oxlint, 'src', '--format', 'json']));
    rmSync(join(shop.root, '.oxlintrc.json'));
    const found = report.diagnostics.map(({ code, filename, labels: [label] }) => {
      const { line, column } = label?.span ?? { line: 0, column: 0 };
      return `${filename.replaceAll('\\', '/')}:${line}:${column} ${/\((.*)\)/.exec(code)?.[1] ?? code}`;
    });
    expect(found.sort()).toEqual(shop.places.filter(isScript));
  });
});

interface OxlintReport {
  readonly diagnostics: readonly {
    readonly code: string;
    readonly filename: string;
    readonly labels: readonly { readonly span: { readonly line: number; readonly column: number } }[];
  }[];
}

/** What editors call the languages of files, by ending or name. */
const LANGUAGES: Readonly<Record<string, string>> = {
  ...{ '.js': 'javascript', '.ts': 'typescript', '.tsx': 'typescriptreact', '.json': 'json', '.md': 'markdown' },
  ...{ '.css': 'css', '.tf': 'terraform', '.yaml': 'yaml', '.sh': 'shellscript', '.sql': 'sql', '.xml': 'xml' },
  ...{ '.vue': 'vue', '.svelte': 'svelte', '.astro': 'astro', '.html': 'html', '.graphql': 'graphql' },
  ...{ '.py': 'python', '.toml': 'toml', '.ini': 'ini', '.properties': 'properties', '.env': 'dotenv' },
};

const languageOf = (path: string): string => LANGUAGES[extname(path) || path] ?? 'plaintext';

describe('VS Code’s ESLint server', () => {
  let editor: Editor | undefined;
  beforeAll(async () => {
    editor = await startEditor(shop.root);
  });
  afterAll(() => editor?.close());

  const started = (): Editor => {
    if (editor === undefined) throw new Error('not started');
    return editor;
  };

  test('reports the same', async () => {
    const found: string[] = [];
    for (const path of new Set([...shop.places.map((place) => place.slice(0, place.indexOf(':'))), 'src/clean.ts'])) {
      for (const { range, code } of await started().open(path, languageOf(path)))
        found.push(`${path}:${range.start.line + 1}:${range.start.character + 1} ${ruleOf(String(code))}`);
    }
    expect(found.sort()).toEqual(shop.places);
  });

  test.each([
    ['src/app.ts', 'process.env.', '// '],
    ['.env', undefined, '# '],
    ['deploy/main.tf', 'var.', '# '],
    ['deploy/service.yaml', '${', '# '],
    ['data.json', undefined, undefined],
  ])('offers quick fixes in the syntax of %s', async (path, read, comment) => {
    const diagnostics = await started().open(path, languageOf(path));
    const titles = (await started().actions(path, diagnostics)).map(({ title }) => title);
    const own = (start: string): boolean => titles.some((title) => title.startsWith(start));
    expect(own('Read it from outside instead')).toBe(read !== undefined);
    expect(titles.join()).toContain(read ?? '');
    expect(own('It is no secret: ignore')).toBe(comment !== undefined);
  });

  test('sees what is typed and what the project allows meanwhile', async () => {
    const path = 'src/app.js';
    const before = await started().open(path, 'javascript');
    expect(before.length).toBe(1);
    expect(await started().type(path, 'export const key = process.env.KEY;\n')).toEqual([]);
    const text = readFileSync(join(shop.root, path), 'utf8');
    expect((await started().type(path, text)).length).toBe(1);
    writeFileSync(join(shop.root, '.key-sniff.json'), '{ "rules": { "openai-api-key": "off" } }');
    expect((await started().type(path, `${text}\n`)).map(({ code }) => code)).not.toContain('key-sniff/openai-api-key');
    rmSync(join(shop.root, '.key-sniff.json'));
  });
});
