import { describe, expect, test } from 'vitest';
import { createRandom } from '../../src/core/random.ts';
import { decodeBase58Check, encodeBase58Check, randomBytes } from '../../src/wallet/base58.ts';
import { mnemonicFor, mnemonicsIn } from '../../src/wallet/mnemonic.ts';
import { words } from '../../src/wallet/words.ts';

const phrase = (bytes: number, seed = 1): string => mnemonicFor(randomBytes(createRandom(seed), bytes));

test('the list has 2,048 words, told apart by their first four letters', () => {
  expect(words).toHaveLength(2048);
  expect(new Set(words.map((word) => word.slice(0, 4))).size).toBe(2048);
  expect([...words].sort()).toEqual(words);
});

test('the published vector of zeros is eleven times its first word and one with the checksum', () => {
  expect(mnemonicFor(new Uint8Array(16))).toBe(`${'abandon '.repeat(11)}about`);
});

describe('a mnemonic', () => {
  const words12 = phrase(16).split(' ');
  test.each([
    ['on one line', words12.join(' ')],
    ['in a list', `["${words12.join('", "')}"]`],
    ['on lines of their own', words12.join('\n')],
    ['numbered', words12.map((word, index) => `${index + 1}. ${word}`).join('\n')],
    ['in capitals', words12.join(' ').toUpperCase()],
    ['after words of the list', `my seed phrase is: ${words12.join(' ')}`],
  ])('is found %s', (_, text) => {
    expect(mnemonicsIn(text).map((found) => found.phrase)).toEqual([words12.join(' ')]);
  });

  test.each([16, 20, 24, 28, 32])('of %d bytes is found whole', (bytes) => {
    const all = phrase(bytes, 7);
    expect(mnemonicsIn(`x = "${all}"`)).toMatchObject([{ phrase: all, start: 5, end: 5 + all.length }]);
  });

  test('is none with two words exchanged', () => {
    const [first = '', second = '', ...rest] = words12;
    expect(mnemonicsIn([second, first, ...rest].join(' '))).toEqual([]);
  });

  test('is none in the list of words itself', () => {
    expect(mnemonicsIn(`BIP-39 mnemonic words:\n${words.join('\n')}`)).toEqual([]);
  });

  test('is found beside others, a line each', () => {
    const phrases = [1, 2, 3, 4].map((seed) => phrase(16, seed));
    expect(mnemonicsIn(phrases.join('\n')).map((found) => found.phrase)).toEqual(phrases);
  });

  test('is none with a word between', () => {
    expect(mnemonicsIn([...words12.slice(0, 6), 'the', ...words12.slice(6)].join(' '))).toEqual([]);
  });
});

test('base 58 with its checksum is read as it was written, and no other way', () => {
  const payload = Uint8Array.from([0, 0, ...randomBytes(createRandom(3), 30)]);
  const text = encodeBase58Check(payload);
  expect(decodeBase58Check(text)).toEqual(payload);
  expect(decodeBase58Check(text.replace(/.$/, (last) => (last === '2' ? '3' : '2')))).toBeUndefined();
  expect(decodeBase58Check(`${text}0`)).toBeUndefined();
});
