/** Passwords and tokens in the authority of a URL: `https://user:password@host`. */
import { entropyEvidence } from '../../src/core/entropy.ts';
import type { Confidence, Match, Rule, View } from '../../src/core/rule.ts';
import { clean, finds, sample, type Example } from '../../src/core/sample.ts';
import { base62, hex, lower } from '../../src/core/shape.ts';
import { confidenceAsPassword, confidenceAsToken } from '../../src/generic/confidence.ts';
import { isNoPlaceForGuesses, severityAt } from '../../src/generic/paths.ts';

/** The longest part of a URL before its host. */
const LONGEST = 500;
// What ends an authority. Takes `/`, `?`, a blank, a quote, a bracket; not `:`, `@` or `!`.
const ENDS = /[\s"'`<>/?\\|]/;

interface UserInfo {
  readonly user: string;
  readonly password: string;
  /** Place of the password, or of the user where there is no password. */
  readonly start: number;
  readonly host: string;
}

/** What stands before the `@` of a URL whose `://` ends at `from`. */
function userInfoAt(text: string, from: number): UserInfo | undefined {
  const limit = Math.min(text.length, from + LONGEST);
  let end = from;
  while (end < limit && !ENDS.test(text.charAt(end))) end++;
  const authority = text.slice(from, end);
  const at = authority.lastIndexOf('@');
  if (at < 1) return undefined;
  const info = firstOfMany(authority.slice(0, at));
  const colon = info.indexOf(':');
  const user = colon === -1 ? info : info.slice(0, colon);
  return {
    user,
    password: colon === -1 ? '' : info.slice(colon + 1),
    start: from + (colon === -1 ? 0 : colon + 1),
    host: authority.slice(at + 1),
  };
}

/** Of `user:password@host1,user:password@host2` the first. */
function firstOfMany(info: string): string {
  const next = /@[\w.:-]+,/.exec(info);
  return next === null ? info : info.slice(0, next.index);
}

function* detect({ text, path, hits }: View): Iterable<Match> {
  if (isNoPlaceForGuesses(path) && !/package(?:-lock)?\.json$/.test(path)) return;
  for (const hit of hits) {
    const from = text.indexOf('//', hit) + 2;
    const info = text.charAt(from) === '@' ? undefined : userInfoAt(text, from);
    const match = info === undefined ? undefined : judged(info);
    if (match !== undefined)
      yield { ...match, severity: severityAt(path, isLocal(info?.host ?? '') ? 'warn' : 'error') };
  }
}

// Takes `localhost`, `127.0.0.1:5432`, `db:5432`, `host.docker.internal`, `example.com`; not `db.acme.io`.
const LOCAL =
  /^(?:localhost|127\.[\d.]+|0\.0\.0\.0|\[::1\]|[\w-]+|host\.docker\.internal|(?:[\w-]+\.)*(?:example\.(?:com|org|net)|test|local|localhost|invalid))(?::\d+)?$/i;

function isLocal(host: string): boolean {
  return LOCAL.test(host);
}

// What a token is paired with where it stands as the user. Takes `x-oauth-basic`, `x-token-auth`, ``; not `hunter2`.
const NO_PASSWORD = /^(?:x-oauth-basic|x-token-auth|x)?$/;

function judged({ user, password, start }: UserInfo): Match | undefined {
  if (NO_PASSWORD.test(password)) {
    const from = start - (password === '' ? 0 : user.length + 1);
    return user.length < 16 ? undefined : said(from, user, confidenceAsToken(user), 'stands where a URL has its user');
  }
  if (password === user) return undefined;
  return said(start, password, confidenceAsPassword(password), 'stands where a URL has its password');
}

function said(start: number, value: string, confidence: Confidence | undefined, evidence: string): Match | undefined {
  return confidence === undefined
    ? undefined
    : { start, end: start + value.length, confidence, evidence: [evidence, entropyEvidence(value)] };
}

export const rule: Rule = {
  id: 'url-password',
  title: 'Password in a URL',
  severity: 'error',
  confidence: 'medium',
  rank: 15,
  keywords: ['://', ':\\/\\/', '%3A%2F%2F'],
  scope: { bytes: 1024 },
  why: 'Whoever can read the URL can log in with it; URLs also end up in logs, shell histories and process lists.',
  fix: [
    'Change the password, or revoke the token, at the service that the URL names.',
    'Pass the new one through the environment or a credential helper, not in the URL.',
    'Remove it from the code, then from history: git filter-repo --replace-text',
  ],
  sources: ['https://www.rfc-editor.org/rfc/rfc3986#section-7.5'],
  detect,
};

const password = sample('password', base62(14));
const word = sample('random word', lower(12));
const token = sample('token', hex(40));

export const examples: readonly Example[] = [
  finds`DATABASE_URL=postgres://app:${password}@db.acme.io:5432/app`,
  finds`redis://:${word}@cache:6379/0`,
  finds`"git+https://${token}:x-oauth-basic@git.acme.io/acme/app.git"`,
  finds`{"url":"https:\\/\\/app:${password}@acme.io\\/"}`,
  clean`postgres://app:\${PASSWORD}@db.acme.io/app`,
  clean`postgres://user:password@localhost/app`,
  clean`https://acme.io/@scope/package:${password}@1.0`,
  clean`see https://acme.io:8443, or mail to someone@acme.io`,
];
