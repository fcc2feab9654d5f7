import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { loadConfig } from '../../src/config/load.ts';
import { loadPlugin } from '../../src/config/plugin.ts';
import { loadRuleset } from '../../src/config/ruleset.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'key-sniff-plugin-'));
  mkdirSync(join(folder, 'repo'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const good = {
  id: "'todo-secret'",
  title: "'TODO secret'",
  severity: "'error'",
  confidence: "'high'",
  keywords: "['TODO-SECRET']",
  why: "'why'",
  fix: "['fix']",
  sources: '[]',
  detect: '() => []',
};

function source(fields: Readonly<Record<string, string>>): string {
  return `export const rules = [{${Object.entries(fields).map(([key, value]) => `${key}: ${value}`)}}];`;
}

/** Each file has a name of its own: Node keeps what it imported. */
let count = 0;
function plugin(text: string): string {
  const name = `plugin-${++count}.mjs`;
  writeFileSync(join(folder, name), text);
  return name;
}

test('a plugin brings rules', async () => {
  const { name, rules } = await loadPlugin(plugin(source(good)), folder);
  expect(name).toMatch(/^plugin plugin-\d+\.mjs$/);
  expect(rules.map(({ id }) => id)).toEqual(['todo-secret']);
});

describe('a plugin that breaks the contract is refused with what is wrong', () => {
  test.each([
    ['export const x = 1;', /exports no array "rules"/],
    ['export const rules = {};', /exports no array "rules"/],
    ['export const rules = [null];', /rules\[0\] is no object/],
    ['throw new Error("at home");', /can't be loaded: at home/],
    ['import "./missing.mjs";', /can't be loaded: Cannot find module/],
    [source({ ...good, id: "'TODO'" }), /rules\[0\]\.id must be lower-case words/],
    [source({ ...good, title: "''" }), /rules\[0\]\.title must be a text/],
    [source({ ...good, severity: "'high'" }), /rules\[0\]\.severity must be one of note, warn, error, critical/],
    [source({ ...good, confidence: '1' }), /rules\[0\]\.confidence must be one of low, medium, high/],
    [source({ ...good, kind: "'x'" }), /rules\[0\]\.kind must be secret/],
    [source({ ...good, keywords: "['ab']" }), /rules\[0\]\.keywords must be a list of texts of 3 bytes/],
    [source({ ...good, keywords: '[]' }), /rules\[0\] needs keywords or a path/],
    [source({ ...good, path: "'*.env'" }), /rules\[0\]\.path must be a regular expression/],
    [source({ ...good, scope: "'line'" }), /rules\[0\]\.scope must be "file" or an object/],
    [source({ ...good, fix: "'x'" }), /rules\[0\]\.fix must be a list of texts/],
    [source({ ...good, detect: "'x'" }), /rules\[0\]\.detect must be a function/],
  ])('%s', async (text, message) => {
    await expect(loadPlugin(plugin(text), folder)).rejects.toThrow(
      expect.objectContaining({ name: 'UserError', message: expect.stringMatching(message) }),
    );
  });

  test('a file that is not there', async () => {
    await expect(loadPlugin('none.mjs', folder)).rejects.toThrow("plugin none.mjs can't be loaded");
  });
});

describe('a config that names plugins', () => {
  const root = (): string => join(folder, 'repo');

  async function ruleIds(file: string | undefined, plugins: readonly string[] = []): Promise<readonly string[]> {
    const config = await loadConfig('repo', { cwd: folder, ...(file === undefined ? {} : { file }) });
    const named = file !== undefined;
    const set = await loadRuleset({ builtin: [], config, named, plugins, cwd: folder, root: root() });
    return set.ruleIds;
  }

  test('is followed where the user named it and it lies outside the scanned tree', async () => {
    writeFileSync(join(folder, 'own.json'), JSON.stringify({ plugins: [`./${plugin(source(good))}`] }));
    expect(await ruleIds('own.json')).toEqual(['todo-secret']);
  });

  test('is refused inside the scanned tree, named or found, and runs nothing', async () => {
    const proof = join(folder, 'proof');
    const evil = plugin(
      `import fs from 'node:fs'; fs.writeFileSync(${JSON.stringify(proof)}, ''); export const rules = [];`,
    );
    writeFileSync(join(root(), '.key-sniff.json'), JSON.stringify({ plugins: [`../${evil}`] }));
    const refusal = expect.objectContaining({
      message: expect.stringContaining(".key-sniff.json:1:12: a config in the scanned tree can't load code"),
      hint: 'Code runs only when you name it: --plugin FILE, or --config with a file outside.',
    });
    await expect(ruleIds(undefined)).rejects.toThrow(refusal);
    await expect(ruleIds('repo/.key-sniff.json')).rejects.toThrow(refusal);
    symlinkSync(join(root(), '.key-sniff.json'), join(folder, 'link.json'));
    await expect(ruleIds('link.json')).rejects.toThrow(/can't load code/);
    expect(existsSync(proof)).toBe(false);
  });

  test('is refused above the scanned folder when it was found, not named', async () => {
    writeFileSync(join(folder, '.key-sniff.json'), JSON.stringify({ plugins: [`./${plugin(source(good))}`] }));
    await expect(ruleIds(undefined)).rejects.toThrow(/can't load code/);
  });

  test('goes together with plugins of the command line', async () => {
    const other = source({ ...good, id: "'other-secret'" });
    writeFileSync(join(folder, 'own.json'), JSON.stringify({ plugins: [`./${plugin(source(good))}`] }));
    expect(await ruleIds('own.json', [plugin(other)])).toEqual(['other-secret', 'todo-secret']);
    expect(await ruleIds(undefined, [plugin(other)])).toEqual(['other-secret']);
  });
});
