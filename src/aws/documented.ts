/** Example values of AWS's own documentation. */
import { sha256 } from '../core/hash.ts';
import { isDocumented } from '../core/placeholder.ts';

/**
 * SHA-256 of the documented values that do not say EXAMPLE: two access key IDs, three passwords of service-specific
 * credentials (aws-cli, awscli/examples/iam), a console password (IAM user guide), and the secret key with which the S3
 * developer guide of 2006 shows how a request is signed.
 */
const hashes: ReadonlySet<string> = new Set([
  '0e8ad95d75d71161d9eb8929c48030c857b8774d9812bb1a5898ea81643e415b',
  '04fba2c05f91ad4be0d4459fdd0899910cfd97bf564bbfe45c5f42f23f43b857',
  '05b9f5d960901639fef471f294de3e654936487c91e5f9cd019b24dc48ad7984',
  'f420161d76f067dddce7bd3f694d8176326edc0a48d628ef8a3739a75dac5318',
  'c0a9271ec8c34c6606bd1bc02405be1527b5d821d81af1482101c28818ac16f1',
  '4c7b3f40e866bf984951008d3267138c07663baf6e8eeb77bd91d72141ea8faa',
  'c46ba61e198ba2c56384325cdfa0429188096159620f506287bf28a5a8986ad4',
]);

/** The lengths of those values: most others need no hash. */
const lengths: ReadonlySet<number> = new Set([14, 20, 40, 44]);

/** Whether AWS prints the value in its documentation. Ask of the value alone, never of the line around it. */
export function isDocumentedByAws(value: string): boolean {
  return isDocumented(value) || (lengths.has(value.length) && hashes.has(sha256(value)));
}

/** How the key ID and the secret that AWS's documents use most begin, and the word EXAMPLE with a letter changed at its end. */
const exampleStems = ['IOSFODNN7', 'wJalrXUtnFEMI', 'EXAMPL'] as const;

/** Whether the value is AWS's example with its end changed, such as by someone who wanted a scanner to find it. */
export function isModifiedExample(value: string): boolean {
  return !isDocumented(value) && exampleStems.some((stem) => value.includes(stem));
}
