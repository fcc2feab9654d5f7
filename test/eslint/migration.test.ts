/** What other plugins find by what their documentation says, this one finds too: each row is a case that they document. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Linter, type ESLint } from 'eslint';
import { describe, expect, test } from 'vitest';
import { examples } from '../../rules/examples.ts';
import { entropy } from '../../src/core/entropy.ts';
import { createRandom } from '../../src/core/random.ts';
import { base62, generate } from '../../src/core/shape.ts';
import { equivalentsOf, eslintEquivalents, newerSecretlintRules, secretlintRules } from '../../src/docs/equivalents.ts';
import plugin from '../../src/eslint/index.ts';
import { fill } from '../fixtures/holes.ts';
import { ruleOf } from './shop.ts';

const require = createRequire(import.meta.url);
const noSecrets: ESLint.Plugin = require('eslint-plugin-no-secrets');
const sonarjs: ESLint.Plugin = require('eslint-plugin-sonarjs');

const linter = new Linter();
const others: Linter.Config = {
  plugins: { 'no-secrets': noSecrets, sonarjs },
  languageOptions: { sourceType: 'module' },
};

/** The rules that report something. */
function reporting(text: string, configs: Linter.Config[]): readonly string[] {
  const messages = linter.verify(text, [others, ...configs], { filename: 'src/app.js' });
  return messages.map(({ ruleId, message }) => ruleOf(ruleId ?? message));
}

const SECRET = '{{sdk-credential:secret}}';
const KEY = '{{sdk-credential:key}}';
const PASSWORD = '{{generic-password:password}}';

const cases: Readonly<Record<string, readonly (readonly [text: string, ours: string])[]>> = {
  'no-secrets/no-secrets': [
    [`const A_SECRET = '${KEY}';`, 'generic-secret'],
    [`const AWS_TOKEN = '{{aws-access-key-id}}';`, 'aws-access-key-id'],
    [`// const API_KEY = '${KEY}';`, 'generic-api-key'],
    [`const apiKey = \`${KEY}\`;`, 'generic-api-key'],
    [`const url = 'https://hooks.slack.com';\nsend('{{slack-webhook}}');`, 'slack-webhook'],
    [`const pem = \`{{private-key}}\`;`, 'private-key'],
    [`connect('postgres://app:${PASSWORD}@db.acme.io/shop');`, 'url-password'],
  ],
  'sonarjs/no-hardcoded-passwords': [
    [`mysql.createConnection({ host: 'db', user: 'app', password: '${PASSWORD}' });`, 'generic-password'],
    [`const passwd = '${PASSWORD}';`, 'generic-password'],
    [`class Session { password = '${PASSWORD}'; }`, 'generic-password'],
    [`settings.password = process.env.DB_PASSWORD ?? '${PASSWORD}';`, 'fallback-secret'],
    [`const pwd = isLocal ? '${PASSWORD}' : ask();`, 'generic-password'],
    [`open('host=db;user=app;password=${PASSWORD}');`, 'generic-password'],
    [`const passphrase = \`${PASSWORD}\`;`, 'generic-password'],
  ],
  'sonarjs/no-hardcoded-secrets': [
    [`const API_KEY = '${KEY}';`, 'generic-api-key'],
    [`const options = { token: '${KEY}' };`, 'generic-token'],
    [`class Shop { secret = '${KEY}'; }`, 'generic-secret'],
    [`const call = (apiKey = '${KEY}') => apiKey;`, 'generic-api-key'],
    [`config.credential = '${KEY}';`, 'generic-token'],
    [`config.token = config.token || '${KEY}';`, 'generic-token'],
  ],
  'sonarjs/hardcoded-secret-signatures': [
    [`import cookieParser from 'cookie-parser';\ncookieParser('${SECRET}');`, 'sdk-credential'],
    [`import session from 'express-session';\nsession({ secret: '${SECRET}' });`, 'generic-secret'],
    [`import jwt from 'jsonwebtoken';\njwt.sign({ sub: 1 }, '${SECRET}');`, 'sdk-credential'],
    [`import jwt from 'jsonwebtoken';\njwt.verify(token, '${SECRET}');`, 'sdk-credential'],
    [`import crypto from 'crypto';\ncrypto.createHmac('sha256', '${SECRET}');`, 'sdk-credential'],
    [`import crypto from 'crypto';\ncrypto.createSecretKey('${SECRET}', 'utf8');`, 'sdk-credential'],
    [`import mysql from 'mysql';\nmysql.createPool({ user: 'app', password: '${PASSWORD}' });`, 'generic-password'],
    [`import cookieSession from 'cookie-session';\ncookieSession({ keys: ['${SECRET}'] });`, 'sdk-credential'],
    [
      `import ldap from 'ldapjs';\nconst c = ldap.createClient({ url });\nc.bind('cn=root', '${SECRET}', done);`,
      'sdk-credential',
    ],
    [`import jwt from 'jsonwebtoken';\nconst k = '${SECRET}';\njwt.sign({ sub: 1 }, k);`, 'sdk-credential'],
  ],
};

