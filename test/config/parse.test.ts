import { describe, expect, test } from 'vitest';
import type { Config } from '../../src/config/config.ts';
import { parseConfig } from '../../src/config/parse.ts';
import { UserError } from '../../src/core/errors.ts';

const parse = (text: string): Config => parseConfig(text, { name: '.key-sniff.json', path: '/repo/.key-sniff.json' });

function mistake(text: string): string {
  try {
    parse(text);
  } catch (error) {
    if (error instanceof UserError) return `${error.message}${error.hint ? ` | ${error.hint}` : ''}`;
    throw error;
  }
  return 'no mistake';
}

test('a config may have comments, trailing commas and a byte-order mark', () => {
  const { settings, folder } = parse('\ufeff{\n  // ours\n  "rules": { "a-b": "off", /* quiet */ },\n}\n');
  expect(settings).toEqual({ rules: { 'a-b': 'off' } });
  expect(folder).toBe('/repo');
});

test('places of values are known, for messages that come later', () => {
  const { placeOf } = parse('{\n  "rules": {\n    "a": "off"\n  }\n}');
  expect(placeOf('rules', 'a')).toBe('.key-sniff.json:3:10');
  expect(placeOf('allow', 0)).toBe('.key-sniff.json:1:1');
});

describe('a mistake is told with its place and what to do', () => {
  test.each([
    [
      '',
      '.key-sniff.json:1:1: not JSON: value expected | Comments and trailing commas are allowed, nothing else beyond JSON is.',
    ],
    ['{\n  "rules": {\n', '.key-sniff.json:3:1: not JSON: close brace expected | Comments'],
    ["{'rules': {}}", '.key-sniff.json:1:2: not JSON: invalid symbol | Comments'],
    ['{} {}', '.key-sniff.json:1:4: not JSON: end of file expected | Comments'],
    ['[]', '.key-sniff.json:1:1: the config must be an object, not an array'],
    ['{\n  "rulse": {}\n}', '.key-sniff.json:2:3: unknown key "rulse" | did you mean "rules"?'],
    [
      '{"x": 1}',
      '.key-sniff.json:1:2: unknown key "x" | known: $schema, rules, paths, allow, detectors, plugins, baseline, compatComments, maxFileSize',
    ],
    [
      '{"paths": {"excludes": []}}',
      '.key-sniff.json:1:12: unknown key "excludes" in "paths" | did you mean "exclude"?',
    ],
    ['{"rules": {"a": "errr"}}', '.key-sniff.json:1:17: "rules.a" can\'t be "errr" | did you mean "error"?'],
    [
      '{"rules": {"a": "1"}}',
      '.key-sniff.json:1:17: "rules.a" can\'t be "1" | known: off, note, warn, error, critical',
    ],
    ['{"rules": {"a": "off", "a": "warn"}}', '.key-sniff.json:1:24: "a" stands twice in "rules"'],
    ['{"rules": {"__proto__": "off"}}', '.key-sniff.json:1:12: "__proto__" in "rules" is no rule id'],
    ['{"allow": [{"regex": "x"}]}', '.key-sniff.json:1:12: "allow[0]" needs "reason"'],
    [
      '{"allow": [{"rule": "a", "reason": "x"}]}',
      '.key-sniff.json:1:12: "allow[0]" names no value: it needs "regex" or "sha256"',
    ],
    ['{"maxFileSize": null}', '.key-sniff.json:1:17: "maxFileSize" must be an integer, not null'],
    ['{"a": 1, "b": 2}', '.key-sniff.json:1:2: unknown key "a" (and 1 more)'],
  ])('%s', (text, message) => {
    expect(mistake(text)).toContain(message);
  });
});

describe('what a schema can not see is refused too', () => {
  const allow = (regex: string): string => JSON.stringify({ allow: [{ regex, reason: 'x' }] });
  const detector = (fields: object): string =>
    JSON.stringify({ detectors: [{ id: 'a', title: 'A', regex: 'abc', ...fields }] });

  test.each([
    [allow('('), '.key-sniff.json:1:20: Invalid regular expression: /(/'],
    [allow('(?i)abc'), 'JavaScript has no flags such as (?i) in front'],
    [allow('.'), '"." matches every value'],
    [
      allow('[A-Za-z0-9]'),
      'matches every value | To switch off a rule use rules, to leave out files use paths.exclude.',
    ],
    [allow('x*'), 'matches every value'],
    [allow('^$|.{20}'), 'matches every value'],
    [detector({ regex: '[' }), '.key-sniff.json:1:45: Invalid regular expression'],
    [detector({ regex: 'a*' }), 'matches the empty text | Make a part of it mandatory.'],
    [detector({ regex: '^' }), 'matches the empty text'],
    [detector({ flags: 'uv' }), 'Invalid flags'],
    [detector({ allow: ['.*'] }), 'matches every value'],
    [
      JSON.stringify({
        detectors: [
          { id: 'a', title: 'A', regex: 'a' },
          { id: 'a', title: 'B', regex: 'b' },
        ],
      }),
      '.key-sniff.json:1:56: two detectors have the id "a"',
    ],
  ])('%s', (text, message) => {
    expect(mistake(text)).toContain(message);
  });

  test.each(['^AKIA', '[0-9]{4}', 'example', '^[A-Z0-9]{20}$', 'x+'])('but %s is an ordinary pattern', (regex) => {
    expect(mistake(allow(regex))).toBe('no mistake');
  });

  test('a pattern that would run for ever does not stop the config from being read', () => {
    expect(mistake(allow('^(([a-z0-9A-Z])+.)+$x'))).toBe('no mistake');
  });
});
