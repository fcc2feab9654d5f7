import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { inspect } from 'node:util';
import { afterEach, describe, expect, test } from 'vitest';
import { localCredentialRules, type LocalValue } from '../../src/aws/local-credential.ts';
import { keyId, otherKeyId, otherSecretKey, secretKey, sessionToken } from '../../src/aws/samples.ts';
import { createRandom } from '../../src/core/random.ts';
import { createEngine, scan } from '../../src/core/scan.ts';
import { readLocalCredentials } from '../../src/local/aws-credentials.ts';

const draw = (sample: typeof keyId, seed: number): string => sample.make(createRandom(seed));
const id = draw(keyId, 1);
const secret = draw(secretKey, 2);
const otherId = draw(otherKeyId, 3);
const otherSecret = draw(otherSecretKey, 4);
const token = draw(sessionToken, 5);
const withSigns = `/${secret.slice(1, 20)}+/${secret.slice(22, 39)}+`;
const homes: string[] = [];

afterEach(() => {
  for (const home of homes.splice(0)) rmSync(home, { recursive: true });
});

function homeWith(files: Readonly<Record<string, string>>): string {
  const home = mkdtempSync(join(tmpdir(), 'key-sniff-home-'));
  homes.push(home);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(home, path)), { recursive: true });
    writeFileSync(join(home, path), text);
  }
  return home;
}

async function valuesIn(
  files: Readonly<Record<string, string>>,
  env: Readonly<Record<string, string>> = {},
): Promise<readonly (readonly [string, string])[]> {
  const home = homeWith(files);
  const placed = Object.entries(env).map(([name, value]) => [name, value.replace('HOME', home)]);
  const { values } = readLocalCredentials({ env: Object.fromEntries(placed), home });
  return values.map(({ kind, value }) => [kind, value] as const);
}

const pair = `aws_access_key_id = ${id}\naws_secret_access_key = ${secret}\n`;
const both = [
  ['secret', secret],
  ['identifier', id],
] as const;

