/** Private and symmetric keys as JSON Web Keys. */
import type { Match, Rule, View } from '../../src/core/rule.ts';
import { clean, finds, sample, type Example } from '../../src/core/sample.ts';
import { base64url } from '../../src/core/shape.ts';
import { documentedIn } from '../../src/generic/documented.ts';
import { severityAt } from '../../src/generic/paths.ts';

/** How far from `kty` the object may begin and end. */
const REACH = 6000;
// Takes `"kty": "RSA"`, `kty: 'oct'`; not `"kty": x`.
const KIND = /["'`]?kty["'`]?\s{0,20}:\s{0,20}["'`](RSA|EC|OKP|oct)["'`]/y;
// The private half of an asymmetric key, or all of a symmetric one. Takes `"d": "…"`; not `"kid": "…"`.
const PRIVATE = /(?<![\w])["'`]?d["'`]?\s{0,20}:\s{0,20}["'`]([A-Za-z0-9_-]{20,1400})["'`]/;
const SYMMETRIC = /(?<![\w])["'`]?k["'`]?\s{0,20}:\s{0,20}["'`]([A-Za-z0-9_-]{16,700})["'`]/;

function* detect({ text, path, hits }: View): Iterable<Match> {
  for (const hit of hits) {
    const at = /["'`]/.test(text.charAt(hit - 1)) ? hit - 1 : hit;
    KIND.lastIndex = at;
    const kind = KIND.exec(text)?.[1];
    const span = kind === undefined ? undefined : secretIn(text, at, kind === 'oct' ? SYMMETRIC : PRIVATE);
    if (kind === undefined || span === undefined) continue;
    yield {
      ...span,
      severity: severityAt(path, 'critical'),
      details: { kind },
      evidence: [kind === 'oct' ? 'the key of a JWK of kind oct' : `the private half of a JWK of kind ${kind}`],
    };
  }
}

/** Where the secret member of the object around `at` stands. */
function secretIn(
  text: string,
  at: number,
  member: RegExp,
): { readonly start: number; readonly end: number } | undefined {
  const before = text.slice(Math.max(0, at - REACH), at);
  const after = text.slice(at, at + REACH);
  const from = at - before.length + Math.max(0, before.lastIndexOf('{'));
  const to = after.indexOf('}');
  const found = member.exec(text.slice(from, at + (to === -1 ? after.length : to)));
  const value = found?.[1];
  if (found === null || value === undefined || documentedIn(value) !== undefined) return undefined;
  const start = from + found.index + found[0].lastIndexOf(value);
  return { start, end: start + value.length };
}

export const rule: Rule = {
  id: 'json-web-key',
  title: 'Private key as JSON Web Key',
  severity: 'critical',
  confidence: 'high',
  keywords: ['kty"', "kty'", 'kty:'],
  scope: { before: 30, after: 30, bytes: 8000 },
  why: 'Whoever has the key can sign tokens in its owner’s name, or read what was encrypted for it.',
  fix: [
    'Make a new key, publish its public half, and stop trusting the old one: tokens signed with it must be refused.',
    'Keep private keys in a secret store; publish only the fields of the public half.',
    'Remove it from the code, then from history: git filter-repo --replace-text',
  ],
  sources: ['https://www.rfc-editor.org/rfc/rfc7517', 'https://www.rfc-editor.org/rfc/rfc7518#section-6'],
  detect,
};

const half = sample('private half', base64url(43));
const point = sample('coordinate', base64url(43));

export const examples: readonly Example[] = [
  finds`{"kty":"EC","crv":"P-256","x":"x","y":"y","d":"${half}","kid":"1"}`,
  finds`{\n  "kty": "oct",\n  "k": "${half}"\n}`,
  finds`const jwk = { d: '${half}', kty: 'OKP', crv: 'Ed25519' };`,
  clean`{"kty":"EC","crv":"P-256","x":"${point}","y":"y","kid":"1"}`,
  clean`{"kty":"oct","kid":"${point}"}`,
  clean`{"kty":"EC"},{"d":"${point}"}`,
];
