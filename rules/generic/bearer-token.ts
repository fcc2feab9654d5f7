/** Tokens in an `Authorization` header: `Bearer`, `Token` and the like, or with no scheme at all. */
import type { Match, Rule, View } from '../../src/core/rule.ts';
import { clean, finds, sample, type Example } from '../../src/core/sample.ts';
import { base62, hex, uuid } from '../../src/core/shape.ts';
import { tokenMatch } from '../../src/generic/finding.ts';
import { isForLocalService } from '../../src/generic/local-service.ts';
import { isNoPlaceForGuesses } from '../../src/generic/paths.ts';
import { isExpression } from '../../src/generic/reference.ts';

/** The characters of a token (RFC 6750, section 2.1), and the colon that some have. */
const VALUE = String.raw`([A-Za-z0-9._~+/:-]{8,4000}={0,2})(?![\w$({<*%])`;
// Takes `Bearer x5…`; not `bearer token`, which reads as words.
const BEARER = new RegExp(String.raw`\bbearer(?:[ \t]+|%20)["'\u0060]?${VALUE}`, 'iy');
// Takes `Authorization: token x5…`, `"authorization": "x5…"`; not `authorization: Basic …` (a rule of its own).
const HEADER = new RegExp(
  String.raw`authorization\\?["'\u0060]?\]?[ \t]{0,40}(?::|=>?|,)[ \t]{0,40}\\?["'\u0060]?(?!basic\b|digest\b|negotiate\b|aws4-)(?:(?:bearer|token|apikey|api-key|key|secret|jwt|oauth|sso-key|gogs|klaviyo-api-key|pve\w{0,20})[ \t=:]{1,40})?${VALUE}`,
  'iy',
);

// The name of a header, where several are listed. Takes `X-Amz-Date`, `content-type`; not `x-5k` or `Kq-`.
const HEADER_NAME = /^[A-Za-z]{1,16}(?:-[A-Za-z]{1,16}){1,6}$/;

function* detect({ text, path, hits }: View): Iterable<Match> {
  if (isNoPlaceForGuesses(path)) return;
  for (const hit of hits) {
    const value = valueAt(text, hit);
    if (value === undefined || isExpression(value) || HEADER_NAME.test(value)) continue;
    const start = text.indexOf(value, hit + 'bearer'.length);
    if (isForLocalService(text, start)) continue;
    const match = tokenMatch({ start, value, because: 'stands in an Authorization header', path, severity: 'error' });
    if (match !== undefined) yield match;
  }
}

function valueAt(text: string, hit: number): string | undefined {
  for (const pattern of [BEARER, HEADER]) {
    pattern.lastIndex = hit;
    const found = pattern.exec(text)?.[1];
    if (found !== undefined) return found;
  }
  return undefined;
}

export const rule: Rule = {
  id: 'bearer-token',
  title: 'Token in an Authorization header',
  severity: 'error',
  confidence: 'medium',
  rank: 12,
  keywords: ['bearer ', 'authorization'],
  scope: { bytes: 4096 },
  why: 'Whoever can read the token can call the service as its owner, until it expires or is revoked.',
  fix: [
    'Revoke the token at the service that the request goes to.',
    'Build the header at run time from the environment or a secret store.',
    'Remove it from the code, then from history: git filter-repo --replace-text',
  ],
  sources: ['https://www.rfc-editor.org/rfc/rfc6750'],
  detect,
};

const token = sample('token', base62(40));
const digest = sample('hexadecimal token', hex(32));
const id = sample('UUID', ...uuid);

export const examples: readonly Example[] = [
  finds`curl -H "Authorization: Bearer ${token}" https://acme.io`,
  finds`headers: { Authorization: 'token ${digest}' }`,
  finds`curl --header 'Authorization: ${id}'`,
  clean`fetch('http://localhost:3000/orders', { headers: { Authorization: 'Bearer ${token}' } })`,
  clean`Authorization: Bearer $TOKEN`,
  clean`Authorization: Bearer <access_token>`,
  clean`headers.set('Authorization', 'Bearer ' + token)`,
  clean`allow_headers=["Content-Type", "Authorization", "X-Amz-Date", "X-Api-Key"],`,
  clean`Access-Control-Allow-Headers: 'Content-Type,Authorization,X-AMZ-Date,X-AMZ-Security-Token'`,
  clean`authorization = Acme::HttpAuthentication::Basic.encode_credentials(user.name, user.password)`,
  clean`the bearer authentication scheme`,
];
