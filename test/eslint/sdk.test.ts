/** Where SDKs take their credentials: a literal is found however it gets there, and what comes from outside is not. */
import { Linter } from 'eslint';
import parser from '@typescript-eslint/parser';
import { describe, expect, test } from 'vitest';
import plugin from '../../src/eslint/index.ts';
import { fill } from '../fixtures/holes.ts';

const linter = new Linter();
const config: Linter.Config[] = [{ files: ['**/*.ts'], languageOptions: { parser } }, ...plugin.configs.javascript];

/** The texts of what is reported, each once. */
function found(text: string): readonly string[] {
  const lines = text.split('\n');
  const messages = linter.verify(text, config, { filename: 'src/app.ts' });
  return messages.map(({ line, column, endColumn = column }) =>
    (lines[line - 1] ?? '').slice(column - 1, endColumn - 1),
  );
}

const SECRET = '{{sdk-credential:secret}}';
const KEY = '{{sdk-credential:key}}';

/** A call with a credential in the place of `HERE`. */
const calls: Readonly<Record<string, readonly [call: string, value: string]>> = {
  'AWS SDK v2': [`AWS.config.update({ secretAccessKey: HERE })`, '{{aws-secret-access-key}}'],
  'AWS SDK v3': [
    `new S3Client({ credentials: { accessKeyId: id, secretAccessKey: HERE } })`,
    '{{aws-secret-access-key}}',
  ],
  'Google, a client': [`new google.auth.OAuth2(id, HERE, url)`, KEY],
  'Google, an AI': [`new GoogleGenerativeAI(HERE)`, KEY],
  'Azure, a key': [`new AzureKeyCredential(HERE)`, KEY],
  'Azure, a client': [`new ClientSecretCredential(tenant, client, HERE)`, KEY],
  Stripe: [`new Stripe(HERE, { apiVersion })`, KEY],
  Twilio: [`twilio(sid, HERE)`, '{{sdk-credential:auth token}}'],
  Slack: [`new WebClient(HERE)`, KEY],
  OpenAI: [`new OpenAI({ apiKey: HERE })`, KEY],
  'a database client': [`new Client({ host: 'db.acme.io', password: HERE })`, SECRET],
  'a database by place': [`new Sequelize('shop', 'app', HERE, { host: 'db.acme.io' })`, SECRET],
  'a header': [`fetch(url, { headers: { Authorization: 'Bearer ' + HERE } })`, KEY],
  'a header in a template': ['fetch(url, { headers: { Authorization: `Bearer ${HERE}` } })', KEY],
  'a header whose scheme is unknown': ["fetch(url, { headers: { Authorization: scheme + ' ' + HERE } })", KEY],
  'sessions in a cookie': ["cookieSession({ name: 's', keys: [HERE] })", SECRET],
  LDAP: ["client.bind('cn=root,dc=acme,dc=io', HERE, done)", SECRET],
  superagent: ["request.get(url).auth('app', HERE)", SECRET],
  'the CDK': [`SecretValue.unsafePlainText(HERE)`, SECRET],
};

/** The ways to a call: what stands before it, and what stands in it. */
const ways: Readonly<Record<string, (value: string) => readonly [before: string, inside: string]>> = {
  'as a literal': (value) => ['', `'${value}'`],
  'through a constant': (value) => [`const x = '${value}';\n`, 'x'],
  'through a property': (value) => [`const c = { x: '${value}' } as const;\n`, 'c.x'],
  'through a default': (value) => [`export const use = (x = '${value}') => `, 'x'],
  'put together': (value) => ['', `'${value.slice(0, 7)}' + '${value.slice(7)}'`],
  'as a list': (value) => ['', `['${value.slice(0, 7)}', '${value.slice(7)}'].join('')`],
  'behind something unknown': (value) => ['', `prefix + '${value}'`],
  'in a template behind something unknown': (value) => [`const x = '${value}';\n`, '`${prefix} ${x}`'],
  'in base64': (value) => ['', `atob('${btoa(value)}')`],
};

describe.each(Object.entries(calls))('%s', (_, [call, template]) => {
  const value = fill(template, 'src/app.ts', 4).text;
  const withCall = (inside: string): string => `${call.replace('HERE', () => inside)};\n`;

  test.each(Object.entries(ways))('%s', (__, way) => {
    const [before, inside] = way(value);
    expect(found(before + withCall(inside))).toHaveLength(1);
  });

  test.each(['process.env.KEY', 'await secrets.read("key")', 'options.key'])('nothing for %s', (outside) => {
    expect(found(withCall(outside))).toEqual([]);
    expect(found(`const x = ${outside};\n${withCall('x')}`)).toEqual([]);
  });
});