/** eslint-plugin-no-credentials has no release for ESLint's own configs of today: by its documentation it reports words of so many bits. */
const MOST_BITS = 5;
const WORD = generate([base62(90)], createRandom(5));

test.each([
  ['a string', `connect('${WORD}');`, 'high-entropy-string'],
  ['a string in double quotes', `connect("${WORD}");`, 'high-entropy-string'],
  ['a template', `connect(\`${WORD}\`);`, 'high-entropy-string'],
  ['a comment', `// token = ${WORD}`, 'generic-token'],
])('no-credentials/no-credentials: %s', (_, text, ours) => {
  const words = text.split(/[\s'"`()]+/);
  expect(words.filter((word) => entropy(word) > MOST_BITS)).toHaveLength(1);
  expect(reporting(text, plugin.configs.strict.slice(1))).toContain(ours);
});

/** A value for each rule of secretlint's that is about one kind of token: the rule of ours that must find it. */
const tokens: Readonly<Record<string, string>> = {
  ...{
    aws: 'aws-access-key-id',
    gcp: 'google-service-account-key',
    privatekey: 'private-key',
    npm: 'npm-access-token',
  },
  ...{ basicauth: 'url-password', slack: 'slack-bot-token', sendgrid: 'sendgrid-api-key' },
  ...{ shopify: 'shopify-access-token', github: 'github-personal-access-token', openai: 'openai-api-key' },
  ...{ anthropic: 'anthropic-api-key', linear: 'linear-api-key', '1password': '1password-service-account-token' },
  ...{ 'database-connection-string': 'url-password', databricks: 'databricks-personal-access-token' },
  ...{ docker: 'docker-hub-personal-access-token', figma: 'figma-personal-access-token' },
  ...{ gitlab: 'gitlab-personal-access-token', grafana: 'grafana-service-account-token', groq: 'groq-api-key' },
  ...{ 'hashicorp-vault': 'hashicorp-vault-service-token', huggingface: 'huggingface-access-token' },
  ...{ notion: 'notion-api-token', vercel: 'vercel-token', cloudflare: 'cloudflare-api-token' },
  ...{ stripe: 'stripe-secret-key', tailscale: 'tailscale-key' },
};

test.each([...secretlintRules, ...newerSecretlintRules])('secretlint’s %s has a rule here that names it', (name) => {
  const ours = tokens[name] ?? '';
  expect(equivalentsOf(ours)).toContain(`@secretlint/secretlint-rule-${name}`);
  expect(examples[ours]?.some(({ expect }) => expect === 'finds')).toBe(true);
});

test('the page about coming from other rules names each of them', () => {
  const page = readFileSync(new URL('../../docs/eslint.md', import.meta.url), 'utf8');
  const unnamed = [
    ...Object.keys(eslintEquivalents),
    ...[...secretlintRules, ...newerSecretlintRules].map((name) => `secretlint-rule-${name}`),
  ];
  expect(unnamed.filter((name) => !page.includes(name))).toEqual([]);
});

/** By default it sees values of more than 5 bits of entropy, which take 33 different characters. */
const options: Readonly<Record<string, Linter.RuleEntry>> = {
  'sonarjs/no-hardcoded-secrets': ['error', { randomnessSensibility: 3.5 }],
};

describe.each(Object.entries(cases))('%s', (rule, rows) => {
  test.each(rows)('%s', (template, ours) => {
    const { text } = fill(template, 'src/app.js', 3);
    expect(reporting(text, [{ rules: { [rule]: options[rule] ?? 'error' } }])).not.toEqual([]);
    expect(reporting(text, plugin.configs.javascript)).toContain(ours);
  });
});
