/** `user:password` as command lines and headers write it. */

/** The secret half of a pair, with its place in it. */
export interface SecretHalf {
  readonly value: string;
  /** Where it begins in the pair. */
  readonly at: number;
  /** There is no password: the user is a token. */
  readonly isToken: boolean;
}

/** A user that is long and strange enough to be a token. */
const TOKEN_LENGTH = 10;

/** The half of `user:password` that is to be kept secret; `undefined` where there is none. */
export function secretHalf(pair: string): SecretHalf | undefined {
  const colon = pair.indexOf(':');
  if (colon === -1) return undefined;
  const [user, password] = [pair.slice(0, colon), pair.slice(colon + 1)];
  if (password === '') return user.length < TOKEN_LENGTH ? undefined : { value: user, at: 0, isToken: true };
  return user === password ? undefined : { value: password, at: colon + 1, isToken: false };
}
