import { inspect, format } from 'node:util';
import { describe, expect, test } from 'vitest';
import { redact, Secret } from '../../src/core/secret.ts';

const value = 'correct horse battery staple';
const secret = new Secret(value);

describe('a Secret', () => {
  test.each([
    ['a template', `${secret}`],
    ['String()', String(secret)],
    ['concatenation', '' + secret],
    ['JSON', JSON.stringify({ secret, list: [secret] })],
    ['inspect', inspect({ deep: { secret } }, { depth: null, showHidden: true })],
    ['format', format('%s %o %O %j', secret, secret, secret, secret)],
    ['an error', new Error(`failed with ${secret}`).stack ?? ''],
    ['its own keys', JSON.stringify(Object.entries(secret)) + JSON.stringify(Reflect.ownKeys(secret).map(String))],
    ['a clone', inspect(structuredClone({ ...secret }))],
  ])('does not show its value in %s', (_, text) => {
    expect(text).not.toContain('horse');
    expect(text).not.toContain('staple');
  });

  test('gives its value only when asked', () => {
    expect(secret.reveal()).toBe(value);
  });
});

test.each([
  ['', '…(0)'],
  ['abcd', '…(4)'],
  ['hunter2hunter2', 'hu…(14)'],
  ['a'.repeat(40), 'aaaa…(40)'],
  ['\u001b[31m'.repeat(8), '·[31…(40)'],
])('redact(%j) is %s: at most four characters and a fifth of the value', (given, expected) => {
  expect(redact(given)).toBe(expected);
});
