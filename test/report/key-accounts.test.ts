import { expect, test } from 'vitest';
import type { Finding } from '../../src/core/finding.ts';
import { accountNotices } from '../../src/report/key-accounts.ts';
import { findingsIn } from './sample-report.ts';

const [one] = findingsIn('TODO-SECRET-1234567', 'a.env');
const ours = '5'.repeat(12);
const theirs = '7'.repeat(12);

function found(account: string, more: Partial<Finding> = {}): readonly Finding[] {
  return one === undefined ? [] : [{ ...one, ruleId: 'aws-access-key-id', details: { account }, ...more }];
}

test('keys of several accounts are told, the most frequent first', () => {
  const [notice, ...others] = accountNotices([...found(theirs), ...found(ours), ...found(ours)]);
  expect(notice?.message).toBe(`the AWS keys belong to 2 accounts: ${ours} (2), ${theirs} (1)`);
  expect(others).toEqual([]);
});

test.each([
  ['one account', [...found(ours), ...found(ours)]],
  ['an example beside', [...found(ours), ...found(theirs, { severity: 'note' })]],
  ['what is no key of AWS beside', [...found(ours), ...found(theirs, { ruleId: 'root-arn' })]],
  ['a key that shows no account beside', [...found(ours), ...found('')]],
])('nothing is told of %s', (_, findings) => {
  expect(accountNotices(findings)).toEqual([]);
});