describe('reading', () => {
  test.each([
    ['a credentials file', { '.aws/credentials': `[default]\n${pair}` }, {}, both],
    ['CRLF and a byte-order mark', { '.aws/credentials': `\uFEFF[a]\r\n${pair.replaceAll('\n', '\r\n')}` }, {}, both],
    [
      'upper-case names',
      { '.aws/credentials': `[a]\n${pair.replace(/aws_\w+/g, (name) => name.toUpperCase())}` },
      {},
      both,
    ],
    ['an inline comment', { '.aws/credentials': `[a]\n${pair.replace(secret, `${secret} #old`)}` }, {}, both],
    [
      'a value with equals signs',
      { '.aws/credentials': `[a]\naws_session_token = ${token}\n` },
      {},
      [['token', token]],
    ],
    ['keys in config', { '.aws/config': `[profile a]\nregion = eu-west-1\n${pair}` }, {}, both],
    ['a file elsewhere', { 'x/creds': `[a]\n${pair}` }, { AWS_SHARED_CREDENTIALS_FILE: 'HOME/x/creds' }, both],
    ['a file below ~', { 'x/creds': `[a]\n${pair}` }, { AWS_SHARED_CREDENTIALS_FILE: '~/x/creds' }, both],
    [
      'the lines of old tools',
      { k: `AWSAccessKeyId=${id}\nAWSSecretKey=${secret}\n` },
      { AWS_CREDENTIAL_FILE: 'HOME/k' },
      both,
    ],
    ['.boto', { '.boto': `[Credentials]\n${pair}` }, {}, both],
    ['.s3cfg', { '.s3cfg': `[default]\naccess_key = ${id}\nsecret_key = ${secret}\n` }, {}, both],
    ['.passwd-s3fs', { '.passwd-s3fs': `${id}:${secret}\n` }, {}, both],
    [
      'a cache of the CLI',
      { '.aws/cli/cache/a.json': JSON.stringify({ Credentials: { AccessKeyId: id, SecretAccessKey: secret } }) },
      {},
      both,
    ],
    [
      'a cache of aws login',
      { 'l/a.json': JSON.stringify({ refreshToken: token }) },
      { AWS_LOGIN_CACHE_DIRECTORY: 'HOME/l' },
      [['token', token]],
    ],
    [
      'the environment',
      {},
      { AWS_SECRET_ACCESS_KEY: secret, AWS_SESSION_TOKEN: token, AWS_ACCESS_KEY_ID: id, AWS_REGION: 'eu-west-1' },
      [
        ['secret', secret],
        ['token', token],
        ['identifier', id],
      ],
    ],
    ['a key that is commented out', { '.aws/credentials': `[a]\n#${pair.replace('\n', '\n# ')}` }, {}, []],
    [
      'an empty value in the middle',
      { '.aws/credentials': `[a]\naws_secret_access_key =\naws_access_key_id =\n\n[b]\n${pair}` },
      {},
      both,
    ],
    ['nothing at all', {}, {}, []],
    ['profiles for SSO', { '.aws/config': '[profile a]\nsso_session = x\nsso_account_id = 532587168180\n' }, {}, []],
  ])('takes from %s what is there', async (_, files, env, expected) => {
    expect(await valuesIn(files, env)).toEqual(expected);
  });

  test('a value that several files hold is told once, from the first', async () => {
    const home = homeWith({ '.aws/credentials': `[a]\n${pair}`, '.boto': `[Credentials]\n${pair}` });
    const { values } = readLocalCredentials({ env: {}, home });
    expect(values.map(({ where }) => where)).toEqual(Array(2).fill('profile a of ~/.aws/credentials'));
  });

  test('a file that is no file is said, not swallowed and not fatal', async () => {
    const home = homeWith({ '.aws/credentials': `[a]\n${pair}` });
    const path = `${home}/${'x'.repeat(300)}`;
    const { values, notices } = readLocalCredentials({ env: { AWS_CONFIG_FILE: path }, home });
    expect(values).toHaveLength(2);
    expect(notices.map(({ message }) => message)).toEqual([expect.stringContaining('could not be read')]);
  });
});

const known: readonly LocalValue[] = [
  { value: id, kind: 'identifier', where: 'profile a of ~/.aws/credentials', id },
  { value: secret, kind: 'secret', where: 'profile a of ~/.aws/credentials', id },
  { value: withSigns, kind: 'secret', where: 'profile b', id: otherId },
  { value: otherSecret, kind: 'secret', where: 'profile c' },
  { value: token, kind: 'token', where: 'the environment' },
];

function found(text: string): readonly string[] {
  const engine = createEngine(localCredentialRules(known));
  const bytes = new TextEncoder().encode(text);
  return scan(engine, bytes, 'a.txt').map(({ start, end }) => new TextDecoder().decode(bytes.subarray(start, end)));
}

const base64 = (text: string): string => Buffer.from(text).toString('base64');

describe('finding', () => {
  test.each([
    ['plain', `x = "${secret}"`, [secret]],
    ['with signs at both ends', `x="${withSigns}"\r\n`, [withSigns]],
    ['on the last line without an end', `é\n😀 ${secret}`, [secret]],
    ['inside a longer run', `abc${secret}def`, [secret]],
    ['percent-encoded', `u=${encodeURIComponent(withSigns)}&`, [encodeURIComponent(withSigns)]],
    [
      'split by an operator',
      `"${secret.slice(0, 17)}" +\n    "${secret.slice(17)}"`,
      [`${secret.slice(0, 17)}" +\n    "${secret.slice(17)}`],
    ],
    [
      'in JSON with escaped slashes',
      `{"k":"${withSigns.replaceAll('/', '\\/')}"}`,
      [withSigns.replaceAll('/', '\\/').slice(1)],
    ],
    ['the ID alone', `id ${id}`, [id]],
    ['the ID beside its secret: once', `${id}:${secret}`, [secret]],
    ['a session token', `t=${token}`, [token]],
    ['two of them', `${secret} ${otherSecret}`, [secret, otherSecret]],
    ['half of one', secret.slice(0, 20), []],
    ['another key', draw(secretKey, 99), []],
    ['one in other letters', secret.toLowerCase(), []],
  ])('%s', (_, text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  test.each([0, 1, 2, 3, 4])('in base64, wherever its bytes fall (%i bytes before)', (before) => {
    const hits = found(base64(`${'k'.repeat(before)}${secret}:x`));
    expect(hits).toHaveLength(1);
    expect(hits[0]?.length).toBeGreaterThan(50);
  });

  test('in hexadecimal of any case', () => {
    const hex = Buffer.from(secret).toString('hex');
    expect(found(`${hex} ${hex.toUpperCase()}`)).toEqual([hex, hex.toUpperCase()]);
  });

  test('nothing is looked for where nothing is known', () => {
    expect(localCredentialRules([])).toEqual([]);
    expect(localCredentialRules([{ value: 'test', kind: 'secret', where: 'x' }])).toEqual([]);
  });

  test('neither the rule nor its findings show more than four characters of a secret', () => {
    const rules = localCredentialRules(known);
    const bytes = new TextEncoder().encode(`x=${secret}`);
    const shown =
      inspect(rules, { depth: 9 }) +
      JSON.stringify(scan(createEngine(rules), bytes, '').map(({ match }) => match.details));
    for (let at = 0; at + 5 <= secret.length; at++) expect(shown).not.toContain(secret.slice(at, at + 5));
  });
});
