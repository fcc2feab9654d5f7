/** Looking at what a delta changed tells the same as looking at everything. */
import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createHitRoom } from '../../src/history/hit-list.ts';
import { leastCopy, lookAtAll, lookAtNew, verdictOf, type Known } from '../../src/history/known.ts';
import { createSieve } from '../../src/history/sieve.ts';
import { createUnpacker } from '../../src/history/unpacker.ts';
import { deltaOf, type Part } from './deltas.ts';
import { search } from './todo-rules.ts';

const sieve = createSieve(search);
const unpacker = createUnpacker(sieve.engine.prefilter.memory(), leastCopy(sieve.engine));
const encoder = new TextEncoder();

const words = [
  ...['TODO-SECRET-1', 'todo-secret', 'TODO-NAME', 'TODO-VALUE-7', 'TODO-STOP', 'TODO', 'TODO-WHOLE', 'TODO-END'],
  ...['TODO-PATHED-3', 'TODO-UNSURE-4', 'TODO-DOUBT-5', '\\u0054ODO-SECRET-6', 'VE9ETy1TRUNSRVQtOQ', '%54ODO-SECRET-8'],
  ...['TODO-BELOW', 'TODO-ABOVE', 'VALUE-3', 'TODO-FAR', '1234567', 'TODO-NEXT', 'far away '.repeat(80)],
  ...['', ' ', 'x', 'clean words', 'ä€😀', '=', '"', '\\n', 'T', 'SECRET-12'],
];
const word = fc.oneof(
  { weight: 3, arbitrary: fc.constant('nothing to see here, move along please') },
  fc.constantFrom(...words),
);
const line = fc.array(word, { maxLength: 6 }).map((all) => all.join(''));
const longLine = fc.array(word, { minLength: 10, maxLength: 60 }).map((all) => all.join(''));
const text = fc
  .array(fc.tuple(fc.oneof({ weight: 8, arbitrary: line }, longLine), fc.constantFrom('\n', '\n', '\n', '\r\n')), {
    minLength: 1,
    maxLength: 60,
  })
  .map((lines) => lines.flat().join(''));

/** Bytes as files have them: UTF-8, now and then with a NUL, a byte that is no UTF-8, a byte-order mark, or in UTF-16. */
const content = fc.tuple(text, fc.integer({ min: 0, max: 30 })).map(([whole, kind]) => {
  if (kind === 0) return Uint8Array.from(Buffer.from(`\ufeff${whole}`, 'utf16le'));
  if (kind === 1) return encoder.encode(`${whole}\0${whole}`);
  if (kind === 2) return Uint8Array.from(Buffer.from(whole, 'latin1'));
  return encoder.encode(kind === 3 ? `\ufeff${whole}` : whole);
});

/** A range in thousandths of the base's length. */
const range = fc.tuple(fc.nat(1000), fc.nat(1000)).map((places) => places.toSorted((a, b) => a - b));
const part = fc.oneof(
  { weight: 3, arbitrary: range },
  text.map((fresh) => encoder.encode(fresh)),
  word.map((fresh) => encoder.encode(fresh)),
);

function scaled(parts: readonly (readonly number[] | Uint8Array)[], length: number): readonly Part[] {
  return parts.map((one) => {
    if (one instanceof Uint8Array) return one;
    const [from = 0, to = 0] = one.map((place) => Math.round((place / 1000) * length));
    return [from, to];
  });
}

interface Made {
  readonly bytes: Uint8Array;
  readonly delta: Parameters<typeof lookAtNew>[3];
}

/** Copies of the lines that stay, as byte offsets, and new lines. */
function partsOf(
  lines: readonly string[],
  edits: readonly (readonly [number, number, readonly string[]])[],
): readonly Part[] {
  const starts = lines.reduce<number[]>((all, one) => [...all, (all.at(-1) ?? 0) + one.length + 1], [0]);
  const parts: Part[] = [];
  let at = 0;
  for (const [line, count, fresh] of edits.toSorted(([a], [b]) => a - b)) {
    if (line < at || line >= lines.length) continue;
    parts.push([starts[at] ?? 0, starts[line] ?? 0]);
    parts.push(encoder.encode(fresh.map((one) => `${one}\n`).join('')));
    at = Math.min(lines.length, line + count);
  }
  return [...parts, [starts[at] ?? 0, starts.at(-1) ?? 0]];
}

