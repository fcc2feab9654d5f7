/** What a value says of itself: whether it may be a secret at all, and how random it looks. */
import { entropy } from '../core/entropy.ts';
import { isDocumentedByAws } from '../aws/documented.ts';
import { isFiller } from '../core/placeholder.ts';
import { isReference } from './reference.ts';
import { isKnownWord, surprise } from './surprise.ts';
import { withoutNumber, wordsOf } from './names.ts';
import { wordSet } from './word-set.ts';

/** Words that stand where a secret is to be put, or that name it. */
const STAND_INS = wordSet(`
  password passwd pass pwd pw passphrase passcode secret secrets token tokens key keys apikey credential credentials
  creds auth authorization bearer basic api access client user username login private public shared session refresh
  jwt oauth signing master encryption my your yours our their the a an this that some any is it here goes to be in
  of for with and or not as from on at change changeme changeit changed replace replaced replaceme insert enter put
  fill set add provide use me example examples sample samples dummy fake mock mocked stub test tests testing tester
  demo temp tmp todo fixme tbd placeholder redacted masked hidden removed omitted sanitized filtered censored none
  null nil undefined unset empty blank default true false yes no off unknown invalid valid wrong bad correct
  incorrect good new old current foo bar baz qux quux foobar string str text value values val name id data field
  input type required optional xxx abc xyz aaa bbb something anything whatever real actual very super top long
  random generated generate only db database admin root hello world env var variable please must should will can do
  secure insecure hash hashed encrypted plain app enough short too expired server service account google github aws
  azure boolean number object function integer int float bool array always never create auto manual enable enabled
  disable disabled allow allowed deny keep ignore prompt ask foobared match mismatch missing supplied given provided
  anonymous nopass nopassword nothing active inactive csrf xsrf
`);

/** Words that make a value no secret wherever they stand in it as words. */
const DISCLAIMERS = wordSet(`
  example examples changeme change replace replaceme placeholder dummy fake redacted your todo insert sample mock
  xxx xxxx xxxxx xxxxxx notreal masked obfuscated somefakekey fakekey notset changethis yoursecret yourpassword
  yourtoken enter
`);

/** Beyond so many bits of surprise beside it, a disclaiming word stands in a real value by chance. */
const BY_CHANCE = 45;

