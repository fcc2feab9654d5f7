import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { parseConfig } from '../../src/config/parse.ts';
import { sha256 } from '../../src/core/hash.ts';
import { importDetectSecrets } from '../../src/import/detect-secrets.ts';
import { importFile } from '../../src/import/files.ts';
import { importIgnoreFile, importSecretsIgnore, importTalisman } from '../../src/import/ignore-files.ts';
import { nothing, type Imported } from '../../src/import/imported.ts';
import { matchKnown } from '../../src/import/known.ts';
import { mergeImported } from '../../src/import/merge.ts';
import { importSecretlint } from '../../src/import/secretlint.ts';
import { findingsOf } from '../noise/fake-scan.ts';

const sha1 = (value: string): string => createHash('sha1').update(value).digest('hex');

describe('detect-secrets', () => {
  const baseline = JSON.stringify({
    version: '1.5.0',
    filters_used: [
      { path: 'detect_secrets.filters.heuristic.is_sequential_string' },
      { path: 'detect_secrets.filters.regex.should_exclude_file', pattern: ['vendor/.*'] },
    ],
    results: {
      'a\\b.js': [
        { type: 'x', filename: 'a\\b.js', hashed_secret: sha1('one'), is_verified: false, line_number: 3 },
        { type: 'x', filename: 'a\\b.js', hashed_secret: sha1('two'), is_verified: false, is_secret: true },
      ],
    },
  });

  test('what it knows is known, but not what somebody has labelled a true secret', () => {
    const { known } = importDetectSecrets(baseline, '.secrets.baseline');
    expect(known).toEqual([{ path: 'a/b.js', sha1: sha1('one'), where: '.secrets.baseline' }]);
  });

  test('what its filters leave out is told', () => {
    expect(importDetectSecrets(baseline, '.secrets.baseline').notes).toEqual([
      {
        where: '.secrets.baseline',
        message: 'it leaves out each file that matches vendor/.*: write globs in paths.exclude',
        lost: true,
      },
    ]);
  });

  test('what is no baseline is an error', () => {
    expect(() => importDetectSecrets('{', 'x')).toThrow('x is not JSON');
    expect(() => importDetectSecrets('[]', 'x')).toThrow('x is no baseline of detect-secrets');
  });
});

describe('known findings', () => {
  const findings = findingsOf('x\nTODO-SECRET-1\nTODO-SECRET-2');

  test.each([
    ['by their line', { path: 'src/a.js', line: 2 }, ['TODO-SECRET-1']],
    ['by the hash of their value', { path: 'src/a.js', sha1: sha1('TODO-SECRET-2') }, ['TODO-SECRET-2']],
  ])('are found %s', (_, known, values) => {
    const matched = matchKnown(findings, [{ ...known, where: 'w' }]);
    expect(matched.findings.map(({ secret }) => secret.reveal())).toEqual(values);
    expect(matched.notes).toEqual([]);
  });

  test('that are not there are told', () => {
    const known = [
      { path: 'src/b.js', line: 2, where: 'w' },
      { path: 'src/a.js', sha1: sha1('x'), where: 'v' },
    ];
    expect(matchKnown(findings, known)).toEqual({
      findings: [],
      notes: [
        { where: 'w', message: 'key-sniff finds nothing at src/b.js:2: not needed', lost: false },
        { where: 'v', message: 'key-sniff finds nothing at src/a.js: not needed', lost: false },
      ],
    });
  });
});

test('secretlint: rules that are off and allowed values, under a preset too', () => {
  const config = {
    rules: [
      {
        id: '@secretlint/secretlint-rule-preset-recommend',
        rules: [
          { id: '@secretlint/secretlint-rule-slack', disabled: true },
          {
            id: '@secretlint/secretlint-rule-aws',
            options: { allows: ['a.b', '/^x+y$/', '/x/i'] },
            allowMessageIds: ['AWSAccountID'],
          },
          { id: '@secretlint/secretlint-rule-pattern', options: { patterns: [{ name: 'p' }] } },
        ],
      },
    ],
  };
  const { rules, allow, notes } = importSecretlint(config, '.secretlintrc.json', ['slack-token', 'aws-key']);
  expect(rules).toEqual({ 'slack-token': 'off' });
  expect(allow.map(({ regex }) => regex)).toEqual(['a\\.b', '^x+y$']);
  expect(notes.map(({ message }) => message)).toEqual([
    '"/x/i" has flags that an allow entry does not have',
    expect.stringContaining('messages it leaves out: AWSAccountID'),
    expect.stringContaining('its patterns are not taken over'),
  ]);
});

