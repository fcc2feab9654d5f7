/** The account number inside an AWS unique ID, read offline. */

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
const PREFIX = 4;
/** From this letter on (Q) the fifth character marks an ID of the new generation, which carries its account. */
const NEW_GENERATION = 16;
const LARGEST_ACCOUNT = 999_999_999_999;
const ACCOUNT_CHARACTERS = 9;

/** What a unique ID says of its account. */
export type AccountOf =
  | { readonly kind: 'account'; readonly account: string }
  /** Made before AWS put the account into the ID: it can't be read. */
  | { readonly kind: 'old' }
  /** No ID that AWS can have issued. */
  | { readonly kind: 'impossible' };

/**
 * Reads the account from a unique ID such as an access key ID: 45 bits from the fifth character on, of which the
 * first marks the generation and the last four are random (Tal Be'ery, "A short note on AWS KEY ID"; WithSecure,
 * "A bitwise analysis of AWS access key identifiers").
 */
export function accountOf(id: string): AccountOf {
  let bits = 0;
  for (const char of id.slice(PREFIX, PREFIX + ACCOUNT_CHARACTERS)) {
    const value = ALPHABET.indexOf(char);
    if (value === -1) return { kind: 'impossible' };
    bits = bits * 32 + value;
  }
  if (ALPHABET.indexOf(id.charAt(PREFIX)) < NEW_GENERATION) return { kind: 'old' };
  const account = Math.floor((bits - 2 ** 44) / 16);
  return account > LARGEST_ACCOUNT
    ? { kind: 'impossible' }
    : { kind: 'account', account: String(account).padStart(12, '0') };
}

/** The nine characters after the prefix of a new-generation ID of the account; `random` chooses the four random bits. */
export function encodeAccount(account: string, random: () => number): string {
  let bits = 2 ** 44 + Number(account) * 16 + Math.floor(random() * 16);
  let text = '';
  for (let count = 0; count < ACCOUNT_CHARACTERS; count++) {
    text = `${ALPHABET.charAt(bits % 32)}${text}`;
    bits = Math.floor(bits / 32);
  }
  return text;
}
