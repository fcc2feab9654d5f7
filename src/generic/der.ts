/** The little of ASN.1's distinguished encoding (X.690) that private keys need. */

/** One value: where its content begins and ends. */
export interface Value {
  readonly tag: number;
  readonly start: number;
  /** May lie beyond the bytes there are, where a key is cut short. */
  readonly end: number;
}

/** Tags: INTEGER, OCTET STRING, OBJECT IDENTIFIER, SEQUENCE. */
export const INTEGER = 0x02;
export const OCTETS = 0x04;
export const OBJECT_ID = 0x06;
export const SEQUENCE = 0x30;

/** The value that begins at `at`; `undefined` where its length is not well formed. */
export function valueAt(bytes: Uint8Array, at: number): Value | undefined {
  const tag = bytes[at];
  const first = bytes[at + 1];
  if (tag === undefined || first === undefined) return undefined;
  if (first < 0x80) return { tag, start: at + 2, end: at + 2 + first };
  const count = first & 0x7f;
  if (count === 0 || count > 3) return undefined;
  let length = 0;
  for (let index = 0; index < count; index++) length = length * 256 + (bytes[at + 2 + index] ?? 0);
  const start = at + 2 + count;
  return { tag, start, end: start + length };
}

/** The values that stand one after the other within another, as far as there are bytes. */
export function valuesIn(bytes: Uint8Array, { start, end }: Value): readonly Value[] {
  const values: Value[] = [];
  for (let at = start; at < Math.min(end, bytes.length);) {
    const value = valueAt(bytes, at);
    if (value === undefined) break;
    values.push(value);
    at = value.end;
  }
  return values;
}

/** An object identifier in dots: `1.2.840.10045.2.1`. */
export function objectId(bytes: Uint8Array, { start, end }: Value): string {
  const numbers: number[] = [];
  let number = 0;
  for (const byte of bytes.subarray(start, end)) {
    number = number * 128 + (byte & 0x7f);
    if (byte >= 0x80) continue;
    if (numbers.length === 0)
      numbers.push(Math.min(2, Math.floor(number / 40)), number - 40 * Math.min(2, Math.floor(number / 40)));
    else numbers.push(number);
    number = 0;
  }
  return numbers.join('.');
}

/** How many bits an integer has. */
export function bitLength(bytes: Uint8Array, { start, end }: Value): number {
  let at = start;
  while (at < end && bytes[at] === 0) at++;
  return at >= end ? 0 : (end - at - 1) * 8 + (32 - Math.clz32(bytes[at] ?? 0));
}
