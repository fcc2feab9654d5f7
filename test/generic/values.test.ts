/** What values are taken for. */
import { describe, expect, test } from 'vitest';
import { createRandom } from '../../src/core/random.ts';
import { base62, generate, hex, lower } from '../../src/core/shape.ts';
import { isFiller } from '../../src/core/placeholder.ts';
import { confidenceAsPassword, confidenceAsToken } from '../../src/generic/confidence.ts';
import { decodedText } from '../../src/generic/encoded.ts';
import { surprise } from '../../src/generic/surprise.ts';
import { isReadable, isStandIn, whyNoSecret } from '../../src/generic/value.ts';

const SEEDS = Array.from({ length: 200 }, (_, seed) => createRandom(seed));

describe('surprise', () => {
  test.each([
    'open_sesame',
    'thisismypassword',
    'application',
    'com.acme.shop.UserService',
    'Please enter it again',
    'user1',
  ])('%s reads as words', (text) => {
    expect(surprise(text)).toBeLessThan(10);
    expect(isReadable(text)).toBe(true);
  });

  test('random text does not', () => {
    const share = (shape: Parameters<typeof generate>[0]): number =>
      SEEDS.filter((random) => !isReadable(generate(shape, random))).length / SEEDS.length;
    expect(share([lower(12)])).toBeGreaterThan(0.95);
    expect(share([base62(16)])).toBeGreaterThan(0.99);
    expect(share([hex(32)])).toBeGreaterThan(0.98);
  });
});

test.each([
  'xxxxxxxx',
  '********',
  '0000-0000',
  'abcdefgh',
  '12345678',
  'qwertyuiop',
  'abababab',
  'sk-xxxxxxxxxxxx',
  'acme_1234567890abcdef1234567890',
  'a1b2c3d4e5f6g7h8i9j0',
  '',
])('"%s" is filler', (value) => {
  expect(isFiller(value)).toBe(true);
});

test('random text is no filler', () => {
  for (const random of SEEDS)
    for (const shape of [base62(12), base62(40), hex(32), lower(20)])
      expect(isFiller(generate([shape], random))).toBe(false);
});

test('base64 of a text is worth what the text is', () => {
  expect(confidenceAsToken(btoa('username:password'))).toBeUndefined();
  expect(confidenceAsToken(btoa('alice:a-git-token'))).toBe('low');
  for (const random of SEEDS.slice(0, 20)) {
    expect(confidenceAsToken(btoa(`deploy:${generate([base62(20)], random)}`))).toMatch(/medium|high/);
    expect(decodedText(generate([base62(40)], random))).toBeUndefined();
  }
});

test('a password that calls itself one is believed where signs in it make it pass for one', () => {
  for (const value of ['P@ssw0rd!', 'Password1$', 'super$ecret']) expect(confidenceAsPassword(value)).toBe('medium');
  for (const value of ['password!', 'pa55word', 'my-password1']) expect(confidenceAsPassword(value)).not.toBe('medium');
});

test('random text that ends in two letters of a word calls itself nothing', () => {
  const low = SEEDS.filter((random) => confidenceAsPassword(`${generate([base62(12)], random)}Pw`) === 'low');
  expect(low.length / SEEDS.length).toBeLessThan(0.05);
});

test('a UUID of letters and digits by turns was typed by somebody', () => {
  expect(whyNoSecret('dep-d4c3b2a1-f6e5-h8g7-j1i8-p5o0n5m3l2k1')).toBe('another kind of value');
});

test.each(['cachepass', 'my-smtp-password', 'home#passwords', 'p4ssw0rd'])('%s calls itself a password', (value) => {
  expect(confidenceAsPassword(value)).toBe('low');
});

test.each([
  ...[
    'changeme',
    'your-api-key-here',
    'YOUR_PASSWORD',
    'test_token_1',
    'mysecret',
    'thisismypassword',
    'insert_token_here',
  ],
  ...['<password>', 'example-secret', 'dummy', 'not-set', 'active', 'df111111-0000-0000-0000-100000000000'],
])('%s stands for a secret', (value) => {
  expect(whyNoSecret(value)).toBeDefined();
});

test.each(['mountain', 'hunter-green', 'wdqr8kzx'])('%s stands for nothing', (value) => {
  expect(isStandIn(value)).toBe(false);
});

test.each([
  ...[
    '$PASSWORD',
    '${PASSWORD}',
    'GATEWAY_TOKEN_PROD',
    '{token_of(user)}',
    '$(cat /run/x)',
    '{{ password }}',
    '#{password}',
    '%PASSWORD%',
    '<%= password %>',
    '__PASSWORD__',
  ],
  ...['vault:secret/data/x#y', 'op://vault/item/field', 'ssm:/shop/db', 'arn:aws:secretsmanager:eu-west-1:1:secret:x'],
  ...[
    'ENC[AES256_GCM,data:x,iv:y]',
    'ENC(x1y2z3)',
    '{cipher}0123abc',
    '/run/secrets/db',
    '/path/to/file',
    'projects/1/secrets/x',
    '%s',
    '{0}',
  ],
])('%s points elsewhere', (value) => {
  expect(whyNoSecret(value)).toBe('a reference');
});

test.each([
  ...[
    '2019-04-15T04:19:00Z',
    '1.2.3-beta.4',
    '10.23.45.67:8090',
    'me@acme.io',
    'https://acme.io/x',
    'db.internal',
    'key.pem',
  ],
  ...['latin1', 'utf-8-sig', 'ISO-8859-15', 'windows-1252', `AROA${'Q'.repeat(8)}${'WXYZ2345'}Q`],
  ...['text/html', '#add-password', 'AES/CBC/PKCS5Padding', 'HmacSHA256', 'SELECT x FROM y', '^[a-z]+$'],
])('%s is another kind of value', (value) => {
  expect(whyNoSecret(value)).toBe('another kind of value');
});

test.each([
  ['password1', 'low'],
  ['VMware1!', 'medium'],
  ['Rrhh1234', 'medium'],
  ['mountain', 'low'],
  ['open sesame', 'low'],
])('as a password %s is believed with %s confidence', (value, confidence) => {
  expect(confidenceAsPassword(value)).toBe(confidence);
});

test('a random password is believed, a long one more', () => {
  for (const random of SEEDS.slice(0, 50)) {
    expect(confidenceAsPassword(generate([base62(12)], random))).toBe('medium');
    expect(confidenceAsToken(generate([base62(40)], random))).toBe('high');
  }
});
