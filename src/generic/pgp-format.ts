/** What the first packet of an OpenPGP private key says (RFC 4880, sections 4.2 and 5.5). */
import type { KeyFormat } from './key-format.ts';

const SECRET_KEY_PACKET = 5;
const VERSION = 4;
/** From the packet's body: version, time of creation (four bytes), algorithm. */
const ALGORITHM_AT = 5;

interface Algorithm {
  readonly kind: string;
  /** How many numbers the public half has. */
  readonly numbers: number;
  /** A curve's identifier stands before them. */
  readonly curve?: true;
}

const ALGORITHMS: Readonly<Record<number, Algorithm>> = {
  1: { kind: 'RSA', numbers: 2 },
  2: { kind: 'RSA', numbers: 2 },
  3: { kind: 'RSA', numbers: 2 },
  16: { kind: 'Elgamal', numbers: 3 },
  17: { kind: 'DSA', numbers: 4 },
  19: { kind: 'ECDSA', numbers: 1, curve: true },
  22: { kind: 'EdDSA', numbers: 1, curve: true },
};

/** Reads a private key block; `undefined` where its first packet is none of a private key. */
export function pgpFormat(bytes: Uint8Array): KeyFormat | undefined {
  const body = bodyOf(bytes);
  if (body === undefined || bytes[body] !== VERSION) return undefined;
  const algorithm = ALGORITHMS[bytes[body + ALGORITHM_AT] ?? 0];
  if (algorithm === undefined) return { kind: 'PGP', encrypted: false };
  let at = body + ALGORITHM_AT + 1;
  if (algorithm.curve) at += 1 + (bytes[at] ?? 0);
  const bits = numberBits(bytes, at);
  for (let count = 0; count < algorithm.numbers; count++) at += 2 + Math.ceil(numberBits(bytes, at) / 8);
  const isRsa = algorithm.kind === 'RSA';
  // Zero says that the private half is not encrypted; a key cut short does not say.
  return { kind: `PGP ${algorithm.kind}`, ...(isRsa ? { bits } : {}), encrypted: (bytes[at] ?? 0) !== 0 };
}

/** Where the first packet's body begins, if it is a private key. */
function bodyOf(bytes: Uint8Array): number | undefined {
  const first = bytes[0] ?? 0;
  if (first < 0x80) return undefined;
  const isNew = (first & 0x40) !== 0;
  const tag = isNew ? first & 0x3f : (first >> 2) & 0x0f;
  if (tag !== SECRET_KEY_PACKET) return undefined;
  return 1 + (isNew ? newLength(bytes[1] ?? 0) : 2 ** (first & 3));
}

/** How many bytes a length of the new format takes. */
function newLength(first: number): number {
  if (first < 192) return 1;
  return first === 255 ? 5 : 2;
}

function numberBits(bytes: Uint8Array, at: number): number {
  return ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);
}
