/** Deltas as git packs hold them, made from what they copy and put in. */

/** What a target is made of: a range of the base or new bytes. */
export type Part = readonly [from: number, to: number] | Uint8Array;

/** The target and the instructions that make it (gitformat-pack, "Deltified representation"). */
export function deltaOf(base: Uint8Array, parts: readonly Part[]): { readonly target: Buffer; readonly delta: Buffer } {
  const target = Buffer.concat(parts.map((part) => (part instanceof Uint8Array ? part : base.subarray(...part))));
  const instructions = parts.flatMap((part) => (part instanceof Uint8Array ? inserts(part) : copies(...part)));
  return { target, delta: Buffer.concat([size(base.length), size(target.length), ...instructions]) };
}

function size(value: number): Buffer {
  const bytes: number[] = [];
  for (let rest = value; ; rest = Math.floor(rest / 128)) {
    if (rest < 128) return Buffer.from([...bytes, rest]);
    bytes.push((rest % 128) | 128);
  }
}

const LONGEST_INSERT = 127;
const LONGEST_COPY = 0xffffff;

function inserts(bytes: Uint8Array): readonly Buffer[] {
  const all: Buffer[] = [];
  for (let at = 0; at < bytes.length; at += LONGEST_INSERT) {
    const some = bytes.subarray(at, at + LONGEST_INSERT);
    all.push(Buffer.from([some.length, ...some]));
  }
  return all;
}

function copies(from: number, to: number): readonly Buffer[] {
  const all: Buffer[] = [];
  for (let at = from; at < to; at += LONGEST_COPY) all.push(copy(at, Math.min(LONGEST_COPY, to - at)));
  return all;
}

/** Bytes that are zero are left out; so are all of the length 65,536. */
function copy(from: number, length: number): Buffer {
  const numbers = Buffer.alloc(7);
  numbers.writeUInt32LE(from, 0);
  if (length !== 0x10000) numbers.writeUIntLE(length, 4, 3);
  const code = numbers.reduce((sum, byte, index) => (byte === 0 ? sum : sum | (1 << index)), 128);
  return Buffer.from([code, ...numbers.filter((byte) => byte !== 0)]);
}
