/** The checksum of Bech32 (BIP 173), in which age writes its keys. */

/** The 32 characters of Bech32 in upper case, as the inside of a character class: no 1, B, I or O. */
export const BECH32_UPPER = '02-9AC-HJ-NP-Z';

const ALPHABET = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l';
/** What a character that leaves the register adds to it: the code's generator polynomial. */
const GENERATOR = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3];
const LENGTH = 6;

/** The six characters that end a Bech32 text with this prefix and this data; both in either case, the answer in lower case. */
export function bech32Checksum(prefix: string, data: string): string {
  const codes = [...prefix.toLowerCase()].map((char) => char.charCodeAt(0));
  const values = [
    ...codes.map((code) => code >> 5),
    0,
    ...codes.map((code) => code & 31),
    ...[...data.toLowerCase()].map((char) => ALPHABET.indexOf(char)),
    ...Array.from({ length: LENGTH }, () => 0),
  ];
  const sum = values.reduce(step, 1) ^ 1;
  return Array.from({ length: LENGTH }, (_, index) => ALPHABET.charAt((sum >> (5 * (LENGTH - 1 - index))) & 31)).join(
    '',
  );
}

function step(register: number, value: number): number {
  const top = register >>> 25;
  const shifted = ((register & 0x1ffffff) << 5) ^ value;
  return GENERATOR.reduce((sum, term, bit) => ((top >> bit) & 1 ? sum ^ term : sum), shifted);
}
