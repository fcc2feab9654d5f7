import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import prettier from 'prettier';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { loadBaseline, loadBaselineFrom, writeBaseline } from '../../src/config/baseline-file.ts';
import { emptyConfig } from '../../src/config/config.ts';
import { loadConfig } from '../../src/config/load.ts';
import type { Finding } from '../../src/core/finding.ts';
import {
  applyBaseline,
  createBaseline,
  formatBaseline,
  parseBaseline,
  type Baseline,
} from '../../src/noise/baseline.ts';
import { findingsOf, noiseOf } from './fake-scan.ts';

const FILE = { file: '.key-sniff-baseline.json', path: '/repo/.key-sniff-baseline.json' };

function baselineOf(findings: readonly Finding[]): Baseline {
  return parseBaseline(formatBaseline(createBaseline(findings)), FILE);
}

const shown = (findings: readonly Finding[]): readonly string[] =>
  findings.map(({ path, startLine, secret }) => `${path}:${startLine} ${secret.reveal()}`);

/** What is left of the new findings after the old ones became the baseline. */
function left(before: readonly Finding[], after: readonly Finding[], complete: boolean = true): readonly string[] {
  return shown(applyBaseline(after, baselineOf(before), complete).kept);
}

describe('an old finding stays quiet', () => {
  const old = findingsOf('has TODO-SECRET-1\n');

  test.each([
    ['where it was', 'has TODO-SECRET-1\n', 'src/a.js'],
    ['when its line moves', '\n\n// more\n\n  has TODO-SECRET-1\r\n', 'src/a.js'],
    ['when its file is renamed', 'has TODO-SECRET-1\n', 'lib/b.ts'],
  ])('%s', (_, text, path) => {
    expect(left(old, findingsOf(text, path))).toEqual([]);
  });
});

describe('a new one is reported', () => {
  test('on the same line', () => {
    const old = findingsOf('a: TODO-SECRET-1');
    expect(left(old, findingsOf('a: TODO-SECRET-1, b: TODO-KEY-2'))).toContain('src/a.js:1 TODO-KEY-2');
    expect(left(old, findingsOf('a: TODO-SECRET-3'))).toEqual(['src/a.js:1 TODO-SECRET-3']);
  });

  test('in the place of another, when it is long and random', () => {
    const value = (seed: string): string => `TODO-KEY-${[...'a1b2c3d4e5f6g7h8i9'].map((char) => char + seed).join('')}`;
    expect(left(findingsOf(`x=${value('x')}`), findingsOf(`x=${value('Y')}`))).toEqual([`src/a.js:1 ${value('Y')}`]);
  });

  test('by another rule on the same text', () => {
    const [finding] = findingsOf('TODO-SECRET-1');
    if (finding === undefined) throw new Error('nothing was found');
    const other = { ...finding, ruleId: 'other', fingerprint: 'f'.repeat(32) };
    expect(left([finding], [other])).toHaveLength(1);
  });
});

describe('copies are counted', () => {
  const at = (path: string): readonly Finding[] => findingsOf('has TODO-SECRET-1', path);

  test('a further copy of a known secret is reported, at the new place, and says what it is', () => {
    const { kept, silenced } = applyBaseline([...at('0-new.js'), ...at('b.js')], baselineOf(at('b.js')), true);
    expect(shown(kept)).toEqual(['0-new.js:1 TODO-SECRET-1']);
    expect(kept[0]?.evidence).toContain('a further copy of a secret in the baseline');
    expect(shown(silenced.map(({ finding }) => finding))).toEqual(['b.js:1 TODO-SECRET-1']);
  });

  test('as many copies as were there are quiet, also where one of them has moved', () => {
    expect(left([...at('a.js'), ...at('b.js')], [...at('b.js'), ...at('c.js')])).toEqual([]);
    expect(left([...at('a.js'), ...at('a.js')], [...at('a.js'), ...at('a.js')])).toEqual([]);
    expect(left([...at('a.js'), ...at('b.js')], [...at('b.js'), ...at('c.js'), ...at('d.js')])).toEqual([
      'd.js:1 TODO-SECRET-1',
    ]);
  });

  test('but not by a run that sees only a part: the known copy may be elsewhere', () => {
    expect(left(at('a.js'), [...at('b.js'), ...at('c.js')], false)).toEqual([]);
  });
});

