import { describe, expect, test } from 'vitest';
import { sha256 } from '../../src/core/hash.ts';
import { findingsOf, noiseOf, outcomeOf } from './fake-scan.ts';
import { cpuTime } from '../cpu-time.ts';

const allow = (...entries: readonly object[]): ReturnType<typeof noiseOf> =>
  noiseOf({ allow: entries.map((entry) => ({ reason: 'fake', ...entry })) });

describe('an entry releases', () => {
  test.each([
    ['values its regex matches', { regex: '-1$' }, ['TODO-SECRET-2', 'TODO-KEY-1a']],
    ['the value with its hash', { sha256: sha256('TODO-SECRET-2') }, ['TODO-SECRET-1', 'TODO-KEY-1a']],
    ['also in capitals', { sha256: sha256('TODO-SECRET-2').toUpperCase() }, ['TODO-SECRET-1', 'TODO-KEY-1a']],
    ['findings of its rule', { regex: '1', rule: 'todo-key' }, ['TODO-SECRET-1', 'TODO-SECRET-2']],
    ['findings in its files', { regex: '1', path: '*.js' }, ['TODO-SECRET-2']],
    ['nothing in other files', { regex: '1', path: '/test/' }, ['TODO-SECRET-1', 'TODO-SECRET-2', 'TODO-KEY-1a']],
    [
      'what meets all its conditions',
      { regex: '1', sha256: sha256('TODO-SECRET-2') },
      ['TODO-SECRET-1', 'TODO-SECRET-2', 'TODO-KEY-1a'],
    ],
  ])('%s', (_, entry, kept) => {
    expect(outcomeOf('TODO-SECRET-1\nTODO-SECRET-2\nTODO-KEY-1a', allow(entry)).kept).toEqual(kept);
  });
});

describe('an entry sees the value alone', () => {
  test.each([['example'], ['src/a'], ['^example'], [':1:'], ['name =']])('%s is not on it', (regex) => {
    expect(outcomeOf('example name = TODO-SECRET-1 example', allow({ regex })).kept).toEqual(['TODO-SECRET-1']);
  });

  test('so a second value on the line is reported', () => {
    expect(outcomeOf('TODO-SECRET-1 TODO-SECRET-2', allow({ regex: '^TODO-SECRET-1$' })).kept).toEqual([
      'TODO-SECRET-2',
    ]);
  });
});

test('what was released is listed with the entry and its reason', () => {
  const noise = allow({ regex: 'x' }, { regex: '-1$', reason: 'from the handbook' });
  expect(outcomeOf('TODO-SECRET-1', noise).silenced).toEqual([
    'TODO-SECRET-1 allow .key-sniff.json:1:41: from the handbook',
  ]);
});

describe('at the end of a run', () => {
  const messages = (noise: ReturnType<typeof noiseOf>): readonly string[] =>
    outcomeOf('TODO-SECRET-1', noise).notices.map(({ message }) => message);

  test('an expired entry has released nothing and is named', () => {
    const noise = allow({ regex: '-1$', expires: '2026-06-14' });
    expect(outcomeOf('TODO-SECRET-1', noise).kept).toEqual(['TODO-SECRET-1']);
    expect(messages(noise)).toEqual([
      '.key-sniff.json:1:11: this allow entry expired on 2026-06-14 and releases nothing',
    ]);
  });

  test('on its last day it still counts', () => {
    const noise = allow({ regex: '-1$', expires: '2026-06-15' });
    expect(outcomeOf('TODO-SECRET-1', noise)).toMatchObject({ kept: [], notices: [] });
  });

  test('an unused entry is named, when the whole tree was seen', () => {
    const entry = { regex: '-7$', reason: 'fake' };
    expect(messages(noiseOf({ allow: [entry] }))).toEqual(['.key-sniff.json:1:11: this allow entry releases nothing']);
    expect(messages(noiseOf({ allow: [entry] }, { coverage: 'files' }))).toEqual([]);
  });

  test('a hash that lets a value be guessed is named', () => {
    expect(messages(allow({ sha256: sha256('TODO-SECRET-1') }))).toEqual([
      '.key-sniff.json:1:11: this allow entry holds the SHA-256 of a value that may be guessed',
    ]);
  });

  test('a regex that would run for ever is stopped once, releases nothing and is named', () => {
    const noise = allow({ regex: '^(([A-Za-z-])+.)+[#]$' });
    const text = `TODO-KEY-${'a'.repeat(60)}!\n`.repeat(30);
    const started = cpuTime();
    const findings = findingsOf(text);
    expect(noise.silence(findings, { path: 'src/a.js', bytes: new TextEncoder().encode(text) }).kept).toHaveLength(30);
    expect(cpuTime() - started).toBeLessThan(5000);
    expect(noise.notices().map(({ message }) => message)).toEqual([
      '.key-sniff.json:1:11: the regex of this allow entry takes too long: it releases nothing',
    ]);
  });
});

describe("the config's own texts are no findings", () => {
  const settings = {
    detectors: [
      { id: 'todo-secret', title: 'TODO', regex: 'TODO-SECRET-[0-9]+', examples: { finds: ['x TODO-SECRET-1'] } },
    ],
  };

  test.each([
    ['an example of the detector that found it', 'TODO-SECRET-1', '.key-sniff.json', []],
    ['but not another value', 'TODO-SECRET-2', '.key-sniff.json', ['TODO-SECRET-2']],
    ['nor what another rule finds', 'TODO-KEY-1', '.key-sniff.json', ['TODO-KEY-1']],
    ['nor the same elsewhere', 'TODO-SECRET-1', 'sub/.key-sniff.json', ['TODO-SECRET-1']],
  ])('%s', (_, text, path, kept) => {
    expect(outcomeOf(text, noiseOf(settings), path).kept).toEqual(kept);
  });
});
