/** What the bytes of a private key say: its kind, its size, and whether a passphrase protects it. */
import { bitLength, INTEGER, objectId, OBJECT_ID, OCTETS, SEQUENCE, valueAt, valuesIn, type Value } from './der.ts';

/** A private key, as its own bytes describe it. */
export interface KeyFormat {
  /** Such as `RSA`, `EC`, `Ed25519`. */
  readonly kind: string;
  /** Size of an RSA or DSA modulus, or of a curve. */
  readonly bits?: number;
  readonly encrypted: boolean;
}

/** Kinds of keys by the object identifier of PKCS #8 (RFC 5958, RFC 5480, RFC 8410). */
const KINDS: Readonly<Record<string, string>> = {
  '1.2.840.113549.1.1.1': 'RSA',
  '1.2.840.113549.1.1.10': 'RSA-PSS',
  '1.2.840.10040.4.1': 'DSA',
  '1.2.840.10045.2.1': 'EC',
  '1.2.840.113549.1.3.1': 'DH',
  '1.3.101.110': 'X25519',
  '1.3.101.111': 'X448',
  '1.3.101.112': 'Ed25519',
  '1.3.101.113': 'Ed448',
};

/** Reads PKCS #1, SEC 1, PKCS #8 (plain and encrypted) and DSA keys; `undefined` for anything else. */
export function derFormat(bytes: Uint8Array, label: string): KeyFormat | undefined {
  const whole = valueAt(bytes, 0);
  if (whole?.tag !== SEQUENCE || whole.end < whole.start + LEAST_BYTES) return undefined;
  const [first, second, third] = valuesIn(bytes, whole);
  if (first === undefined || second === undefined) return undefined;
  if (first.tag === SEQUENCE) return { kind: label === 'ENCRYPTED' ? '' : label, encrypted: true };
  return first.tag === INTEGER && first.end - first.start === 1 ? plain(bytes, label, [second, third]) : undefined;
}

/** By what follows the version. */
function plain(
  bytes: Uint8Array,
  label: string,
  [second, third]: readonly [Value, Value | undefined],
): KeyFormat | undefined {
  if (second.tag === SEQUENCE) return pkcs8(bytes, second, third);
  if (second.tag === OCTETS) return { kind: 'EC', bits: curveBits(second), encrypted: false };
  if (second.tag !== INTEGER) return undefined;
  return { kind: label === 'DSA' ? 'DSA' : 'RSA', ...sized(bytes, second), encrypted: false };
}

/** No private key is shorter: one of Ed25519 has 46 bytes. */
const LEAST_BYTES = 30;

function pkcs8(bytes: Uint8Array, algorithm: Value, key: Value | undefined): KeyFormat | undefined {
  const [id] = valuesIn(bytes, algorithm);
  if (id?.tag !== OBJECT_ID) return undefined;
  const kind = KINDS[objectId(bytes, id)] ?? objectId(bytes, id);
  const inner = key === undefined ? undefined : valueAt(bytes, key.start);
  const number = inner === undefined ? undefined : valuesIn(bytes, inner)[1];
  return { kind, ...(number === undefined ? {} : numberBits(bytes, kind, number)), encrypted: false };
}

/** The size that a key's number shows: the modulus of RSA, the private number of a curve. */
function numberBits(bytes: Uint8Array, kind: string, number: Value): { readonly bits?: number } {
  if (kind === 'RSA') return sized(bytes, number);
  return kind === 'EC' && number.tag === OCTETS ? { bits: curveBits(number) } : {};
}

/** The private number of P-521 has seven bits to spare; those of other curves none. */
function curveBits({ start, end }: Value): number {
  return Math.min((end - start) * 8, 521);
}

function sized(bytes: Uint8Array, modulus: Value): { readonly bits?: number } {
  const bits = bitLength(bytes, modulus);
  return bits < 256 ? {} : { bits };
}

const MAGIC = 'openssh-key-v1\0';

/** Reads the format of OpenSSH (PROTOCOL.key in its source). */
export function opensshFormat(bytes: Uint8Array): KeyFormat | undefined {
  if (ascii(bytes, 0, MAGIC.length) !== MAGIC) return undefined;
  const cipher = field(bytes, MAGIC.length);
  const kdf = field(bytes, cipher.end);
  const options = field(bytes, kdf.end);
  const type = field(bytes, options.end + 8); // the number of keys and the length of the public one
  const exponent = field(bytes, type.end);
  const modulus = field(bytes, exponent.end);
  const name = ascii(bytes, type.start, type.end);
  const isRsa = name === 'ssh-rsa';
  return {
    kind: SSH_KINDS[name] ?? (name || 'OpenSSH'),
    ...(isRsa ? sized(bytes, modulus) : {}),
    encrypted: ascii(bytes, cipher.start, cipher.end) !== 'none',
  };
}

const SSH_KINDS: Readonly<Record<string, string>> = { 'ssh-rsa': 'RSA', 'ssh-dss': 'DSA', 'ssh-ed25519': 'Ed25519' };

/** A field of SSH's wire format: four bytes of length, then as many bytes. */
function field(bytes: Uint8Array, at: number): Value {
  const start = at + 4;
  const length =
    (((bytes[at] ?? 0) << 24) | ((bytes[at + 1] ?? 0) << 16) | ((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0)) >>>
    0;
  return { tag: 0, start, end: start + Math.min(length, bytes.length) };
}

function ascii(bytes: Uint8Array, start: number, end: number): string {
  return String.fromCharCode(...bytes.subarray(start, Math.min(end, start + 100)));
}
