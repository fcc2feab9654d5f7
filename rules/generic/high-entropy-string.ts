/** Quoted strings that look like chance, whatever their name. Only reported where low confidence is asked for. */
import { entropy, entropyEvidence } from '../../src/core/entropy.ts';
import type { Match, Rule, View } from '../../src/core/rule.ts';
import { clean, finds, sample, type Example } from '../../src/core/sample.ts';
import { base62, hex, uuid } from '../../src/core/shape.ts';
import { documentedIn } from '../../src/generic/documented.ts';
import { isNoPlaceForGuesses, severityAt } from '../../src/generic/paths.ts';
import { surprise } from '../../src/generic/surprise.ts';
import { isUuid, whyNoSecret } from '../../src/generic/value.ts';

// Takes `"x9K…"` of 20 to 300 characters of base64, base64url or hexadecimal; not a text with blanks.
const QUOTED = /(["'`])([A-Za-z0-9+/_-]{20,300}={0,2})\1/g;
// Names of values that are random and open. Takes `integrity: `, `"sha256": `, `commit = `; not `token: `.
const OPEN =
  /(?:integrity|checksum|digest|hash|sha-?\d*|md5|crc|etag|commit|revision|rev|ref|public_?key|fingerprint|nonce|signature|uuid|guid|id)["'`\]]{0,3}\s{0,4}(?::|=>?|,)\s{0,4}$/i;
const NAME_LENGTH = 40;

/** Bits per character from which chance is likely: hexadecimal has 4 at most, base64 6. */
const LEAST_HEX = 3;
const LEAST_BASE64 = 4;
/** Bits of surprise below which it may be words after all. */
const LEAST_SURPRISE = 50;

function* detect({ text, path }: View): Iterable<Match> {
  if (isNoPlaceForGuesses(path)) return;
  for (const { 2: value = '', index } of text.matchAll(QUOTED)) {
    if (!isRandom(value) || OPEN.test(text.slice(Math.max(0, index - NAME_LENGTH), index))) continue;
    yield {
      start: index + 1,
      end: index + 1 + value.length,
      severity: severityAt(path, 'warn'),
      evidence: [entropyEvidence(value), 'no name tells what it is'],
    };
  }
}

function isRandom(value: string): boolean {
  const isHex = /^[0-9a-f]+$/i.test(value);
  if (entropy(value) < (isHex ? LEAST_HEX : LEAST_BASE64) || !/[0-9]/.test(value)) return false;
  if (!isHex && surprise(value) < LEAST_SURPRISE) return false;
  return !isUuid(value) && whyNoSecret(value) === undefined && documentedIn(value) === undefined;
}

export const rule: Rule = {
  id: 'high-entropy-string',
  title: 'String that looks random',
  severity: 'warn',
  confidence: 'low',
  rank: 0,
  keywords: [],
  path: /(?:)/,
  scope: 'file',
  why: 'Secrets made by machines look like this, and so do digests, identifiers and data: it may be worth a look.',
  fix: [
    'Find out what the string is. If it is no secret, nothing is to be done.',
    'If it is one, revoke it where it was made, and read its successor from the environment or a secret store.',
    'Remove it from the code, then from history: git filter-repo --replace-text',
  ],
  sources: ['https://cwe.mitre.org/data/definitions/798.html'],
  detect,
};

const random = sample('random string', base62(40));
const digest = sample('hexadecimal string', hex(32));
const id = sample('UUID', ...uuid);

export const examples: readonly Example[] = [
  finds`const x = "${random}";`,
  finds`f('${digest}')`,
  finds`[1, "${random}", 2]`,
  clean`const x = ${random};`,
  clean`"integrity": "${digest}"`,
  clean`x = "${id}"`,
  clean`"ThisIsALongNameOfSomethingInTheProgram"`,
];
