/** Which of several rules reports a place. */
import { expect, test } from 'vitest';
import { withoutOverlaps } from '../../src/core/overlap.ts';
import type { Confidence, Kind, Rule } from '../../src/core/rule.ts';
import type { Located } from '../../src/core/scan.ts';

interface Sketch {
  readonly id: string;
  readonly span: readonly [start: number, end: number];
  readonly rank?: number;
  readonly kind?: Kind;
  readonly confidence?: Confidence;
}

function located({ id, span: [start, end], rank = 30, kind = 'secret', confidence = 'high' }: Sketch): Located {
  const about = { title: id, severity: 'error', why: '', fix: [], sources: [], keywords: [id] } as const;
  const rule: Rule = { ...about, id, rank, kind, confidence, detect: () => [] };
  return { rule, match: { start, end }, start, end, value: id };
}

const kept = (...sketches: readonly Sketch[]): readonly string[] =>
  withoutOverlaps(sketches.map(located)).map(({ rule }) => rule.id);

const long: Sketch = { id: 'long', span: [0, 100] };
const inside: Sketch = { id: 'inside', span: [40, 60] };

test.each<[string, readonly Sketch[], readonly string[]]>([
  ['of two the one of higher rank stays', [{ ...long, rank: 10 }, inside], ['inside']],
  ['of equal rank the surer one stays', [{ ...long, confidence: 'medium' }, inside], ['inside']],
  ['of equals the longer one stays', [long, inside], ['long']],
  ['those that only touch both stay', [inside, { id: 'next', span: [60, 80] }], ['inside', 'next']],
  [
    'a practice of higher rank wins over a mere guess',
    [
      { ...long, kind: 'practice' },
      { ...inside, rank: 0, confidence: 'low' },
    ],
    ['long'],
  ],
  [
    'a practice loses to any secret in it, which it would print',
    [
      { ...long, kind: 'practice', rank: 40 },
      { ...inside, rank: 10, confidence: 'medium' },
    ],
    ['inside'],
  ],
  [
    'a practice beside a secret stays',
    [{ id: 'practice', span: [0, 40], kind: 'practice' }, inside],
    ['practice', 'inside'],
  ],
])('%s', (_, sketches, expected) => {
  expect(kept(...sketches)).toEqual(expected);
  expect(kept(...sketches.toReversed())).toEqual(expected);
});
