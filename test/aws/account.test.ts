import { expect, test } from 'vitest';
import { accountOf, encodeAccount } from '../../src/aws/account.ts';
import { readAccessKeyId } from '../../src/aws/access-key-id.ts';
import { canaryMaker, isDocumentationAccount } from '../../src/aws/known-accounts.ts';
import { createRandom } from '../../src/core/random.ts';
import { base32, generate } from '../../src/core/shape.ts';

const idOf = (body: string): string => `AKIA${body}`;

// Accounts and the nine characters that name them, computed with two other published forms of the same function.
test.each([
  ['123456789012', 'RZPUZDIKA'],
  ['123456789012', 'RZPUZDIKP'],
  ['111122223333', 'RTX3GSDSQ'],
  ['111122223333', 'RTX3GSDS7'],
  ['000000000001', 'QAAAAAAAQ'],
  ['000000000000', 'QAAAAAAAA'],
  ['052310077262', 'QYLPMN5HA'],
  ['999999999999', '6RVFFB77Q'],
])('account %s is read from %s', (account, nine) => {
  expect(accountOf(idOf(nine))).toEqual({ kind: 'account', account });
});

test('an account is read from what it was written as, leading zeros and all', () => {
  const random = createRandom(1);
  for (const account of ['000000000007', '029608264753', '171436882533', '532587168180', '999999999999'])
    expect(accountOf(idOf(encodeAccount(account, random)))).toEqual({ kind: 'account', account });
});

test('what lies above the largest account, or outside the alphabet, is no issued ID', () => {
  for (const body of ['7AAAAAAAA', '6S2222222', 'A1BCDEFGH', 'Q0000000A'])
    expect(accountOf(idOf(body)).kind).toBe('impossible');
});

test('an ID of the old generation names no account', () => {
  for (const letter of 'ABCDEFGHIJKLMNOP') expect(accountOf(idOf(`${letter}BCDEFGHI`)).kind).toBe('old');
});

test.each([
  ['123456789012', true],
  ['123456789102', true],
  ['987654321098', true],
  ['111122223333', true],
  ['444455556666', true],
  ['111222333444', true],
  ['123412341234', true],
  ['112233445566', true],
  ['000000000000', true],
  ['777788889999', true],
  ['532587168180', false],
  ['419278470775', false],
  ['100020003001', false],
])('account %s: made up is %s', (account, expected) => {
  expect(isDocumentationAccount(account)).toBe(expected);
});

test('accounts of canary tokens are known with their makers', () => {
  expect(canaryMaker('171436882533')).toContain('Thinkst');
  expect(canaryMaker('959235150393')).toBeDefined();
  expect(canaryMaker('532587168180')).toBeUndefined();
});

const tail = generate([base32(7)], createRandom(4));

test.each([
  ['a real one', encodeAccount('532587168180', createRandom(3)) + tail, 'issued'],
  ['that of a simulator', encodeAccount('000000000000', createRandom(3)) + tail, 'documentation'],
  ['a canary token', encodeAccount('052310077262', createRandom(3)) + tail, 'canary'],
  ["AWS's example with another end", `IOSFODNN7${tail}`, 'modified-example'],
  ["AWS's example", 'IOSFODNN7EXAMPLE', 'placeholder'],
  ['one letter over and over', 'X'.repeat(16), 'placeholder'],
  ['a request', 'YOURKEYGOESHEREX', 'placeholder'],
  ['the alphabet', 'ABCDEFGHIJKLMNOP', 'placeholder'],
  ['a word of Finnish', 'KIRJAMALLIKANSIO', 'placeholder'],
  ['out of range', `7QRVB2LMX${tail}`, 'improbable'],
  ['few letters', 'DEADBEEFDEADBEEF', 'improbable'],
])('%s is told from the others', (_, body, kind) => {
  expect(readAccessKeyId(idOf(body)).kind).toBe(kind);
});
