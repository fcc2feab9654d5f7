/** Keywords for words that programs are full of. */

/** What stands behind a name whose value follows: `token=`, `token":`, `token_id`, `token is`. */
const BEHIND = [
  '=',
  ' =',
  ':',
  ' :',
  '"',
  "'",
  '`',
  '>',
  ']',
  '_',
  '-',
  '(',
  ' "',
  " '",
  ' is',
  ' - ',
  ' string',
  ' str ',
  ' as ',
  '[',
  ' { get',
  ' @"',
  ' | ',
  '\t',
  '\\',
  '1',
  '2',
  '}',
];

/** The word with each of what may stand behind it where a value does: far rarer than the word alone. */
export function named(word: string): readonly string[] {
  return BEHIND.map((sign) => word + sign);
}
