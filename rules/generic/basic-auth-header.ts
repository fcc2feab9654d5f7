/** User and password in an `Authorization: Basic` header, or wherever such a value stands. */
import { unpadded } from '../../src/core/base64.ts';
import type { Match, Rule, View } from '../../src/core/rule.ts';
import { clean, context, finds, sample, type Example, type Sample } from '../../src/core/sample.ts';
import { base62, generate, lower } from '../../src/core/shape.ts';
import { secretHalf } from '../../src/generic/credentials.ts';
import { passwordMatch, tokenMatch } from '../../src/generic/finding.ts';

// Takes `Basic dXNlcjpwYXNz`; not `basic example` (no base64 of eight and more) or `Basic dXNl…`.
const HEADER = /\bbasic(?:[ \t]+|%20|\+)["'`]?([A-Za-z0-9+/_-]{8,2000}={0,2})(?![A-Za-z0-9+/=_.-])/giy;
// A user's name. Takes `api`, `j.smith@acme.io`, ``; not `{"alg"`.
const USER = /^[\w.@+~\\-]{0,128}$/;

function* detect({ text, path, hits }: View): Iterable<Match> {
  for (const hit of hits) {
    HEADER.lastIndex = hit;
    const value = HEADER.exec(text)?.[1];
    const pair = value === undefined ? undefined : decoded(value);
    const half = pair === undefined ? undefined : secretHalf(pair);
    if (value === undefined || pair === undefined || half === undefined) continue;
    const because = 'decodes to a user and a password';
    const rate = half.isToken ? tokenMatch : passwordMatch;
    const match = rate({ start: 0, value: half.value, because, path, severity: 'error' });
    const start = text.indexOf(value, hit);
    if (match !== undefined)
      yield { ...match, start, end: start + value.length, details: detailsOf(pair, half.isToken) };
  }
}

function detailsOf(pair: string, isToken: boolean): Readonly<Record<string, string>> {
  return isToken ? {} : { user: pair.slice(0, pair.indexOf(':')) };
}

/** The pair that base64 holds, if it is one. */
function decoded(value: string): string | undefined {
  const base64 = unpadded(value.replaceAll('-', '+').replaceAll('_', '/'));
  if (base64.length % 4 === 1) return undefined;
  const pair = atob(base64);
  return isText(pair) && USER.test(pair.slice(0, pair.indexOf(':'))) && pair.includes(':') ? pair : undefined;
}

/** One in so many characters may be of another alphabet, as passwords have them. */
const FEW = 10;

function isText(pair: string): boolean {
  return /^[\x20-\x7e\x80-\xff]+$/.test(pair) && pair.replace(/[\x20-\x7e]/g, '').length * FEW <= pair.length;
}

export const rule: Rule = {
  id: 'basic-auth-header',
  title: 'User and password in a Basic authorization header',
  severity: 'error',
  confidence: 'medium',
  rank: 15,
  keywords: ['basic '],
  scope: { bytes: 4096 },
  why: 'The value is user and password in base64, which is no encryption: whoever can read it can log in.',
  fix: [
    'Change the password, or revoke the token, at the service that the request goes to.',
    'Build the header at run time from the environment or a secret store.',
    'Remove it from the code, then from history: git filter-repo --replace-text',
  ],
  sources: ['https://www.rfc-editor.org/rfc/rfc7617'],
  detect,
};

function header(label: string, make: Sample['make']): Sample {
  return { label, make: (random) => btoa(make(random)) };
}
const pair = header('base64 of user and password', (random) => `deploy:${generate([base62(15)], random)}`);
const key = header('base64 of a key and no password', (random) => `${generate([base62(32)], random)}:`);
const words = header('base64 of words', () => 'a basic example of text');
const documented = header('base64 of user and password', () => 'username:password');
const short = sample('random word', lower(6));

export const examples: readonly Example[] = [
  finds`curl -H 'Authorization: Basic ${pair}' https://acme.io`,
  finds`headers["Authorization"] = "Basic ${key}"`,
  finds`proxy-authorization: basic ${pair}\r\n`,
  clean`Authorization: Basic \${CREDENTIALS}`,
  clean`Authorization: Basic ${context(words)}`,
  clean`Authorization: Basic ${context(documented)}`,
  clean`a basic ${context(short)} example`,
];