describe('entries without a finding', () => {
  const old = [...findingsOf('TODO-SECRET-1', 'a.js'), ...findingsOf('x TODO-SECRET-2', 'b.js')];

  test('are named', () => {
    const { notices } = applyBaseline(findingsOf('TODO-SECRET-1', 'a.js'), baselineOf(old), true);
    expect(notices).toEqual([
      {
        message: '.key-sniff-baseline.json: 1 entry is no longer found: todo-secret in b.js',
        hint: 'To drop what is dealt with: key-sniff baseline',
      },
    ]);
  });

  test('are counted when there are many', () => {
    const many = Array.from({ length: 9 }, (_, index) => findingsOf(`${index} TODO-SECRET-1`, `${index}.js`)).flat();
    const [notice] = applyBaseline([], baselineOf(many), true).notices;
    expect(notice?.message).toMatch(
      /9 entries are no longer found: (todo-secret in \d\.js, ){4}todo-secret in \d\.js and 4 more$/,
    );
  });

  test('are not named by a run that sees only a part', () => {
    expect(applyBaseline([], baselineOf(old), false).notices).toEqual([]);
  });
});

describe('a baseline of the history', () => {
  const inCommit = (text: string, path: string): readonly Finding[] =>
    findingsOf(text, path).map((finding) => ({
      ...finding,
      origin: { kind: 'commit', commit: 'c'.repeat(40), author: 'a', date: '2026-01-01T00:00:00Z' },
    }));
  const versions = [...inCommit('TODO-SECRET-1', 'a.js'), ...inCommit('x\nTODO-SECRET-1', 'a.js')];

  test('has one entry for all versions of a file', () => {
    expect(baselineOf(versions)).toMatchObject({ history: true, entries: [{ rule: 'todo-secret', path: 'a.js' }] });
  });

  test('keeps all of them quiet, in the tree too, and calls nothing stale there', () => {
    const baseline = baselineOf([...versions, ...inCommit('x TODO-SECRET-2', 'gone.js')]);
    for (const complete of [true, false]) {
      expect(applyBaseline(versions, baseline, complete)).toMatchObject({ kept: [], notices: [] });
    }
  });
});

describe('the file', () => {
  const findings = ['a', 'b', 'c', 'd'].flatMap((name) => findingsOf(`${name}: TODO-SECRET-1`, `src/${name}.js`));

  test('reads as it was written, whatever the paths', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' })), (paths) => {
        const known = createBaseline(paths.flatMap((path) => findingsOf('TODO-SECRET-1', path)));
        expect(parseBaseline(formatBaseline(known), FILE)).toEqual({ ...FILE, ...known });
      }),
    );
  });

  test('holds no secret, no time and no place in the file, and does not depend on the order', () => {
    const text = formatBaseline(createBaseline(findings));
    expect(text).toBe(formatBaseline(createBaseline(findings.toReversed())));
    expect(text).not.toContain('TODO-SECRET');
    expect(text.split('\n')).toHaveLength(findings.length + 7);
    expect(text.split('\n')[3]).toMatch(/^ {4}"todo-secret [0-9a-f]{32} src\/[a-d]\.js",$/);
  });

  test('is left as it is by formatters', async () => {
    const path = `${'very/'.repeat(40)}deep.js`;
    const long = findingsOf('TODO-SECRET-1', path);
    const text = formatBaseline(createBaseline([...findings, ...long]));
    expect(await prettier.format(text, { parser: 'json' })).toBe(text);
  });

  test('merges: two branches that add and drop entries do not meet', () => {
    const folder = mkdtempSync(join(tmpdir(), 'key-sniff-merge-'));
    const git = (...args: readonly string[]): string =>
      execFileSync('git', ['-C', folder, '-c', 'user.name=a', '-c', 'user.email=a@b', ...args], { encoding: 'utf8' });
    const names = Array.from('abcdefghijklmnop');
    const all = names.map((name) => findingsOf(`${name}: TODO-SECRET-1`, `${name}.js`)).flat();
    const sorted = createBaseline(all).entries;
    const commit = (entries: typeof sorted, message: string): void => {
      writeFileSync(join(folder, 'base.json'), formatBaseline({ entries, history: false }));
      git('add', '.');
      git('commit', '-qm', message);
    };
    git('init', '-q', '-b', 'main');
    const common = sorted.filter((_, index) => index !== 2 && index !== sorted.length - 1);
    commit(common, 'common');
    git('checkout', '-qb', 'other');
    commit(
      sorted.filter((_, index) => index !== 2),
      'adds the last',
    );
    git('checkout', '-q', 'main');
    commit(
      sorted.filter((_, index) => index !== sorted.length - 1 && index !== 9),
      'adds the third, drops the tenth',
    );
    git('merge', '-q', 'other', '-m', 'merged');
    const merged = parseBaseline(readFileSync(join(folder, 'base.json'), 'utf8'), FILE);
    expect(merged.entries).toEqual(sorted.filter((_, index) => index !== 9));
    rmSync(folder, { recursive: true });
  });

  test.each([
    ['{', 'is not JSON', 'Write it anew: key-sniff baseline'],
    ['{\n<<<<<<< HEAD\n', 'is not JSON', 'Resolve the merge: keep the lines of both sides.'],
    ['[]', 'is no baseline of version 1', 'Write it anew: key-sniff baseline'],
    ['{"version": 2, "findings": []}', 'is no baseline of version 1', 'Write it anew'],
    ['{"version": 1, "findings": ["x"]}', 'has an entry that is none: "x"', 'Write it anew'],
    ['{"version": 1, "findings": [7]}', 'has an entry that is none: 7', 'Write it anew'],
  ])('is refused when it is none: %j', (text, message, hint) => {
    expect(() => parseBaseline(text, FILE)).toThrow(
      expect.objectContaining({
        message: expect.stringContaining(`.key-sniff-baseline.json ${message}`),
        hint: expect.stringContaining(hint),
      }),
    );
  });
});

