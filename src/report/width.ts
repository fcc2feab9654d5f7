/** How many columns of a terminal a text takes. */

// Takes a combining accent, a variation selector; not a letter.
const ZERO = /^\p{M}$/u;
// Takes 漢, ハ, 한, Ａ (full width), an emoji such as a rocket; not ﾊ (half width), a letter or a box-drawing line.
const WIDE =
  /^[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{16fe0}-\u{18dff}\u{1b000}-\u{1b2ff}\u{20000}-\u{3fffd}\p{Emoji_Presentation}]$/u;

/** Columns that a text without control characters takes. */
export function columnsOf(text: string): number {
  let columns = 0;
  for (const char of text) columns += columnsOfChar(char);
  return columns;
}

function columnsOfChar(char: string): number {
  if (char <= '\u02ff') return 1;
  if (ZERO.test(char)) return 0;
  return WIDE.test(char) ? 2 : 1;
}

/** The longest beginning of the text that fits, with `…` for what is left out. */
export function fitStart(text: string, columns: number): string {
  if (columnsOf(text) <= columns) return text;
  let [taken, kept] = [1, ''];
  for (const char of text) {
    taken += columnsOfChar(char);
    if (taken > columns) break;
    kept += char;
  }
  return columns < 1 ? '' : `${kept}…`;
}

/** The longest end of the text that fits, with `…` for what is left out. */
export function fitEnd(text: string, columns: number): string {
  if (columnsOf(text) <= columns) return text;
  const chars = Array.from(text);
  let [taken, at] = [1, chars.length];
  while (at > 0 && taken + columnsOfChar(chars[at - 1] ?? '') <= columns) taken += columnsOfChar(chars[--at] ?? '');
  return columns < 1 ? '' : `…${chars.slice(at).join('')}`;
}
