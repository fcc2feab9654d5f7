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

const CASE_BIT = 0x20;

/** Whether a keyword stands at a place, in any ASCII case. Compares from the end: keywords that share a gram often share their begin. */
export function standsAt({ bytes: needles, starts }: Needles, keyword: number, bytes: Uint8Array, at: number): boolean {
  const start = starts[keyword] ?? 0;
  const end = starts[keyword + 1] ?? 0;
  if (at < 0 || at + end - start > bytes.length) return false;
  for (let index = end - 1, place = at + end - start - 1; index >= start; index--, place--) {
    const byte = bytes[place] ?? 0;
    const folded = byte >= 65 && byte <= 90 ? byte | CASE_BIT : byte;
    if (folded !== needles[index]) return false;
  }
  return true;
}
