import { describe, expect, test } from 'vitest';
import { parseConfig } from '../../src/config/parse.ts';
import { activeRules, withSeverity } from '../../src/config/rules.ts';
import { loadRuleset, detectorProblems } from '../../src/config/ruleset.ts';
import type { Config } from '../../src/config/config.ts';
import type { Rule, Severity } from '../../src/core/rule.ts';

function fake(id: string, severity: Severity = 'error', own?: Severity): Rule {
  return {
    id,
    title: id,
    severity,
    confidence: 'high',
    keywords: [id],
    why: '',
    fix: [],
    sources: [],
    detect: () => [{ start: 0, end: 1, ...(own === undefined ? {} : { severity: own }) }],
  };
}

const config = (settings: object): Config =>
  parseConfig(JSON.stringify(settings), { name: '.key-sniff.json', path: '/repo/.key-sniff.json' });
const view = { text: 'x', path: 'a', hits: [0] };

test('a rule that is off is gone, another gets the severity asked for', () => {
  const rules = activeRules([fake('a'), fake('b'), fake('c')], [], config({ rules: { a: 'off', b: 'note' } }));
  expect(rules.map(({ id, severity }) => `${id} ${severity}`)).toEqual(['b note', 'c error']);
});

describe('an id that no rule has is refused', () => {
  test.each([
    [{ rules: { 'aws-key': 'off' } }, '.key-sniff.json:1:21: no rule has the id "aws-key"', 'did you mean "aws-keys"?'],
    [
      { allow: [{ rule: 'zzz', regex: 'x', reason: 'y' }] },
      '.key-sniff.json:1:19: no rule has the id "zzz"',
      'known: aws-keys, b',
    ],
  ])('%j', (settings, message, hint) => {
    expect(() => activeRules([fake('aws-keys'), fake('b')], [], config(settings))).toThrow(
      expect.objectContaining({ message, hint }),
    );
  });
});

test('two rules can not share an id, whoever brings them', () => {
  const added = [{ name: 'plugin a.js', rules: [fake('b')] }];
  expect(() => activeRules([fake('b')], added, config({}))).toThrow(
    'plugin a.js: the rule id "b" is taken by key-sniff itself',
  );
  expect(() => activeRules([], [...added, { name: 'plugin c.js', rules: [fake('b')] }], config({}))).toThrow(
    'plugin c.js: the rule id "b" is taken by plugin a.js',
  );
});

describe('a severity given to a rule', () => {
  test.each([
    ['error', undefined, 'warn', 'warn by the rule'],
    ['error', 'note', 'critical', 'note'],
    ['error', 'note', 'warn', 'note'],
    ['error', 'warn', 'note', 'note'],
    ['error', 'critical', 'warn', 'warn'],
    ['warn', 'error', 'critical', 'critical'],
  ] as const)('%s with a match of %s, set to %s: %s', (usual, own, given, expected) => {
    const rule = withSeverity(fake('a', usual, own), given);
    const [match] = rule.detect(view);
    expect(match?.severity ?? `${rule.severity} by the rule`).toBe(expected);
  });
});

test('detectors of the config are rules like others', async () => {
  const settings = {
    rules: { 'acme-key': 'note', b: 'off' },
    detectors: [{ id: 'acme-key', title: 'Acme key', regex: 'acme_[0-9]+', path: '/src/' }],
  };
  const options = { config: config(settings), named: false, plugins: [], cwd: '/repo', root: '/repo' };
  const { rules, ruleIds } = await loadRuleset({ ...options, builtin: [fake('b')] });
  expect(rules.map(({ id, severity, path }) => [id, severity, path?.test('src/a'), path?.test('a')])).toEqual([
    ['acme-key', 'note', true, false],
  ]);
  expect(ruleIds).toEqual(['b', 'acme-key']);
  await expect(loadRuleset({ ...options, builtin: [fake('acme-key'), fake('b')] })).rejects.toThrow(
    '.key-sniff.json:1:53: the rule id "acme-key" is taken by key-sniff itself',
  );
});

test('wrong examples of detectors are told with their place', async () => {
  const examples = { finds: ['acme_1', 'acme'], clean: ['acme_2'] };
  const settings = { detectors: [{ id: 'acme-key', title: 'Acme key', regex: 'acme_[0-9]+', examples }] };
  expect(await detectorProblems(config(settings))).toEqual([
    '.key-sniff.json:1:103: detector "acme-key": nothing is found',
    '.key-sniff.json:1:120: detector "acme-key": something is found',
  ]);
  expect(await detectorProblems(config({}))).toEqual([]);
});
