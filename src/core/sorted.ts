/** Where in something sorted a stretch begins, in few looks. */

/** The first index of a range for which something holds that then holds for all behind it; the range's end where it holds for none. */
export function firstIndex(from: number, to: number, holds: (index: number) => boolean): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
