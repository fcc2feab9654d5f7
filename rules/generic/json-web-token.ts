/** JSON Web Tokens, by their structure: the header must read as one. */
import { unpadded } from '../../src/core/base64.ts';
import type { Confidence, Match, Rule, Severity, View } from '../../src/core/rule.ts';
import { clean, finds, type Example, type Sample } from '../../src/core/sample.ts';
import { base64url, generate } from '../../src/core/shape.ts';
import type { Random } from '../../src/core/random.ts';
import { readJwt, type Jwt } from '../../src/generic/jwt.ts';
import { severityAt } from '../../src/generic/paths.ts';

// Three parts of base64url, the first two of JSON objects; five for an encrypted one. Takes `eyJh….eyJz….x-y`; not `eyJhbGci` alone.
const TOKEN =
  /(?<![A-Za-z0-9_-])eyJ[A-Za-z0-9_-]{8,4000}\.[A-Za-z0-9_-]{4,8000}={0,2}(?:\.[A-Za-z0-9_-]{0,1000}){0,3}/g;

function* detect({ text, path }: View): Iterable<Match> {
  for (const { 0: found, index } of text.matchAll(TOKEN)) {
    const token = found.replace(/(?<!\.)\.+$/, '');
    const jwt = readJwt(token);
    if (jwt !== undefined) yield { start: index, end: index + token.length, ...about(jwt, path) };
  }
}

type Said = Omit<Match, 'start' | 'end'>;

function about(jwt: Jwt, path: string): Said {
  const { alg, issuer, subject, expires } = jwt;
  const details = {
    alg,
    ...(issuer === undefined ? {} : { issuer }),
    ...(subject === undefined ? {} : { subject }),
    ...(expires === undefined ? {} : { expires: dateOf(expires) }),
  };
  return { details, ...judged(jwt, path) };
}

/** The answer may not depend on today: expired is said of what had expired before this tool was written. */
const PAST = Date.UTC(2026, 0, 1) / 1000;
const LAST_DATE = 8.64e12;

function dateOf(seconds: number): string {
  return Math.abs(seconds) > LAST_DATE ? String(seconds) : new Date(seconds * 1000).toISOString().slice(0, 10);
}

function judged(
  { alg, signed, issuer, expires, isSample }: Jwt,
  path: string,
): { severity: Severity; confidence: Confidence; evidence: readonly string[] } {
  const evidence = [
    `its header reads as one of a JWT signed with ${alg}`,
    ...(issuer === undefined ? [] : [`issued by ${issuer}`]),
  ];
  if (isSample)
    return {
      severity: 'note',
      confidence: 'medium',
      evidence: [...evidence, 'names the person of the documentation’s sample'],
    };
  if (!signed) return { severity: 'note', confidence: 'medium', evidence: [...evidence, 'without a signature'] };
  if (expires === undefined)
    return { severity: severityAt(path, 'error'), confidence: 'high', evidence: [...evidence, 'never expires'] };
  const isOver = expires < PAST;
  return {
    severity: isOver ? 'note' : severityAt(path, 'error'),
    confidence: 'high',
    evidence: [...evidence, isOver ? `expired on ${dateOf(expires)}` : `expires on ${dateOf(expires)}`],
  };
}

export const rule: Rule = {
  id: 'json-web-token',
  title: 'JSON Web Token',
  severity: 'error',
  confidence: 'high',
  rank: 20,
  keywords: ['eyJ'],
  scope: { bytes: 16_000 },
  why: 'Until it expires, whoever holds the token is who it says, without any password.',
  fix: [
    'End the session, or revoke the token, at its issuer; where that can’t be done, change the key it is signed with.',
    'Read tokens from the environment or a secret store, and let them expire soon.',
    'Remove it from the code, then from history: git filter-repo --replace-text',
  ],
  sources: ['https://www.rfc-editor.org/rfc/rfc7519', 'https://www.rfc-editor.org/rfc/rfc8725'],
  detect,
};

const part = (value: unknown): string =>
  unpadded(btoa(JSON.stringify(value)).replaceAll('+', '-').replaceAll('/', '_'));

function token(label: string, payload: (random: Random) => unknown): Sample {
  return {
    label,
    make: (random) =>
      `${part({ alg: 'HS256', typ: 'JWT' })}.${part(payload(random))}.${generate([base64url(43)], random)}`,
  };
}

const eternal = token('JWT', (random) => ({ sub: generate([base64url(12)], random), iss: 'https://login.acme.io' }));
const expired = token('expired JWT', (random) => ({ sub: generate([base64url(12)], random), exp: 1500000000 }));

export const examples: readonly Example[] = [
  finds`Authorization: Bearer ${eternal}`,
  finds`{"access_token": "${expired}", "token_type": "Bearer"}`,
  finds`https://acme.io/play?jwt=${eternal}&t=1`,
  clean`${part({ alg: 'HS256', typ: 'JWT' })}`,
  clean`return keyJob.start().then(eyJob.stop)`,
  clean`x${eternal}`,
];
