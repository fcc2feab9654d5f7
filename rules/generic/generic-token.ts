/** A token or other credential that stands under its name. */
import type { Rule } from '../../src/core/rule.ts';
import { clean, context, finds, sample, type Example } from '../../src/core/sample.ts';
import { base62, hex, uuid } from '../../src/core/shape.ts';
import { secretsByName } from '../../src/generic/judge.ts';
import { glanceAtName } from '../../src/generic/name-glance.ts';
import { named } from '../../src/generic/keyword.ts';

export const rule: Rule = {
  id: 'generic-token',
  title: 'Token in the text',
  severity: 'error',
  confidence: 'medium',
  rank: 10,
  // The word with what may follow it where a value does: in a parser’s source the word alone stands on every other line.
  keywords: [
    ...named('token'),
    '-token ',
    'bearer',
    'credential',
    'creds',
    'auth_',
    'auth"',
    'auth\\',
    'auth=',
    'auth:',
    'totp',
  ],
  glance: glanceAtName('token'),
  scope: { after: 4 },
  why: 'Whoever can read the file, or any copy or older version of it, can call the service as its owner.',
  fix: [
    'Revoke the token at the service that issued it.',
    'Read its successor from the environment or a secret store.',
    'Remove it from the code, then from history: git filter-repo --replace-text',
  ],
  sources: ['https://cwe.mitre.org/data/definitions/798.html'],
  detect: (view) => secretsByName(view, { kind: 'token', severity: 'error' }),
};

const token = sample('token', base62(32));
const login = sample('login of a registry', base62(60), '=='); // of `user:token`
const id = sample('ID of a credential', ...uuid);
const digest = sample('hexadecimal token', hex(40));

export const examples: readonly Example[] = [
  finds`ACCESS_TOKEN=${token}\n`,
  finds`{"access_token": "${digest}"}`,
  finds`client = Client(token='${token}')`,
  finds`pull = "{\\"auths\\":{\\"quay.io\\":{\\"auth\\":\\"${login}\\"}}}"`,
  finds`deploy --token ${token} --wait`,
  clean`token = request.headers['x-token']`,
  clean`nextPageToken: '${token}'`,
  clean`[![coverage](https://codecov.io/gh/acme/shop/graph/badge.svg?token=${token})](https://codecov.io/gh/acme/shop)`,
  clean`"ClientRequestToken": "${id}", "LifecycleActionToken": "${id}"`,
  clean`mock_token = "${context(token)}"`,
  clean`token_url = "https://login.example.com/oauth/token"`,
  clean.in('Jenkinsfile')`environment { DEPLOY = credentials('${context(id)}') }`,
  clean`ACCESS_TOKEN=<your token>`,
];
