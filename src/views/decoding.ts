/** Decodes what programs decode when they run: base64, hexadecimal digits, one character for each byte, and percent-encoding. */
import { unpadded } from '../core/base64.ts';

const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** What base64 or base64url stands for; `undefined` for other text. */
export function decodeBase64(value: string): string | undefined {
  // Takes base64 and base64url of any length; not `a b!`.
  if (!/^[A-Za-z0-9+/_-]+={0,2}$/.test(value)) return undefined;
  let bits = 0;
  let count = 0;
  let text = '';
  for (const char of unpadded(value)) {
    const digit = BASE64.indexOf(char === '-' ? '+' : char === '_' ? '/' : char);
    bits = ((bits << 6) | digit) & 0xfff;
    count += 6;
    if (count < 8) continue;
    count -= 8;
    text += String.fromCharCode((bits >> count) & 255);
  }
  return text;
}

/** What pairs of hexadecimal digits stand for; `undefined` for other text. */
export function decodeHex(value: string): string | undefined {
  // Takes `4f4b`; not `4f4` or `xy`.
  if (!/^(?:[0-9a-f]{2})+$/i.test(value)) return undefined;
  return value.replace(/../g, (pair) => String.fromCharCode(Number.parseInt(pair, 16)));
}

/** What percent-encoded text stands for; `undefined` for text that is not encoded, or not rightly. */
export function decodePercent(value: string): string | undefined {
  try {
    return decodeURIComponent(value);
  } catch {
    return undefined; // a program that decodes it fails
  }
}

/** The base64 of a string of bytes; `undefined` where there is no string, or one that programs fail to encode. */
export function encodeBase64(value: string | undefined): string | undefined {
  // Takes what has codes of one byte alone.
  return value === undefined || !/^[\0-\xff]*$/.test(value) ? undefined : btoa(value);
}
