/** Base64 that only spells a text otherwise. */
import { unpadded } from '../core/base64.ts';

const SHORTEST = 12;
// Takes `dXNlcjpwYXNz…`, `YS10b2tlbg==`; not `a-b` or a length that base64 never has.
const BASE64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}(?:==)?|[A-Za-z0-9+/]{3}=?)?$/;

/**
 * The text that the value is in base64, if it is one: random bytes are none but by a chance of one in thousands.
 * `dXNlcm5hbWU6cGFzc3dvcmQ=` is `username:password`, and no better a secret than that.
 */
export function decodedText(value: string): string | undefined {
  if (value.length < SHORTEST || !BASE64.test(value)) return undefined;
  const text = atob(unpadded(value));
  return /^[\x20-\x7e]+$/.test(text) ? text : undefined;
}
