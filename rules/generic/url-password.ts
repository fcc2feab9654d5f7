/** Passwords and tokens in the authority of a URL: `https://user:password@host`. */
import type { Match, Rule, View } from '../../src/core/rule.ts';
import { clean, finds, sample, type Example } from '../../src/core/sample.ts';
import { base62, hex, lower } from '../../src/core/shape.ts';
import { passwordMatch, tokenMatch, type Place } from '../../src/generic/finding.ts';
import { THIS_MACHINE } from '../../src/generic/local-service.ts';
import { isNoPlaceForGuesses } from '../../src/generic/paths.ts';

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
    if (info === undefined) continue;
    const around = text.slice(Math.max(0, from - LONGEST), from + LONGEST);
    const match = judged(info, { path, around, severity: isLocal(info.host) ? 'warn' : 'error' });
    if (match !== undefined) yield match;
  }
}

// Takes `localhost`, `127.0.0.1:5432`, `db:5432`, `host.docker.internal`, `example.com`; not `db.acme.io`.
const LOCAL = new RegExp(
  String.raw`^(?:${THIS_MACHINE}|[\w-]+|(?:[\w-]+\.)*(?:example\.(?:com|org|net)|test|local|localhost|invalid))(?::\d+)?$`,
  'i',
);

function isLocal(host: string): boolean {
  return LOCAL.test(host);
}

// What a token is paired with where it stands as the user. Takes `x-oauth-basic`, `x-token-auth`, ``; not `hunter2`.
const NO_PASSWORD = /^(?:x-oauth-basic|x-token-auth|x)?$/;

function judged(
  { user, password, start }: UserInfo,
  at: Pick<Place, 'path' | 'around' | 'severity'>,
): Match | undefined {
  if (NO_PASSWORD.test(password)) {
    const from = start - (password === '' ? 0 : user.length + 1);
    const because = 'stands where a URL has its user';
    return user.length < TOKEN_LENGTH ? undefined : tokenMatch({ ...at, start: from, value: user, because });
  }
  if (password === user) return undefined;
  return passwordMatch({ ...at, start, value: password, because: 'stands where a URL has its password' });
}

/** A user so long may be a token. */
const TOKEN_LENGTH = 16;

export const rule: Rule = {
  id: 'url-password',
  title: 'Password in a URL',
  severity: 'error',
  confidence: 'medium',
  rank: 15,
  keywords: ['://', ':\\/\\/', '%3A%2F%2F'],
  // Far most URLs have no user.
  glance: { kind: 'ahead', skip: '://', wanted: '@', stops: ' \t\r\n"\'`<>/?|', within: LONGEST },
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
