/** Which windows of a content that a delta made may differ from those of its base. */
import { describe, expect, test } from 'vitest';
import { GLANCE_REACH } from '../../src/core/glance.ts';
import { isNearChange } from '../../src/history/near-change.ts';

const LINE = 'nine char\n';
const bytes = new TextEncoder().encode(LINE.repeat(1000));
/** Where lines 500 and 510 begin. */
const [from, to] = [5000, 5100];
const far = GLANCE_REACH + 4;

function isNear(change: readonly [from: number, to: number], lines: { before: number; after: number }): boolean {
  const changes = { count: 3, from: [100, change[0], 9900], to: [110, change[1], 9910] };
  return isNearChange(bytes, changes, { from, to: to - 1, reach: { ...lines, bytes: 4096 } });
}

describe('a window', () => {
  test.each([
    ['of one line', { before: 0, after: 0 }, 0, 0],
    // What stands two lines above could meet it, since it looks three lines down.
    ['of lines above', { before: 0, after: 3 }, 3, 0],
    ['of lines below', { before: 2, after: 0 }, 0, 2],
  ])('%s is near a change that a glance sees from where its like could meet it', (_, lines, above, below) => {
    const least = from - above * LINE.length - far;
    const most = to - 1 + below * LINE.length + far;
    expect(isNear([least - 10, least], lines)).toBe(true);
    expect(isNear([least - 10, least - 1], lines)).toBe(false);
    expect(isNear([most, most + 10], lines)).toBe(true);
    expect(isNear([most + 1, most + 10], lines)).toBe(false);
    expect(isNear([from + 5, from + 5], lines)).toBe(true);
  });
});
