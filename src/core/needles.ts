/** The bytes of all keywords, one behind the other: thousands of small arrays would take longer to make than to search with. */

/** Keywords as bytes, by number. */
export interface Needles {
  readonly count: number;
  readonly bytes: Uint8Array;
  /** Where each begins in `bytes`, and at last where all end. */
  readonly starts: Int32Array;
  /** Length of the longest. */
  readonly longest: number;
}

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** The keywords' bytes. */
export function needlesOf(keywords: readonly string[]): Needles {
  const each = keywords.map((keyword) => encoder.encode(keyword));
  return needlesIn(
    Uint8Array.from(each.flatMap((one) => [...one])),
    each.map(({ length }) => length),
  );
}

/** Keywords of such lengths, which stand in the bytes one behind the other. */
export function needlesIn(bytes: Uint8Array, lengths: ArrayLike<number>): Needles {
  const starts = new Int32Array(lengths.length + 1);
  let [end, longest] = [0, 0];
  for (let number = 0; number < lengths.length; number++) {
    const length = lengths[number] ?? 0;
    starts[number + 1] = end += length;
    if (length > longest) longest = length;
  }
  return { count: lengths.length, bytes, starts, longest };
}

/** The keywords of both, numbered in this order. */
export function joinedNeedles(first: Needles, then: Needles): Needles {
  if (then.count === 0) return first;
  const bytes = new Uint8Array(first.bytes.length + then.bytes.length);
  bytes.set(first.bytes);
  bytes.set(then.bytes, first.bytes.length);
  return needlesIn(bytes, [...lengthsOf(first), ...lengthsOf(then)]);
}

/** The length of each keyword, in bytes. */
export function lengthsOf({ count, starts }: Needles): readonly number[] {
  return Array.from({ length: count }, (_, number) => (starts[number + 1] ?? 0) - (starts[number] ?? 0));
}

/** The text of a keyword. */
export function needleText({ bytes, starts }: Needles, number: number): string {
  return decoder.decode(bytes.subarray(starts[number], starts[number + 1]));
}
