import { describe, expect, test } from 'vitest';
import { detectorRule, failedExamples } from '../../src/config/detector.ts';
import type { Detector } from '../../src/config/settings.ts';
import { createTimeLimit } from '../../src/config/time-limit.ts';
import { emptyConfig } from '../../src/config/config.ts';
import type { Source } from '../../src/core/blob.ts';
import { createNoise } from '../../src/noise/noise.ts';
import { exitCodeOf, run } from '../../src/run.ts';
import { UserError } from '../../src/core/errors.ts';
import type { Rule } from '../../src/core/rule.ts';
import { createEngine, scan } from '../../src/core/scan.ts';

const limit = createTimeLimit();
const base: Detector = { id: 'todo-secret', title: 'TODO secret', regex: 'TODO-SECRET-[0-9]+' };

function ruleOf(fields: Partial<Detector>): Rule {
  return detectorRule({ ...base, ...fields }, { limit, pathTest: (end) => ({ test: (path) => path.endsWith(end) }) });
}

function found(fields: Partial<Detector>, text: string, path: string = 'a.txt'): readonly string[] {
  const bytes = new TextEncoder().encode(text);
  return scan(createEngine([ruleOf(fields)]), bytes, path).map(({ start, end }) => text.slice(start, end));
}

describe('a detector finds', () => {
  test.each([
    ['the whole match', {}, 'x TODO-SECRET-12 y', ['TODO-SECRET-12']],
    ['the first group', { regex: 'TODO-SECRET-([0-9]+)' }, 'TODO-SECRET-12', ['12']],
    ['the group that matched', { regex: 'TODO-(?:SECRET-([0-9]+)|KEY-([0-9]+))' }, 'TODO-KEY-34', ['34']],
    ['the group named secret', { regex: 'TODO-(SECRET|KEY)-(?<secret>[0-9]+)' }, 'TODO-KEY-34', ['34']],
    ['with its flags', { regex: 'todo-secret-[0-9]+', flags: 'i' }, 'Todo-Secret-1', ['Todo-Secret-1']],
    ['at the beginning of any line', { regex: '^TODO-SECRET-[0-9]+$' }, 'a\nTODO-SECRET-1\nb', ['TODO-SECRET-1']],
    ['over lines', { regex: 'TODO-\\s+SECRET-[0-9]+' }, 'TODO-\n  SECRET-1', ['TODO-\n  SECRET-1']],
    [
      'far from its keyword',
      { keywords: ['acme'], regex: '\\b[0-9]{9}\\b' },
      `acme${'\n'.repeat(9000)}123456789`,
      ['123456789'],
    ],
    ['without any keyword', { regex: '\\b[0-9]{9}\\b' }, 'x 123456789', ['123456789']],
    ['values random enough', { entropy: 3, regex: 'S-[a-z]+' }, 'S-aaaaaaaaaaaa S-abcdefghijkl', ['S-abcdefghijkl']],
    ['no allowed value', { allow: ['-0+$'] }, 'TODO-SECRET-00 TODO-SECRET-01', ['TODO-SECRET-01']],
    ['nothing without a keyword', { keywords: ['acme'] }, 'TODO-SECRET-1', []],
    ['nothing in an empty group', { regex: 'TODO-SECRET-([0-9]*)' }, 'TODO-SECRET-', []],
    ['nothing where the group named secret has no part', { regex: 'TODO-(KEY|SECRET(?<secret>-1)?)' }, 'TODO-KEY', []],
    ['the whole match where no group has a part', { regex: 'TODO(-X)?-SECRET' }, 'TODO-SECRET', ['TODO-SECRET']],
    ['what is not an empty group', { regex: 'TODO-()SECRET-([0-9]+)' }, 'TODO-SECRET-1', ['1']],
    ['nothing in other files', { path: '.env' }, 'TODO-SECRET-1', []],
  ])('%s', (_, fields, text, values) => {
    expect(found(fields, text)).toEqual(values);
  });

  test('in files of its path', () => {
    expect(found({ path: '.env' }, 'TODO-SECRET-1', 'a/.env')).toEqual(['TODO-SECRET-1']);
  });

  test('on a long line, as far from its keyword as values stand', () => {
    const line = `TODO-SECRET-1${'x'.repeat(20_000)} y`;
    expect(found({ regex: 'TODO-SECRET-[0-9]+x+ y' }, line)).toEqual([line]);
  });
});