/** The target is where the search finds it, as in a scan. */
function make(base: Uint8Array, parts: readonly Part[]): Made {
  const { delta } = deltaOf(base, parts);
  unpacker.unpack(1, { data: deflateSync(base), size: base.length });
  const bytes = unpacker.make(2, 1, { data: deflateSync(delta), size: delta.length });
  if (bytes === undefined) throw new Error('the delta is damaged');
  return { bytes, delta: { changes: unpacker.changes(), room: createHitRoom() } };
}

/** All that is known, in a form to compare: the order in which windows were found does not matter. */
function summary(known: Known): unknown {
  const hot = new Set(known.hot.map(({ owner, from, to }) => `${owner}: ${from} to ${to}`));
  return { ...known, hits: [...Array.from(known.hits)], hot: [...hot].sort() };
}

describe('what is known of a content that a delta made', () => {
  test('equals what a look at all of it tells, whatever the edit', () => {
    let suspects = 0;
    fc.assert(
      fc.property(content, fc.array(part, { minLength: 1, maxLength: 6 }), (bytes, parts) => {
        const base = lookAtAll(sieve, bytes);
        const made = make(bytes, scaled(parts, bytes.length));
        const known = lookAtNew(sieve, base, made.bytes, made.delta);
        expect(summary(known)).toEqual(summary(lookAtAll(sieve, made.bytes)));
        if (verdictOf(sieve, known) === 'suspect') suspects++;
      }),
      { numRuns: 3000 },
    );
    expect(suspects).toBeGreaterThan(300);
  });

  test.each([
    ['close to one another', 'nothing to see here, move along please, there is nothing at all to be seen in this line'],
    ['far from one another', 'nothing to see here, move along please '.repeat(18)],
  ])('equals it where edits join and part the views of rules that look at several lines, %s', (_, filler) => {
    const words = [
      'TODO-NAME',
      'TODO-VALUE-1',
      'TODO-STOP',
      'TODO-BELOW',
      'TODO-ABOVE',
      'TODO-FAR',
      '1234567',
      'TODO-NEXT',
    ];
    const marked = fc.oneof(
      { weight: 1, arbitrary: fc.constantFrom(...words) },
      { weight: 2, arbitrary: fc.constant(filler) },
    );
    // Lines to leave out, and lines to put in their place.
    const edit = fc.tuple(fc.nat(29), fc.nat(2), fc.array(marked, { maxLength: 2 }));
    fc.assert(
      fc.property(
        fc.array(marked, { minLength: 10, maxLength: 30 }),
        fc.array(edit, { maxLength: 3 }),
        (lines, edits) => {
          const bytes = encoder.encode(lines.map((one) => `${one}\n`).join(''));
          const base = lookAtAll(sieve, bytes);
          const made = make(bytes, partsOf(lines, edits));
          expect(summary(lookAtNew(sieve, base, made.bytes, made.delta))).toEqual(
            summary(lookAtAll(sieve, made.bytes)),
          );
        },
      ),
      { numRuns: 4000 },
    );
  });

  test('stays right over many deltas in a row', () => {
    fc.assert(
      fc.property(
        content,
        fc.array(fc.array(part, { minLength: 1, maxLength: 4 }), { maxLength: 8 }),
        (bytes, edits) => {
          let known = lookAtAll(sieve, bytes);
          let last = Uint8Array.from(bytes);
          for (const parts of edits) {
            const made = make(last, scaled(parts, last.length));
            known = lookAtNew(sieve, known, made.bytes, made.delta);
            last = Uint8Array.from(made.bytes); // the next overwrites it
          }
          expect(summary(known)).toEqual(summary(lookAtAll(sieve, last)));
        },
      ),
      { numRuns: 300 },
    );
  });

  test('is suspicious when a rule fails, which the scan of the content will then tell', () => {
    const failing = createSieve({
      ...search,
      rules: search.rules.map((rule) => ({
        ...rule,
        detect: () => {
          throw new Error('broken');
        },
      })),
    });
    expect(verdictOf(failing, lookAtAll(failing, encoder.encode('TODO-SECRET')))).toBe('suspect');
  });
});
