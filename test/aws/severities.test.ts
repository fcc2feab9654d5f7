/** How bad each kind of AWS credential is held to be: what decides whether a pipeline fails and what a person does first. */
import { expect, test } from 'vitest';
import { rules } from '../../rules/index.ts';
import {
  documentedKeyId,
  documentedSecretKey,
  keyId,
  keyIdOf,
  secretKey,
  sesPassword,
  servicePassword,
  sessionToken,
  someAccount,
  temporaryKeyId,
} from '../../src/aws/samples.ts';
import { createRandom } from '../../src/core/random.ts';
import type { Sample } from '../../src/core/sample.ts';
import { createEngine, scan } from '../../src/core/scan.ts';
import { lenses } from '../../src/views/index.ts';

const engine = createEngine(rules, { lenses });
const draw = (sample: Sample, seed: number): string => sample.make(createRandom(seed));
const [id, secret, temporary, token] = [keyId, secretKey, temporaryKeyId, sessionToken].map((one, index) =>
  draw(one, index + 1),
);
const root = (account: string): string => ['arn:aws:iam:', account, 'root'].join(':');

/** `severity rule` of each finding, in order. */
function judged(text: string, path: string): readonly string[] {
  return scan(engine, new TextEncoder().encode(text), path).map(
    ({ rule, match }) => `${match.severity ?? rule.severity} ${rule.id}`,
  );
}

test.each([
  ['a pair', 'a.env', `AWS_ACCESS_KEY_ID=${id}\nAWS_SECRET_ACCESS_KEY=${secret}\n`, 'critical aws-access-key-pair'],
  ['a named secret alone', 'a.env', `AWS_SECRET_ACCESS_KEY=${secret}\n`, 'critical aws-secret-access-key'],
  ['an ID alone', 'a.txt', `the key is ${id}\n`, 'error aws-access-key-id'],
  ['a service bearer token', 'a.txt', `key ${draw(keyIdOf(someAccount, 'ABIA'), 9)}\n`, 'error aws-access-key-id'],
  ['a session token', 'a.env', `AWS_SESSION_TOKEN=${token}\n`, 'warn aws-session-token'],
  [
    'a credentials file',
    'home/.aws/credentials',
    `[x]\naws_access_key_id=${id}\naws_secret_access_key=${secret}\n`,
    'critical aws-credentials-file',
  ],
  ['a root key file', 'rootkey.csv', `AWSAccessKeyId=${id}\nAWSSecretKey=${secret}\n`, 'critical aws-root-key-file'],
  ['a console CSV', 'x.csv', `Access key ID,Secret access key\n${id},${secret}\n`, 'critical aws-credentials-csv'],
  [
    'an SMTP password of SES',
    'mail.env',
    `SES_SMTP_USER=${id}\nSES_SMTP_PASSWORD=${draw(sesPassword, 6)}\n`,
    'error aws-ses-smtp-password',
  ],
  [
    'a password of CodeCommit',
    '.netrc',
    `machine git-codecommit.eu-west-1.amazonaws.com login a-at-${someAccount} password ${draw(servicePassword, 7)}\n`,
    'error aws-service-credential',
  ],
  [
    'a root MFA device that a profile uses',
    '.aws/config',
    `[profile x]\nmfa_serial = ${root(someAccount).replace(/root$/, 'mfa/root-account-mfa-device')}\n`,
    'error root-identity-used',
  ],
  ['an access key made for whoever signs', 'x.sh', `${'aws'} iam create-access-key\n`, 'error root-key-create'],
  ['a role that is root', '.aws/config', `[profile x]\nrole_arn = ${root(someAccount)}\n`, 'error root-identity-used'],
  [
    'a key of an account of the documentation',
    'a.txt',
    `key ${draw(keyIdOf('123456789012'), 3)}\n`,
    'note aws-access-key-id',
  ],
  ['a canary token', 'a.txt', `key ${draw(keyIdOf('171436882533'), 3)}\n`, 'note aws-canary-key'],
] as const)('%s is judged', (_, path, text, expected) => {
  expect(judged(text, path)).toEqual([expected]);
});

test('temporary credentials are an error while they are complete, and a warning without their token', () => {
  const pair = `AWS_ACCESS_KEY_ID=${temporary}\nAWS_SECRET_ACCESS_KEY=${secret}\n`;
  expect(judged(pair, 'a.env')).toEqual(['warn aws-temporary-credentials']);
  expect(judged(`${pair}AWS_SESSION_TOKEN=${token}\n`, 'a.env')).toEqual([
    'error aws-temporary-credentials',
    'warn aws-session-token',
  ]);
});

test.each([
  [
    'identifiers that are no credentials',
    ['AIDA', 'AROA', 'AGPA', 'ACCA', 'APKA', 'ASCA'].map((prefix) => `${prefix}${id?.slice(4)}Q`).join('\n'),
  ],
  [
    "the documentation's keys",
    `aws_access_key_id=${draw(documentedKeyId, 1)}\naws_secret_access_key=${draw(documentedSecretKey, 1)}\n`,
  ],
  ['the keys of a simulator', `AWS_ACCESS_KEY_ID=LKIA${id?.slice(4)}\n`],
  ['an account number', `account_id = ${someAccount}\n`],
  [
    'the root of an account as a principal',
    `{"Effect":"Allow","Principal":{"AWS":"${root('111122223333')}"},"Action":"kms:*","Resource":"*"}`,
  ],
  [
    'root in a condition of a denial',
    `{"Effect":"Deny","Action":"*","Resource":"*","Condition":{"StringLike":{"aws:PrincipalArn":"${root('*')}"}}}`,
  ],
])('%s: silent', (_, text) => {
  expect(judged(text, 'a.txt')).toEqual([]);
});
