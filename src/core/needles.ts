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

/** The keywords' bytes. */
export function needlesOf(keywords: readonly string[]): Needles {
  const joined = encoder.encode(keywords.join(''));
  const ascii = placed(keywords);
  if (ascii.starts[ascii.count] === joined.length) return { bytes: joined, ...ascii };
  const each = keywords.map((keyword) => encoder.encode(keyword));
  return { bytes: Uint8Array.from(each.flatMap((one) => [...one])), ...placed(each) };
}

function placed(all: readonly { readonly length: number }[]): Omit<Needles, 'bytes'> {
  const starts = new Int32Array(all.length + 1);
  let [end, longest, count] = [0, 0, 0];
  for (const { length } of all) {
    starts[++count] = end += length;
    if (length > longest) longest = length;
  }
  return { count, starts, longest };
}
