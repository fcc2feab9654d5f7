/** Credentials of package registries in `.npmrc` and `.yarnrc.yml`, which name the registry and not the vendor. */
import { entropy, entropyEvidence } from '../../src/core/entropy.ts';
import { isDocumented } from '../../src/core/placeholder.ts';
import type { Match, Rule, View } from '../../src/core/rule.ts';
import { clean, finds, sample, type Example } from '../../src/core/sample.ts';
import { base62, base64, chars, uuid } from '../../src/core/shape.ts';

// Takes `//registry.acme.com/:_authToken=…`, `_auth = "…"`, `//host/npm/:_password=…`, `npmAuthToken: …`; not `${NPM_TOKEN}`.
const LINE =
  /^[ \t]{0,80}(?:\/\/[\w.:~@%/-]{3,200}\/:_(?:authToken|auth|password)|_auth(?:Token)?|npmAuth(?:Token|Ident))[ \t]{0,80}[=:][ \t]{0,80}["']?([A-Za-z0-9+/_.~=:-]{16,2000})["']?[ \t\r]{0,80}$/gm;
const LEAST_ENTROPY = 2.5;

function* detect({ text }: View): Iterable<Match> {
  for (const { 0: line, 1: value = '', index } of text.matchAll(LINE)) {
    if (isDocumented(value) || entropy(value) < LEAST_ENTROPY) continue;
    const start = index + line.lastIndexOf(value);
    const host = /\/\/([^/]+)/.exec(line)?.[1];
    yield {
      start,
      end: start + value.length,
      ...(host === undefined ? {} : { details: { registry: host } }),
      evidence: ['given to a registry in npm’s configuration', entropyEvidence(value)],
    };
  }
}

export const rule: Rule = {
  id: 'npm-registry-auth',
  title: 'Credentials of a package registry',
  severity: 'error',
  confidence: 'medium',
  rank: 25,
  keywords: [':_auth', ':_password', '_auth=', '_auth =', '_authtoken', 'npmauthtoken', 'npmauthident'],
  why: 'Whoever holds it can read private packages of the registry, and often publish new versions that others install.',
  fix: [
    'Revoke it at the registry that stands before it (npm token revoke <ID> for npm itself).',
    'Put ${NPM_TOKEN} in its place and set that in the environment.',
    'Remove it from the code, then from history.',
  ],
  sources: ['https://docs.npmjs.com/cli/v11/configuring-npm/npmrc#auth-related-configuration'],
  detect,
};

const id = sample('token', ...uuid);
const token = sample('token', base62(40));
const pair = sample('user and password', base64(38), '==');

export const examples: readonly Example[] = [
  finds`//registry.acme.com/:_authToken=${id}\n`,
  finds`@acme:registry=https://npm.acme.com/\n//npm.acme.com/repository/:_authToken=${token}\n`,
  finds`_auth = ${pair}\nalways-auth = true\n`,
  finds`npmRegistries:\n  "//npm.acme.com":\n    npmAuthIdent: ${pair}\n`,
  clean`//registry.acme.com/:_authToken=\${NPM_TOKEN}\n`,
  clean`//registry.acme.com/:_authToken=${sample('filler', chars('x', 20))}\n`,
  clean`//registry.acme.com/:_authToken=\n`,
];
