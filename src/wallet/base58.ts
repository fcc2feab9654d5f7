/** Base58Check: base 58 with four bytes of a double SHA-256 behind the payload, as Bitcoin writes keys. */
import { sha256Bytes } from '../core/hash.ts';
import type { Random } from '../core/random.ts';

/** The digits: no 0, O, I or l. */
export const alphabet = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';

const BASE = 58n;
const CHECK_BYTES = 4;

/** The bytes that the text stands for; undefined where a character is no digit of base 58. */
export function decodeBase58(text: string): Uint8Array | undefined {
  let value = 0n;
  for (const char of text) {
    const digit = alphabet.indexOf(char);
    if (digit === -1) return undefined;
    value = value * BASE + BigInt(digit);
  }
  const bytes: number[] = [];
  for (let rest = value; rest > 0n; rest >>= 8n) bytes.unshift(Number(rest & 255n));
  const zeros = /^1*/.exec(text)?.[0].length ?? 0;
  return Uint8Array.from([...new Array<number>(zeros).fill(0), ...bytes]);
}

/** The payload without its checksum; undefined where the checksum is wrong. */
export function decodeBase58Check(text: string): Uint8Array | undefined {
  const bytes = decodeBase58(text);
  if (bytes === undefined || bytes.length <= CHECK_BYTES) return undefined;
  const payload = bytes.subarray(0, -CHECK_BYTES);
  const check = checksum(payload);
  return bytes.subarray(-CHECK_BYTES).every((byte, index) => byte === check[index]) ? payload : undefined;
}

function checksum(payload: Uint8Array): Uint8Array {
  return sha256Bytes(sha256Bytes(payload)).subarray(0, CHECK_BYTES);
}

/** The payload with its checksum, in base 58. */
export function encodeBase58Check(payload: Uint8Array): string {
  const bytes = [...payload, ...checksum(payload)];
  let value = bytes.reduce((sum, byte) => (sum << 8n) | BigInt(byte), 0n);
  let text = '';
  for (; value > 0n; value /= BASE) text = alphabet.charAt(Number(value % BASE)) + text;
  const zeros = bytes.findIndex((byte) => byte !== 0);
  return '1'.repeat(zeros) + text;
}

/** Random bytes, for samples. */
export function randomBytes(random: Random, length: number): Uint8Array {
  return Uint8Array.from({ length }, () => Math.floor(random() * 256));
}
