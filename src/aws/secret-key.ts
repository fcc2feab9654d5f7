/** Secret access keys in text: 40 characters of base64 that show nothing by themselves, so their names and looks decide. */
import { entropy } from '../core/entropy.ts';
import { hasAlphabet } from './access-key-id.ts';
import { isDocumentedByAws } from './documented.ts';
import { joinedAt } from './joined.ts';
import { valueAfter } from './value-after.ts';
import { linesAround } from './lines.ts';

/** A value that may be a secret access key. `start` to `end` is its place; that of a split one includes quotes and operators. */
export interface SecretKey {
  readonly value: string;
  readonly start: number;
  readonly end: number;
  /** The name it is given: AWS's own, one that others use too, or none. */
  readonly name: 'aws' | 'common' | 'none';
}

/** Length of every secret access key. */
export const SECRET_LENGTH = 40;

// Takes the 40 characters of `key=…`; not 40 of a longer run, nor the middle of base64url or of a dotted token.
const CANDIDATE = /(?<![A-Za-z0-9+/_.]|(?<!:)-)[A-Za-z0-9+/]{40}(?![A-Za-z0-9+/=_-])/g;

/** Whether a random choice of 40 base64 characters looks so; it fails for about one secret in 2,000. Hashes, words, paths and stand-ins do not pass. */
export function isSecretKeyLike(value: string): boolean {
  return (
    !isDocumentedByAws(value) &&
    /[0-9+/]/.test(value) &&
    /[A-Z]/.test(value) &&
    /[a-z]/.test(value) &&
    entropy(value) >= LEAST_ENTROPY &&
    !isIdentifier(value) &&
    !hasAlphabet(value) &&
    !isPath(value)
  );
}

/** Bits per character; of 300,000 random values none fell below 4.08. */
const LEAST_ENTROPY = 4;
/** Of 300,000 random values one in 10,000 has more; a name in camel case of 40 characters has 20 to 30. */
const MOST_WORD_CHARACTERS = 23;
/** The same bound for a value with one digit or sign. */
const MOST_WORD_CHARACTERS_OF_LETTERS = 13;
/** The same bound where nothing but a key ID in the neighbourhood speaks for the value: one in 500. */
const MOST_WORD_CHARACTERS_UNNAMED = 18;

/** Words run together. Digits and signs make up a fifth of a random value, so a value with hardly any may hold fewer words. */
function isIdentifier(value: string): boolean {
  const others = value.replace(/[A-Za-z]/g, '').length;
  return wordCharacters(value) > (others <= 1 ? MOST_WORD_CHARACTERS_OF_LETTERS : MOST_WORD_CHARACTERS);
}

/** How many characters stand in runs of three or more small letters, as words do. */
function wordCharacters(value: string): number {
  return (value.match(/[a-z]{3,}/g) ?? []).reduce((sum, run) => sum + run.length, 0);
}

/** Three or more parts that each begin like a word: `Users/ann/src/…`. */
function isPath(value: string): boolean {
  const parts = value.split('/').filter((part) => part !== '');
  return parts.length >= 3 && parts.every((part) => /^(?:[A-Z]?[a-z]+|[a-z]+[A-Z][a-z]+|[A-Z]+|\d+)$/.test(part));
}

// Takes `SECRET_ACCESS_KEY`, `secretAccessKey`, `aws.s3.secret`, `AWS Secret Key`, `aws_key`; not `secret_key` alone.
const AWS_NAME =
  /secret[ _.-]?access[ _.-]?key|access[ _.-]?key[ _.-]?secret|(?:aws|amazon|amz|s3[an]?|ses|ec2|sqs|dynamodb|boto|iam|wasabi|minio|ecr)[\w .:-]{0,24}?secret(?:[ _.-]?access)?(?:[ _.-]?(?:key|id))?|aws[ _.:-]?(?:access[ _.-]?)?(?:key|pass(?:word)?)/gi;
