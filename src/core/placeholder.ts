/** Values that are no secrets by what they say of themselves. */

/**
 * Whether a value is a vendor's documented example by AWS's convention: it contains `EXAMPLE`. That word occurs in
 * random base64 about once in 10^9 values. Only ever asked of the value itself, never of the line around it.
 */
export function isDocumented(value: string): boolean {
  return value.includes('EXAMPLE');
}

/** Fewer different characters than this in a value of eight and more is a pattern, not chance. */
const LEAST_VARIETY = 4;

/**
 * Whether a value is only filled up: one character over and over (`xxxxxxxx`, `****`, `0000-0000`), a few of them
 * (`abababab`), or a run of the alphabet, the digits or the keyboard (`abcdefgh`, `12345678`, `qwertyuiop`).
 */
export function isFiller(value: string): boolean {
  if (BLANKED.test(value)) return true;
  const text = value.toLowerCase().replace(/[-_. /:]/g, '');
  if (text === '') return true;
  const variety = new Set(text).size;
  if (variety === 1 && text.length >= 3) return true;
  if (text.length >= 8 && variety < LEAST_VARIETY) return true;
  return isRun(text) || isSequence(text) || longestRepeat(text) * 2 > text.length + 2;
}

// Six and more of a sign that stands for anything. Takes `xoxp-1-xxxxxxxx`, `sk_######`; not `AAAAAA`, which base64 makes of zeros.
const BLANKED = /([x*#._•-])\1{5,}/i;

const RUNS = [
  ...['abcdefghijklmnopqrstuvwxyz', '01234567890123456789', '98765432109876543210', 'zyxwvutsrqponmlkjihgfedcba'],
  ...[
    'qwertyuiopasdfghjklzxcvbnm',
    '1qaz2wsx3edc4rfv5tgb6yhn7ujm',
    'asdfghjkl',
    'zxcvbnm',
    '1q2w3e4r5t6y7u8i9o0p',
    'q1w2e3r4t5y6u7i8o9p0',
    'asdf',
  ],
];
const RUN = 4;

/** Whether nearly all of the text belongs to runs of four and more characters that stand in this order somewhere. */
function isRun(text: string): boolean {
  const inRuns = charsInRuns(text, RUN);
  return inRuns >= text.length - 1 && inRuns >= RUN;
}

/** How many characters belong to runs of so many and more. */
function charsInRuns(text: string, least: number): number {
  let inRuns = 0;
  for (let at = 0; at < text.length;) {
    const length = runLength(text, at);
    if (length >= least) inRuns += length;
    at += Math.max(1, length);
  }
  return inRuns;
}

/** Chance makes no run of so many, let alone most of a value of them. */
const LONG_RUN = 5;
const MOST = 0.7;
/** A shorter one may be a password that fingers know: `Zxcvbnm@12345`. */
const SHORTEST_SEQUENCE = 14;
const LEAST_LETTERS = 8;

/**
 * Whether most of a value goes by the alphabet, the digits or the keyboard, whatever stands before: `key_1234567890abcdef`,
 * `aBcDeFgHiJ`; or its letters do, amid digits: `a1b2c3d4e5f6g7h8`.
 */
function isSequence(value: string): boolean {
  const text = value.toLowerCase().replace(/[^a-z0-9]/g, '');
  const letters = text.replace(/[0-9]/g, '');
  if (text.length < SHORTEST_SEQUENCE) return false;
  return isMostlyRuns(text) || (letters.length >= LEAST_LETTERS && isMostlyRuns(letters));
}

function isMostlyRuns(text: string): boolean {
  return charsInRuns(text, LONG_RUN) >= text.length * MOST;
}

function runLength(text: string, at: number): number {
  let longest = 0;
  for (const run of RUNS) {
    let length = 0;
    while (at + length < text.length && run.includes(text.slice(at, at + length + 1))) length++;
    longest = Math.max(longest, length);
  }
  return longest;
}

/** The length of the longest stretch of one character. */
function longestRepeat(text: string): number {
  let longest = 0;
  let length = 0;
  for (let at = 0; at < text.length; at++) {
    length = text[at] === text[at - 1] ? length + 1 : 1;
    longest = Math.max(longest, length);
  }
  return longest;
}
