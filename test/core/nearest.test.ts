import { expect, test } from 'vitest';
import { nearest } from '../../src/core/nearest.ts';

test.each([
  ['stagd', ['staged', 'range'], 'staged'],
  ['histroy', ['history', 'staged'], 'history'],
  ['xyz', ['staged', 'range'], undefined],
  ['', ['a'], undefined],
])('nearest(%j, %j) is %j', (word, candidates, expected) => {
  expect(nearest(word, candidates)).toBe(expected);
});
