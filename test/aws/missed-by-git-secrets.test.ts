import { expect, test } from 'vitest';
import { rules } from '../../rules/index.ts';
import {
  documentedKeyId,
  keyId,
  secretKey,
  servicePassword,
  sessionToken,
  someAccount,
} from '../../src/aws/samples.ts';
import { createRandom } from '../../src/core/random.ts';
import { createEngine, scan } from '../../src/core/scan.ts';
import { lenses } from '../../src/views/index.ts';

// What awslabs/git-secrets at 7d6b970 lets pass or blocks wrongly, with its AWS patterns registered.
const engine = createEngine(rules, { lenses });
const draw = (sample: typeof keyId, seed: number): string => sample.make(createRandom(seed));
const id = draw(keyId, 1);
const secret = draw(secretKey, 2);
const password = draw(servicePassword, 3);
const token = draw(sessionToken, 4);

function found(text: string, path: string): readonly string[] {
  const bytes = new TextEncoder().encode(text);
  return scan(engine, bytes, path).map(({ start, end }) => new TextDecoder().decode(bytes.subarray(start, end)));
}

test.each([
  ['an XML attribute', 'web.config', `<add key="AWSSecretKey" value="${secret}" />`, secret],
  ['a folded value of YAML', 'x.yaml', `aws_secret_access_key: >-\n  ${secret}\n`, secret],
  ['a secret by its position', 'X.java', `new BasicAWSCredentials(id, "${secret}")`, secret],
  ['setx', 'x.bat', `setx AWS_SECRET_ACCESS_KEY ${secret}\r\n`, secret],
  ['ENV with a blank', 'Dockerfile', `ENV AWS_SECRET_ACCESS_KEY ${secret}\n`, secret],
  ['a row of a CSV file', 'keys.csv', `Access key ID,Secret access key\n${id},${secret}\n`, secret],
  [
    '.netrc',
    '.netrc',
    `machine git-codecommit.eu-west-1.amazonaws.com login a-at-${someAccount} password ${password}\n`,
    password,
  ],
  ['a session token', 'x.env', `AWS_SESSION_TOKEN=${token}\n`, token],
  ['a key glued to a word', 'x.txt', `my${id} and no more\n`, id],
  ['a key glued to an underscore', 'x.txt', `x_${id}\n`, id],
  ['an example on the same line', 'x.txt', `${draw(documentedKeyId, 5)} ${id}\n`, id],
])('%s is found', (_, path, text, expected) => {
  expect(found(text, path)).toEqual([expected]);
});

test('a key that is split over lines is found', () => {
  const pieces = [secret.slice(0, 20), secret.slice(20)];
  expect(found(`const secretAccessKey = '${pieces.join("' +\n  '")}';`, 'x.js')).toEqual([pieces.join("' +\n  '")]);
});

test('IDs of users, roles and policies are no findings', () => {
  for (const prefix of ['AIDA', 'AROA', 'AGPA', 'AIPA', 'ANPA', 'ANVA'])
    expect(found(`id = ${prefix}${id.slice(4)}\nother = ${prefix}${id.slice(4)}Q\n`, 'x.txt')).toEqual([]);
});

test('an account number is no finding', () => {
  expect(found(`aws_account_id = ${someAccount}\n`, 'x.txt')).toEqual([]);
});
