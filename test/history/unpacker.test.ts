/** What git's packs hold comes out whole, or not at all. */
import { constants, deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Memory } from '../../src/core/wasm.ts';
import { createPrefilter } from '../../src/core/prefilter.ts';
import { createUnpacker } from '../../src/history/unpacker.ts';
import { deltaOf, type Part } from './deltas.ts';

const memory: Memory = createPrefilter(['token']).memory();
const LEAST = 10;
const unpacker = createUnpacker(memory, LEAST);
const { Z_DEFAULT_STRATEGY, Z_FIXED, Z_HUFFMAN_ONLY, Z_RLE } = constants;

const text = fc
  .array(fc.constantFrom('const ', 'token', '\n', '  ', 'x', 'return value;', 'ä', '0123456789'.repeat(9)), {
    maxLength: 400,
  })
  .map((words) => Buffer.from(words.join('')));
const noise = fc.uint8Array({ maxLength: 3000 }).map((bytes) => Buffer.from(bytes));
const content = fc.oneof(text, noise, fc.tuple(noise, text).map(Buffer.concat));
const options = fc.record({
  level: fc.integer({ min: 0, max: 9 }),
  strategy: fc.constantFrom(Z_DEFAULT_STRATEGY, Z_FIXED, Z_HUFFMAN_ONLY, Z_RLE),
});
/** Ranges in thousandths of the base, and new bytes. */
const edits = fc.array(fc.oneof(fc.tuple(fc.nat(1000), fc.nat(1000)), content), { minLength: 1, maxLength: 12 });

function partsOf(base: Uint8Array, all: readonly (readonly [number, number] | Uint8Array)[]): readonly Part[] {
  return all.map((one) => {
    if (one instanceof Uint8Array) return one;
    const [from, to] = one.map((place) => Math.round((place / 1000) * base.length));
    return [Math.min(from ?? 0, to ?? 0), Math.max(from ?? 0, to ?? 0)];
  });
}

const deflated = (bytes: Buffer): Parameters<typeof unpacker.unpack>[1] => ({
  data: deflateSync(bytes),
  size: bytes.length,
});

/** What is kept and what is new fill the target that was made last; what is kept stands in the base. */
function expectSorted(base: Buffer, target: Buffer): void {
  const { kept, count, from, to, size } = unpacker.changes();
  const ranges = [
    ...Array.from({ length: count }, (_, index) => ({ start: from[index] ?? 0, end: to[index] ?? 0, origin: -1 })),
    ...Array.from({ length: kept.count }, (_, index) => {
      const [start = 0, length = 0, origin = 0] = [kept.to[index], kept.length[index], kept.from[index]];
      return { start, end: start + length, origin };
    }),
  ].sort((a, b) => a.start - b.start || a.end - b.end);
  const gaps = ranges.filter(({ start }, index) => start !== (ranges[index - 1]?.end ?? 0));
  const copies = ranges.filter(({ origin }) => origin >= 0);
  const wrong = copies.filter(
    ({ start, end, origin }) =>
      end - start < LEAST || !base.subarray(origin, origin + end - start).equals(target.subarray(start, end)),
  );
  expect({ gaps, wrong, end: ranges.at(-1)?.end ?? 0 }).toEqual({ gaps: [], wrong: [], end: target.length });
  expect(size).toBe(target.length - copies.reduce((sum, { start, end }) => sum + end - start, 0));
}