test('a detector that says no more is an error of high confidence with a remedy', () => {
  const { severity, confidence, why, fix, keywords, scope } = ruleOf({});
  expect({ severity, confidence, keywords }).toEqual({
    severity: 'error',
    confidence: 'high',
    keywords: ['todo-secret-'],
  });
  expect(why).not.toBe('');
  expect(fix.length).toBeGreaterThan(1);
  expect(scope).not.toBe('file'); // a regex whose text is known looks at that text's line alone
});

describe('a regular expression that would run for ever', () => {
  const endless: Detector = { ...base, id: 'endless', regex: 'TODO-(([a-z])+.)+[A-Z]([a-z])+$' };
  const text = `TODO-${'a'.repeat(60)}`;
  const view = { text, path: 'src/a.js', hits: [0] };

  function failure(rule: Rule): UserError {
    try {
      rule.detect(view);
    } catch (error) {
      if (error instanceof UserError) return error;
    }
    throw new Error('the detector did not fail as it should');
  }

  test('is stopped after a second, named with the file, and given up after three files', { timeout: 20_000 }, () => {
    const rule = detectorRule(endless, { limit, pathTest: () => ({ test: () => true }) });
    const started = performance.now();
    for (let file = 0; file < 3; file++) {
      const { message, hint } = failure(rule);
      expect(message).toBe('detector "endless" took longer than 1 s on "src/a.js"');
      expect(hint).toContain('repetitions');
    }
    const slow = performance.now() - started;
    expect(slow).toBeGreaterThan(2900);
    expect(slow).toBeLessThan(12_000);
    expect(failure(rule).message).toBe(
      'detector "endless" was given up: its regex took too long on other files on "src/a.js"',
    );
    expect(performance.now() - started - slow).toBeLessThan(500);
  });

  test('is a gap of the scan, and other rules go on', { timeout: 20_000 }, () => {
    const errors: string[] = [];
    const rules = [endless, { ...base, regex: 'TODO-a' }].map((one) =>
      detectorRule(one, { limit, pathTest: () => ({ test: () => true }) }),
    );
    const engine = createEngine(rules, { onRuleError: (rule, path) => errors.push(`${rule.id} ${path}`) });
    const located = scan(engine, new TextEncoder().encode(text), 'src/a.js');
    expect(located.map(({ rule }) => rule.id)).toEqual(['todo-secret']);
    expect(errors).toEqual(['endless src/a.js']);
  });
});

test('a scan that a detector could not do in full ends with exit code 2', { timeout: 20_000 }, async () => {
  const slow = ruleOf({ regex: 'TODO-(([a-z])+.)+[A-Z]([a-z])+$' });
  async function* source(): Source {
    const bytes = new TextEncoder().encode(`TODO-${'a'.repeat(60)}`);
    yield await Promise.resolve({ blob: { path: 'src/a.js', origin: { kind: 'worktree' }, bytes } });
  }
  const noise = createNoise({
    config: emptyConfig('/repo'),
    root: '/repo',
    today: '2026-06-15',
    coverage: 'tree',
    ruleIds: [slow.id],
  });
  const report = await run(source(), { rules: [slow], lenses: [], confidence: 'low', noise, sourceName: 'test' });
  expect(report.skipped).toMatchObject([
    { path: 'src/a.js', reason: 'detector "todo-secret" took longer than 1 s on "src/a.js"', gap: true },
  ]);
  expect(exitCodeOf(report, 'warn')).toBe(2);
});

test('the time limit lets work end, tells what it throws and stops it in a call of its own', () => {
  expect(limit(1000, () => 7)).toEqual({ done: true, value: 7 });
  expect(() =>
    limit(1000, () => {
      throw new RangeError('mine');
    }),
  ).toThrow(RangeError);
  expect(limit(50, () => /^(a+)+$/.test(`${'a'.repeat(60)}!`))).toEqual({ done: false });
  expect(limit(1000, () => 8)).toEqual({ done: true, value: 8 });
});

test('examples that a detector gets wrong are told without their text', () => {
  const detector: Detector = {
    ...base,
    keywords: ['todo-secret', 'acme'],
    examples: {
      finds: ['TODO-SECRET-1', 'x = TODO-SECRET-x', 'nothing of the kind'],
      clean: ['TODO-SECRET-', 'TODO-SECRET-2'],
    },
  };
  expect(failedExamples(detector, ruleOf(detector))).toEqual([
    { kind: 'finds', index: 1, message: 'nothing is found' },
    { kind: 'finds', index: 2, message: 'nothing is found: it holds none of todo-secret, acme' },
    { kind: 'clean', index: 1, message: 'something is found' },
  ]);
});
