import { expect, test } from 'vitest';
import { createEngine, scan } from '../../src/core/scan.ts';
import type { Rule } from '../../src/core/rule.ts';
import { createProfile } from '../../src/report/profile.ts';

/** A clock that goes on by itself, a millisecond with each look at it, and further when a rule makes it. */
function createClock() {
  let time = 40;
  return {
    now: () => time++,
    work: (milliseconds: number) => {
      time += milliseconds;
    },
  };
}

const ruleOf = (id: string, work: () => void): Rule => ({
  id,
  title: id,
  severity: 'error',
  confidence: 'high',
  keywords: ['word'],
  why: '',
  fix: [],
  sources: [],
  detect: () => {
    work();
    return [];
  },
});

test('a profile names the phases and the slowest rules first, the user’s own among them', () => {
  const { now, work } = createClock();
  const profile = createProfile(now);
  const rules = [ruleOf('quick-rule', () => work(1)), ruleOf('slow-rule', () => work(1500))];
  const engine = createEngine(rules, { profile });
  scan(engine, new TextEncoder().encode('a word\n'.repeat(2)), 'a.txt');
  profile.spent('contents', 7);
  expect(profile.text(2000)).toMatchInlineSnapshot(`
    "Time by phase:
        40.0 ms  start
         1.0 ms  keywords
          3.0 s  rules
         7.0 ms  contents
      -1054.0 ms  rest
          2.0 s  total

    Time by rule (2 rules called):
          3.0 s  slow-rule (2 calls, 12 characters)
         4.0 ms  quick-rule (2 calls, 12 characters)
    "
  `);
});

test('a profile of many rules says how many it leaves out', () => {
  const profile = createProfile(() => 0);
  for (let number = 0; number < 25; number++) profile.took(`rule-${number}`, number, 10);
  const text = profile.text(300);
  expect(text).toContain('… and 5 more');
  expect(text.match(/rule-\d+/g)).toHaveLength(20);
});
