/** Every rule says what it is, why it matters, what to do today and where the facts come from. */
import { expect, test } from 'vitest';
import { rules } from '../../rules/index.ts';
import type { Rule } from '../../src/core/rule.ts';

/** The ids of the rules that are not as they should be. */
function unless(isRight: (rule: Rule) => boolean): readonly string[] {
  return rules.filter((rule) => !isRight(rule)).map(({ id }) => id);
}

// Takes `https://docs.acme.io/x`; not `http://acme.io` or `acme.io`.
const PAGE = /^https:\/\/[a-z0-9.-]+\.[a-z]{2,}(?:[/#?]\S*)?$/i;

test('every rule cites a page, the vendor’s first', () => {
  expect(unless(({ sources }) => sources.length > 0 && sources.every((page) => PAGE.test(page)))).toEqual([]);
});

// Takes `Revoke it`, `Sign out`; not `Remove it from the code`, `Clean the history`.
const CLEANS =
  /^(?:remove|delete|clean|purge) (?:it|them|the \w+)? ?(?:from|in|out of) (?:the code|history|the repository)/i;

test('the first step of every rule stops the secret, before the code is cleaned', () => {
  expect(unless(({ fix }) => (fix[0] ?? '').length > 10 && !CLEANS.test(fix[0] ?? ''))).toEqual([]);
  expect(unless(({ fix, kind = 'secret' }) => kind !== 'secret' || fix.length > 1)).toEqual([]);
});

test('every rule says in a sentence why it matters, and in its title what was found', () => {
  expect(unless(({ why }) => /^[A-Z“‘].{20,}[.!]$/s.test(why))).toEqual([]);
  expect(unless(({ title }) => title.length > 5 && !title.endsWith('.'))).toEqual([]);
});

test('there are rules for 400 kinds of tokens of 250 providers and more', () => {
  expect(rules.length).toBeGreaterThan(1000);
});