test('ignore files become paths to leave out, allowed secrets hashes, and checksums of files a note', () => {
  const ripsecrets = ['test/*', '', '[secrets]', 'hunter2', ''].join('\n');
  expect(importIgnoreFile('# x\r\nvendor/\r\n\r\n!a.js\r\n').exclude).toEqual(['vendor/', '!a.js']);
  expect(importSecretsIgnore(ripsecrets, '.secretsignore')).toMatchObject({
    exclude: ['test/*'],
    allow: [{ sha256: sha256('hunter2') }],
  });
  const talisman = { fileignoreconfig: [{ filename: 'a.pem', checksum: 'x' }] };
  expect(importTalisman(talisman, '.talismanrc').notes).toMatchObject([
    { message: expect.stringContaining('a.pem'), lost: true },
  ]);
});

describe('a file is known by its name', () => {
  const file = (name: string, text: string): Promise<Imported> => importFile({ name, text, ruleIds: [] });

  test('in any folder, JSON or YAML', async () => {
    expect((await file('a/.gitallowed', 'hunter2')).allow).toHaveLength(1);
    const yaml = 'rules:\n  - id: x\n    options:\n      allows: [hunter2]\n';
    expect((await file('.secretlintrc.yml', yaml)).allow).toHaveLength(1);
    expect(
      (await file('.secretlintrc', '{"rules": [{"id": "x", "options": {"allows": ["hunter2"]}}]}')).allow,
    ).toHaveLength(1);
  });

  test('others are refused', async () => {
    await expect(file('.secretlintrc.js', '')).rejects.toThrow('.secretlintrc.js is no file that can be taken over');
    await expect(file('.talismanrc', 'a: [')).rejects.toThrow('.talismanrc is neither JSON nor YAML');
  });
});

describe('what was taken over goes into a config', () => {
  const imported: Imported = {
    ...nothing,
    detectors: [{ id: 'acme', title: 'Acme', regex: 'acme_[0-9]+' }],
    allow: [{ regex: '^x', reason: 'ours' }],
    exclude: ['vendor/'],
    rules: { 'aws-key': 'off' },
  };

  test('a new one', () => {
    const { text, added } = mergeImported(undefined, 'c.json', imported);
    expect(added).toBe(4);
    expect(parseConfig(text, { name: 'c.json', path: '/c.json' }).settings).toEqual({
      detectors: imported.detectors,
      allow: imported.allow,
      paths: { exclude: ['vendor/'] },
      rules: { 'aws-key': 'off' },
    });
  });

  test('one that is there keeps its comments, its order and what it says itself', () => {
    const there = `{
  // ours
  "rules": { "aws-key": "note" },
  "detectors": [{ "id": "acme", "title": "Other", "regex": "other" }], // last
}
`;
    const { text, added } = mergeImported(there, 'c.json', imported);
    const { settings } = parseConfig(text, { name: 'c.json', path: '/c.json' });
    expect(added).toBe(3);
    expect(settings.rules).toEqual({ 'aws-key': 'note' });
    expect(settings.detectors?.map(({ id }) => id)).toEqual(['acme', 'acme-2']);
    expect(text).toContain('// ours');
    expect(text).toContain('// last');
  });

  test('twice is once', () => {
    const first = mergeImported(undefined, 'c.json', imported);
    expect(mergeImported(first.text, 'c.json', imported)).toEqual({ text: first.text, added: 0, notes: [] });
  });

  test('what a config can not hold is left out and told', () => {
    const broad: Imported = {
      ...nothing,
      allow: [{ regex: '.', reason: 'x' }],
      detectors: [{ id: 'empty', title: 'x', regex: 'a*' }],
    };
    const { added, notes } = mergeImported(undefined, 'c.json', broad);
    expect(added).toBe(0);
    expect(notes).toEqual([
      { where: 'detector empty', message: 'matches the empty text', lost: true },
      { where: 'allow entry', message: '"." matches every value', lost: true },
    ]);
  });

  test('a broken config is an error that names it', () => {
    expect(() => mergeImported('{', 'c.json', imported)).toThrow('c.json:1:2: not JSON');
  });
});