const SHAPES: readonly RegExp[] = [
  // Takes `2019-04-15T04:19`, `1.2.3-beta`, `12.5`, `10.0.0.1:80`, `5m`; not `1a2b`.
  /^(?:v?[0-9]+(?:[.:,/-][0-9]+)*(?:[-T ][0-9:.+Z]+|-?(?:alpha|beta|rc|snapshot|dev)[.0-9]*)?|[0-9]+(?:ms|s|m|h|d|px|em|rem|kb|mb|gb|%))$/i,
  // Takes `a@example.com`, `https://example.com/x`, `example.com/x`; not `p@ss`.
  /^(?:[\w.+-]+@[\w-]+(?:\.[\w-]+)+|[a-z][a-z0-9+.-]*:\/\/.*|(?:[\w-]+\.)+(?:com|org|net|io|dev|local|internal|gov|edu)(?:[:/].*)?)$/i,
  // Takes `key.pem`, `a/b/secret.yml`, `client_secret.json`, `0a1b….zip`; not `x.Kq7`.
  /^[\w./\\ -]*\.(?:pem|key|crt|cer|p12|pfx|jks|json|ya?ml|xml|txt|ini|conf|cfg|env|properties|js|ts|py|rb|go|java|php|html?|css|md|sh|toml|csv|log|keystore|pub|tf|enc|gpg|asc|png|svg|zip|t?gz|tar|jar|war|whl|pdf)$/i,
  // Takes `ssh-rsa AAAA…`, `MIIBIj…` (a public key), `-----BEGIN PUBLIC KEY`, `data:image/png`; not `MIIEvQ`.
  /^(?:ssh-(?:rsa|dss|ed25519)|ecdsa-sha2-|MIIBIj|MIICIj|MFkw|data:|urn:|<\w)/,
  // Takes `{SSHA}x`, `sha256:x`, `md5 x`, a hash; not `sha`.
  /^(?:\{(?!noop|plain|cleartext)[A-Za-z][\w@.-]*\}|(?:md5|sha[0-9]{1,3}|bcrypt|pbkdf2[\w:-]*|scrypt|argon2[a-z]*)[:$-]|\$(?:1|2[abxy]|5|6|7|8|9|y|apr1|argon2[a-z]*|pbkdf2[\w-]*|scrypt|P|H|S)\$)/i,
  // Takes `LS0tLS1CRUdJTiBDRVJU…` and `LS0tLS1CRUdJTiBQVUJM…`, a certificate or a public key in base64; not that of a private one.
  /^LS0tLS1CRUdJTiBD|^LS0tLS1CRUdJTiBQVUJM/,
  // Takes `AES256`, `PBKDF2WithHmacSHA256`, `AES/CBC/PKCS5Padding`, `hmac-sha1`: names of algorithms; not `aes9kX`.
  /^(?:hmac|pbkdf2|aes|3?des|rsa|ecdsa|sha|md5)(?:[-_/0-9]|with|and|hmac|sha|ecdsa|rsa|md5|pkcs|cbc|gcm|ecb|padding)*$/i,
  // Takes `\u2022`, `\xff`: escapes alone.
  /^(?:\\(?:u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2}|[0-7]{1,3}|[^ux0-7\n]))+$/,
  // Takes `abc\x00def`: a null that a test puts in; not `abc\x41`.
  /\\(?:x00|u0000|0(?![0-9]))/,
  // Takes `SELECT x`, `CREATE TABLE`, `function (`, `a:b:c d`; not `select5`.
  /^(?:select|create|insert|update|delete|alter|drop|grant)\s/i,
  // Takes `latin1`, `utf-8-sig`, `ISO-8859-15`, `windows-1252`: names of encodings; not `latin12`.
  /^(?:utf[-_]?(?:8|16|32)(?:[-_]?(?:le|be|sig))?|latin[-_]?1|iso[-_]?8859[-_][0-9]{1,2}|(?:us[-_]?)?ascii|(?:windows|cp)[-_]?[0-9]{3,4}|unicode[-_]escape|raw[-_]unicode[-_]escape)$/i,
  // Takes `AKIA` or `AROA` and 16 or 17 more: an ID of AWS, no secret, and a matter of the rules about AWS; not `AKIAx`.
  /^A(?:KI|SI|BI|CC|ID|RO|GP|IP|NP|NV|PK|SC)A[A-Z2-7]{16,17}$/,
  // Takes `d4c3b2a1-f6e5-h8g7-j1i8-p5o0n5m3l2k1`: someone typed letters and digits by turns; not a UUID.
  /(?:^|-)(?:[a-z][0-9]){4}(?:-(?:[a-z][0-9]){2}){3}-(?:[a-z][0-9]){6}$/i,
  // Takes `0123456789abcdef…` and `ABCDEFGHIJKL…`, an alphabet; not `0123x`.
  /0123456789|abcdefghijkl|ABCDEFGHIJKL|9876543210/,
];
/** The same, where chance looks alike: only what does not look random is taken for them. */
const LOOSE_SHAPES: readonly RegExp[] = [
  // Takes `text/html`, `#add-password`, `.btn-x`, `/path/to`, `//div[@id]`, `^[a-z]+$`; not `/Kx+9==`.
  /^(?:[a-z]+\/[a-z.+-]+|[#.][A-Za-z][\w-]*|\/[\w{}:.*@-]*(?:\/[\w{}:.*@-]*)*|\/\/.*|\^.*|\/.+\/[gimsuy]*)$/,
  // Takes `\).*,\1`, `[^"]+`, `.*?`, `(&(uid=%n))`; not `a.b*`: patterns and queries.
  /\\[()1-9dws]|\.\*|\[\^|^\([&|!]?\(|\(\?[:=!]/,
];

/** Why a value can't be a secret, or `undefined`. For tests and `explain`. */
export function whyNoSecret(value: string): string | undefined {
  if (isReference(value)) return 'a reference';
  if (isDocumentedByAws(value)) return 'a documented example';
  if (isFiller(value)) return 'filler';
  if (SHAPES.some((shape) => shape.test(value))) return 'another kind of value';
  if (surprise(value) < BY_CHANCE && LOOSE_SHAPES.some((shape) => shape.test(value))) return 'another kind of value';
  return isStandIn(value) || isMadeUpUuid(value) ? 'a placeholder' : undefined;
}

/** Whether the words of the value only stand for a secret, such as `your-api-key-here`, `changeme`, `mytoken`. */
export function isStandIn(value: string): boolean {
  const words = wordsOf(value);
  if (words.length === 0) return false;
  if (words.every((word) => word.length < 2 || isMadeOf(word, isStandInWord)))
    return !/[^\w.\s-]/.test(value.replace(/(?<![!?*])[!?*]+$/, ''));
  return words.some((word) => DISCLAIMERS.has(withoutNumber(word))) && surprise(value) < BY_CHANCE;
}

function isStandInWord(word: string): boolean {
  return STAND_INS.has(word);
}

/** Longer runs of letters are no words put together. */
const LONGEST_COMPOUND = 32;

/** Whether a word is one of a kind, or several of them without anything between: `testpwd`, `thisismypassword`. */
function isMadeOf(word: string, isOfKind: (piece: string) => boolean): boolean {
  if (isOfKind(word)) return true;
  if (word.length > LONGEST_COMPOUND) return false;
  const ends = [0];
  for (let end = 2; end <= word.length; end++) {
    if (ends.some((start) => end - start > 1 && isOfKind(word.slice(start, end)))) ends.push(end);
  }
  return ends.at(-1) === word.length;
}

// Takes a UUID in either case; not 32 hexadecimal digits.
const UUID = /^\{?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}\}?$/i;

export function isUuid(value: string): boolean {
  return UUID.test(value);
}

/** Bits per character; of a million random UUIDs none had less than 2.9. */
const LEAST_UUID_ENTROPY = 2.4;

/** `11111111-0000-…`: written by hand. */
function isMadeUpUuid(value: string): boolean {
  return isUuid(value) && entropy(value) < LEAST_UUID_ENTROPY;
}

/** Bits of surprise below which a text reads as words. */
export const NO_WORD = 10;

/** Whether the value reads as words: a phrase, a name, a title, with no more than numbers at their ends. */
export function isReadable(value: string): boolean {
  if (surprise(value) < NO_WORD) return true;
  const words = wordsOf(value).map((word) => withoutNumber(word));
  const long = words.filter((word) => word.length > 2);
  // Random capitals cut a text into pieces too short to say anything.
  const isMostly = words.length === 0 || long.join('').length * 2 > words.join('').length;
  return isMostly && long.every((word) => isMadeOf(word, isLongKnownWord));
}

function isLongKnownWord(piece: string): boolean {
  return piece.length > 2 && (isKnownWord(piece) || isKnownWord(piece.replace(/s$/, '')));
}

/** Whether the words of the value, numbers left out, are all such as stand for a secret: `password1`, `s3cr3t`. */
export function isStandInWithNumber(value: string): boolean {
  const isPlaceholder = (text: string): boolean =>
    text.replace(/[^A-Za-z]/g, '').length * 2 > text.length &&
    wordsOf(text).every((word) => isMadeOf(withoutNumber(word), isStandInWord));
  return isPlaceholder(value) || isPlaceholder(value.replace(/[013457@$!]/g, (sign) => LEET[sign] ?? sign));
}

// What a value says it is. Takes `pass`, `password`, `passwd`, `pwd`, `pw`, `secret`, `token`; not `passport` or `monkey`.
const SELF = /(?:pass(?:word|wd|phrase|code)?|passw|pwd|pw|secret)s?$|^(?:token|key)s?$/;

// What names are written with. Takes `a_b-c#d`; not `a%b`.
const PLAIN = /^[\w .#/-]+$/;

/** Bits beyond which nobody thinks a value up that says what it is. */
const MADE_UP = 30;

/** Whether the value reads as words and calls itself a password: `cachepass`, `my-smtp-password`, `queenbee#passwords`. */
export function isSelfNamed(value: string): boolean {
  const words = PLAIN.test(value) ? wordsOf(value) : [];
  // Random capitals make a word of the last two letters, as in `yZn0QMJ7ruDePw`.
  return SELF.test(words.at(-1) ?? '') && (words.length > 1 ? surprise(value) < MADE_UP : isReadable(value));
}

/** Digits and signs that people put for letters. */
const LEET: Readonly<Record<string, string>> = {
  0: 'o',
  1: 'i',
  3: 'e',
  4: 'a',
  5: 's',
  7: 't',
  '@': 'a',
  $: 's',
  '!': 'i',
};
