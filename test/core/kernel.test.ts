import { expect, test } from 'vitest';
import { gramsOf } from '../../src/core/grams.ts';
import { createKernel } from '../../src/core/kernel.ts';
import { needlesOf } from '../../src/core/needles.ts';

test('more hits than there is room for are told in parts, each hit once', () => {
  const needles = needlesOf(['tok', 'toke', 'token', 'oken', 'ken', 'kens']);
  const { search } = createKernel(needles, gramsOf(needles));
  const bytes = new TextEncoder().encode('tokens '.repeat(9000)); // less than is searched at once
  const told = new Map<string, number>();
  let parts = 0;
  search(bytes, { from: 0, to: bytes.length }, (hits) => {
    parts++;
    for (let index = 0; index < hits.length; index += 2) {
      const place = `${hits[index]}:${hits[index + 1]}`;
      told.set(place, (told.get(place) ?? 0) + 1);
    }
  });
  expect(parts).toBeGreaterThan(1);
  expect(told.size).toBe(6 * 9000);
  expect(Math.max(...told.values())).toBe(1);
});

test('thousands of searches can be ready at the same time', () => {
  const needles = needlesOf(['token']);
  const kernels = Array.from({ length: 4000 }, () => createKernel(needles, gramsOf(needles)));
  const bytes = new TextEncoder().encode('a token');
  const found = kernels.map(({ search }) => {
    let place: number | undefined;
    search(bytes, { from: 0, to: bytes.length }, (hits) => (place = hits[1]));
    return place;
  });
  expect(new Set(found)).toEqual(new Set([2]));
});