describe('the unpacker', () => {
  beforeEach(() => unpacker.clear());

  it('inflates whatever zlib makes', () => {
    fc.assert(
      fc.property(content, options, (bytes, how) => {
        const made = unpacker.unpack(1, { data: deflateSync(bytes, how), size: bytes.length });
        expect(Buffer.from(made ?? [0, 0])).toEqual(bytes);
      }),
      { numRuns: 1000 },
    );
  });

  it('takes nothing that is damaged, cut short or of another size', () => {
    const damage = fc.record({
      at: fc.double({ min: 0, max: 0.999, noNaN: true }),
      bits: fc.integer({ min: 1, max: 255 }),
    });
    fc.assert(
      fc.property(content, options, damage, (bytes, how, { at, bits }) => {
        const data = deflateSync(bytes, how);
        const before = Buffer.from(memory.buffer.slice(0, 1 << 16));
        const place = Math.floor(at * data.length);
        const broken = Buffer.from(data);
        broken[place] = (broken[place] ?? 0) ^ bits;
        const made = unpacker.unpack(1, { data: broken, size: bytes.length });
        if (made !== undefined) expect(Buffer.from(made)).toEqual(bytes); // a bit that tells nothing
        expect(unpacker.unpack(1, { data: data.subarray(0, place), size: bytes.length })).toBeUndefined();
        expect(unpacker.unpack(1, { data, size: bytes.length + 1 })).toBeUndefined();
        if (bytes.length > 0) expect(unpacker.unpack(1, { data, size: bytes.length - 1 })).toBeUndefined();
        expect(Buffer.from(memory.buffer.slice(0, 1 << 16)).equals(before)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it('makes of a delta its target, and tells what is new in it', () => {
    fc.assert(
      fc.property(content, edits, (base, all) => {
        const { target, delta } = deltaOf(base, partsOf(base, all));
        unpacker.unpack(1, deflated(base));
        const made = unpacker.make(2, 1, deflated(delta));
        expect(Buffer.from(made ?? [0, 0])).toEqual(target);
        expectSorted(base, target);
      }),
      { numRuns: 1000 },
    );
  });

  it('takes no delta that says what can’t be', () => {
    const bytes = fc.uint8Array({ maxLength: 40 }).map((all) => Buffer.from(all));
    const before = Buffer.from(memory.buffer.slice(0, 1 << 16));
    fc.assert(
      fc.property(
        fc.oneof(
          bytes,
          bytes.map((all) => Buffer.from([5, 9, ...all])),
        ),
        (delta) => {
          unpacker.unpack(1, deflated(Buffer.from('token')));
          const made = unpacker.make(2, 1, deflated(delta));
          if (made !== undefined) expect([delta[0], delta[1]]).toEqual([5, made.length]);
        },
      ),
      { numRuns: 3000 },
    );
    expect(Buffer.from(memory.buffer.slice(0, 1 << 16)).equals(before)).toBe(true);
  });

  it('takes for new what is behind more copies than there is room for', () => {
    const base = Buffer.from('0123456789ab');
    const { target, delta } = deltaOf(
      base,
      Array.from({ length: 9000 }, (): readonly Part[] => [[0, 12], Buffer.from('.')]).flat(),
    );
    unpacker.unpack(1, deflated(base));
    expect(Buffer.from(unpacker.make(2, 1, deflated(delta)) ?? [])).toEqual(target);
    expectSorted(base, target);
    expect(unpacker.changes().kept.count).toBeLessThan(9000);
  });

  it('makes large contents from large ones, and small ones from these', () => {
    const base = Buffer.from('a token\n'.repeat(700_000));
    const fresh = Buffer.from('other text '.repeat(30_000));
    const first = deltaOf(base, [[0, 3_000_000], fresh, [2_000_000, base.length]]);
    const second = deltaOf(first.target, [[100, 900], fresh.subarray(0, 50)]);
    unpacker.unpack(1, deflated(base));
    expect(Buffer.compare(Buffer.from(unpacker.make(2, 1, deflated(first.delta)) ?? []), first.target)).toBe(0);
    expect(unpacker.changes()).toMatchObject({ count: 1, size: fresh.length, kept: { count: 2 } });
    expect(Buffer.from(unpacker.make(3, 2, deflated(second.delta)) ?? [])).toEqual(second.target);
  });

  it('keeps what it made lately, and a base until it was used', () => {
    const contents = Array.from({ length: 60 }, (_, index) => Buffer.alloc(900_000, `content ${index} `));
    contents.forEach((one, index) => unpacker.unpack(index, deflated(one)));
    expect([unpacker.has(1), unpacker.has(59)]).toEqual([false, true]);
    const oldest = contents.findIndex((_, index) => unpacker.has(index));
    for (let step = 0; step < 40; step++) {
      const base = contents[oldest] ?? Buffer.alloc(0);
      const { target, delta } = deltaOf(base, [[step, base.length], Buffer.from(`${step}`)]);
      const made = unpacker.make(100 + step, oldest, deflated(delta));
      expect(Buffer.compare(Buffer.from(made ?? []), target)).toBe(0);
    }
    unpacker.clear();
    expect(unpacker.has(oldest)).toBe(false);
  });
});