describe('on disk', () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'key-sniff-baseline-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  const found = findingsOf('TODO-SECRET-1');

  test('it stands beside the config and is loaded when it is there', async () => {
    const config = emptyConfig(folder);
    expect(await loadBaseline(config, folder)).toBeUndefined();
    expect(await writeBaseline(config, found)).toBe(join(folder, '.key-sniff-baseline.json'));
    expect(readdirSync(folder)).toEqual(['.key-sniff-baseline.json']);
    const baseline = await loadBaseline(config, folder);
    expect(baseline?.entries).toEqual(createBaseline(found).entries);
    expect(baseline?.file).toBe('.key-sniff-baseline.json');
  });

  test('one that the config names must be there', async () => {
    writeFileSync(join(folder, '.key-sniff.json'), '{"baseline": "known/base.json"}');
    const config = await loadConfig('.', { cwd: folder });
    await expect(loadBaseline(config, folder)).rejects.toThrow('.key-sniff.json:1:14: known/base.json does not exist');
    await expect(writeBaseline(config, found)).rejects.toThrow("can't write");
    mkdirSync(join(folder, 'known'));
    await writeBaseline(config, found);
    expect((await loadBaseline(config, folder))?.entries).toHaveLength(1);
  });

  test('a config can not make it write outside its folder, by a link or over one', async () => {
    mkdirSync(join(folder, 'repo'));
    mkdirSync(join(folder, 'home'));
    writeFileSync(join(folder, 'home', 'rc.json'), 'mine');
    symlinkSync(join(folder, 'home'), join(folder, 'repo', 'out'));
    symlinkSync(join(folder, 'home', 'rc.json'), join(folder, 'repo', 'link.json'));
    writeFileSync(join(folder, 'repo', '.key-sniff.json'), '{"baseline": "out/rc.json"}');
    await expect(writeBaseline(await loadConfig('repo', { cwd: folder }), found)).rejects.toThrow('leads out of');
    writeFileSync(join(folder, 'repo', '.key-sniff.json'), '{"baseline": "link.json"}');
    await writeBaseline(await loadConfig('repo', { cwd: folder }), found);
    expect(readFileSync(join(folder, 'home', 'rc.json'), 'utf8')).toBe('mine');
    expect(readdirSync(join(folder, 'home'))).toEqual(['rc.json']);
  });

  test('in a commit it is read from the commit', async () => {
    const tree = new Map([['sub/.key-sniff-baseline.json', formatBaseline(createBaseline(found))]]);
    const read = (path: string): Promise<string | undefined> => Promise.resolve(tree.get(path));
    const options = { root: '/repo', revision: 'main' };
    const baseline = await loadBaselineFrom(read, emptyConfig('/repo/sub'), options);
    expect(baseline?.file).toBe('main:sub/.key-sniff-baseline.json');
    expect(baseline?.entries).toHaveLength(1);
    expect(await loadBaselineFrom(read, emptyConfig('/repo'), options)).toBeUndefined();
  });
});

test('a fingerprint that a rule takes for a secret in the baseline itself is none', () => {
  const [finding] = findingsOf('TODO-SECRET-1', '.key-sniff-baseline.json');
  if (finding === undefined) throw new Error('nothing was found');
  const entries = [{ rule: 'todo-secret', fingerprint: 'TODO-SECRET-1', path: 'a' }];
  const noise = noiseOf({}, { baseline: { ...FILE, entries, history: false } });
  const content = { path: '.key-sniff-baseline.json', bytes: new Uint8Array() };
  expect(noise.silence([finding], content)).toMatchObject({ kept: [], silenced: [{ by: 'baseline' }] });
});
