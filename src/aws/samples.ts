/** Samples of AWS credentials for the examples of rules and for tests. */
import type { Random } from '../core/random.ts';
import { context, sample, type Sample } from '../core/sample.ts';
import { base32, base64, chars, generate } from '../core/shape.ts';
import { encodeAccount } from './account.ts';

/** An account that neither documentation nor a maker of canary tokens uses: named in a public write-up of the format. */
export const someAccount = '532587168180';

const idOf = (prefix: string, account: string, random: Random): string =>
  `${prefix}${encodeAccount(account, random)}${generate([base32(7)], random)}`;

/** An ID of the new generation that belongs to the account. */
export function keyIdOf(account: string, prefix: string = 'AKIA'): Sample {
  return { label: 'access key ID', make: (random) => idOf(prefix, account, random) };
}

/** A long-term access key ID. */
export const keyId: Sample = keyIdOf(someAccount);
/** The same of another key, for examples with two. */
export const otherKeyId: Sample = keyIdOf(someAccount);
/** A temporary access key ID. */
export const temporaryKeyId: Sample = keyIdOf(someAccount, 'ASIA');
/** A secret access key. */
export const secretKey: Sample = sample('secret access key', base64(40));
/** The same of another key, for examples with two. */
export const otherSecretKey: Sample = sample('secret access key', base64(40));
/** A session token as STS has given them since 2019, shortened. */
export const sessionToken: Sample = sample('session token', 'IQoJb3JpZ2luX2VjE', base64(120), '==');
/** An access key ID as AWS's documents print it. */
export const documentedKeyId: Sample = context(sample('documented access key ID', 'AKIA', base32(9), 'EXAMPLE'));
/** A secret access key as AWS's documents print it. */
export const documentedSecretKey: Sample = context(sample('documented secret access key', base64(30), 'EXAMPLEKEY'));
/** An SMTP password of SES, of Signature Version 4. */
export const sesPassword: Sample = sample('SES SMTP password', 'B', chars('A-P', 1), base64(42));
/** The password of a service-specific credential. */
export const servicePassword: Sample = sample('service password', base64(43), '=');
