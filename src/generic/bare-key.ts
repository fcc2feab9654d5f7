/** Private keys that stand without the first and last line of PEM: base64 of DER, and the XML of .NET. */
import { formatOf } from './pem.ts';
import type { KeyFormat } from './key-format.ts';

/** A key without its armour. */
export interface BareKey extends KeyFormat {
  readonly start: number;
  readonly end: number;
  readonly base64: string;
}

/**
 * Base64 with which such keys begin, after the length: PKCS #8 of RSA and of P-256, PKCS #1 of 1,024, 2,048 and 4,096
 * bits. Each is given by the format, so no other base64 has it but by a chance of one in 10^14 and less.
 */
export const bareKeywords: readonly string[] = [
  'IBADANBgkqhkiG9w0BAQEFAASC',
  'AgEAMBMGByqGSM49AgEGCCqGSM49AwEHB',
  'IBAAKBgQ',
  'IBAAKCAQEA',
  'IBAAKCAgEA',
  '<RSAKeyValue>',
];

const BASE64 = /[A-Za-z0-9+/=]/;
/** Characters of base64 before any of the keywords: the sequence and its length. */
const HEAD = 8;
const LEAST = 100;
const LONGEST = 10_000;

/** The key around `hit`, where one of {@link bareKeywords} stands. */
export function bareKeyAt(text: string, hit: number): BareKey | undefined {
  return text.charAt(hit) === '<' ? xmlKeyAt(text, hit) : derKeyAt(text, hit);
}

function derKeyAt(text: string, hit: number): BareKey | undefined {
  const start = hit - runLength(text, hit - 1, -1, HEAD);
  const end = hit + runLength(text, hit, 1, LONGEST);
  const base64 = text.slice(start, end);
  if (base64.length < LEAST || !/^M[EGHI]/.test(base64)) return undefined;
  const format = formatOf({ start, end, base64, label: '', encrypted: false });
  return format === undefined || format.encrypted ? undefined : { ...format, start, end, base64 };
}

/** How many characters of base64 stand from `at` on, in one direction. */
function runLength(text: string, at: number, step: 1 | -1, most: number): number {
  let length = 0;
  while (length < most && BASE64.test(text.charAt(at + length * step))) length++;
  return length;
}

// Takes `<RSAKeyValue>…<D>x…</D>`; not a public key, which has no `<D>`.
const XML = /<RSAKeyValue>[^]{0,6000}?<D>([A-Za-z0-9+/=\s]{40,1400})<\/D>/y;

function xmlKeyAt(text: string, hit: number): BareKey | undefined {
  XML.lastIndex = hit;
  const found = XML.exec(text);
  const value = found?.[1];
  if (found === null || value === undefined) return undefined;
  const start = hit + found[0].lastIndexOf(value);
  return { kind: 'RSA', encrypted: false, start, end: start + value.length, base64: value };
}