// Takes `secret_key`, `secretKey`, `-SecretKey`; not `secret_keys`.
const COMMON_NAME = /secret[ _.-]?key(?!s)/gi;
// Takes `new BasicAWSCredentials(`, `credentials.NewStaticCredentials(`, `Aws::Credentials.new(`; not `getCredentials(`.
const CONSTRUCTOR =
  /(?:\b(?:Basic|Session)?AWSCredentials|\b(?:Aws)?(?:Basic|Session|BasicSession)Credentials(?:\.create)?|\bNewStaticCredentials(?:Provider|FromCreds)?|\bAWS\.Credentials|\bAws::(?:[A-Za-z]{1,20}::)?Credentials(?:\.new)?|\bCredentials::(?:new|from_keys)|\bnew Credentials|\bStaticCredentialsProvider|\bconnect_[a-z0-9]{2,20}|\bS3Connection|\bAmazon[A-Z]\w{0,30}Client)[({]/g;
const CALL_LENGTH = 400;
// Takes `{"Value": "…", "Name": "` between a value and its name; not a second pair's name after `}`.
const NAME_AFTER = /["']\s{0,20},\s{0,80}["']?(?:\w{0,12}name|\w{0,12}key)["']?\s{0,4}(?:=>|[:=])\s{0,4}["']?/iy;

const CONTEXT = { lines: 5, characters: 1000 } as const;
/** What the lines around may say for a common name. */
const AWS_CONTEXT = /aws|amazon|\bs3|boto|access.?key|AKIA|minio|wasabi/i;

/** All values of the text that may be secret access keys, in order of their place. */
export function secretKeysIn(text: string): readonly SecretKey[] {
  const bare = [...text.matchAll(CANDIDATE)].map((found) => ({ start: found.index, value: found[0] }));
  const found = new Map<number, SecretKey>();
  for (const { start, value } of bare) found.set(start, { value, start, end: start + SECRET_LENGTH, name: 'none' });
  nameThose(text, found, COMMON_NAME, 'common');
  nameThose(text, found, AWS_NAME, 'aws');
  nameArguments(text, found);
  nameBackwards(text, found);
  return [...found.values()].filter(isLikely).sort((a, b) => a.start - b.start);
}

function isLikely({ value, name }: SecretKey): boolean {
  if (!isSecretKeyLike(value)) return false;
  return name !== 'none' || wordCharacters(value) <= MOST_WORD_CHARACTERS_UNNAMED;
}

type Found = Map<number, SecretKey>;

function nameThose(text: string, found: Found, names: RegExp, name: SecretKey['name']): void {
  for (const match of text.matchAll(names)) {
    const from = match.index + match[0].length;
    if (name === 'common' && !AWS_CONTEXT.test(linesAround(text, match.index, CONTEXT))) continue;
    const at = valueAfter(text, from, (index) => found.has(index) || joinedSecret(text, index) !== undefined);
    if (at === undefined) continue;
    const secret = found.get(at) ?? joinedSecret(text, at);
    if (secret !== undefined) found.set(at, { ...secret, name });
  }
}

function joinedSecret(text: string, at: number): SecretKey | undefined {
  if (!/["'`=\s]/.test(text.charAt(at - 1))) return undefined;
  const joined = joinedAt(text, at, { alphabet: /[A-Za-z0-9+/]/, length: SECRET_LENGTH });
  return joined === undefined ? undefined : { ...joined, start: at, name: 'none' };
}

/** A quoted value inside the call of an SDK's constructor: the ID may be a variable. */
function nameArguments(text: string, found: Found): void {
  for (const { index, 0: call } of text.matchAll(CONSTRUCTOR)) {
    const from = index + call.length;
    const to = endOfCall(text, from);
    for (const secret of between(found, from, to)) {
      const isArgument = /["'`]/.test(text.charAt(secret.start - 1));
      if (isArgument && wordCharacters(secret.value) <= MOST_WORD_CHARACTERS_UNNAMED)
        found.set(secret.start, { ...secret, name: 'aws' });
    }
  }
}

/** The values that begin in the range; it is short, so each place is asked for. */
function between(found: Found, from: number, to: number): readonly SecretKey[] {
  const secrets: SecretKey[] = [];
  for (let at = from; at < to; at++) {
    const secret = found.get(at);
    if (secret !== undefined && secret.end < to) secrets.push(secret);
  }
  return secrets;
}

function endOfCall(text: string, from: number): number {
  let depth = 1;
  const limit = Math.min(text.length, from + CALL_LENGTH);
  for (let at = from; at < limit; at++) {
    const char = text.charAt(at);
    if (char === '(' || char === '{') depth++;
    else if ((char === ')' || char === '}') && --depth === 0) return at;
  }
  return limit;
}

/** `"value": "…", "name": "AWS_SECRET_ACCESS_KEY"`. */
function nameBackwards(text: string, found: Found): void {
  for (const secret of found.values()) {
    if (secret.name !== 'none') continue;
    NAME_AFTER.lastIndex = secret.end;
    const between = NAME_AFTER.exec(text);
    if (between === null) continue;
    const at = secret.end + between[0].length;
    if (text.slice(at, at + SECRET_LENGTH).search(AWS_NAME) === 0) found.set(secret.start, { ...secret, name: 'aws' });
  }
}
