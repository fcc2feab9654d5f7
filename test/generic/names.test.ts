/** What names say of their values. */
import { expect, test } from 'vitest';
import { kindOfName, wordsOf } from '../../src/generic/names.ts';

test.each([
  ['myDbPassword2', ['my', 'db', 'password2']],
  ['MY_DB_PASSWORD', ['my', 'db', 'password']],
  ['my-db.password', ['my', 'db', 'password']],
  ['HTTPPasswordMgr', ['http', 'password', 'mgr']],
  ['X-API-Key', ['x', 'api', 'key']],
])('%s falls into its words', (name, words) => {
  expect(wordsOf(name)).toEqual(words);
});

test.each([
  ['password', 'password'],
  ['DB_PASS', 'password'],
  ['spring.datasource.password', 'password'],
  ['sshpass', 'password'],
  ['bind_pw', 'password'],
  ['password_confirmation', 'password'],
  ['client_secret', 'secret'],
  ['SECRET_KEY', 'secret'],
  ['jwtSecretProd', 'secret'],
  ['ibmcloudaccesstoken', 'token'],
  ['token_github', 'token'],
  ['API_KEY', 'key'],
  ['apikey_myservice', 'key'],
  ['encryptionKey', 'key'],
])('%s is the name of a %s', (name, kind) => {
  expect(kindOfName(name)).toEqual({ kind, weak: false });
});

test.each(['key', 'map_key', 'auth', 'credentials'])('%s stands for much else too', (name) => {
  expect(kindOfName(name)?.weak).toBe(true);
});

test.each([
  ...[
    'password_file',
    'passwordLabel',
    'PASSWORD_MIN_LENGTH',
    'password.length',
    'passwordResetUrl',
    'NOPASSWD',
    'compass',
  ],
  ...[
    'secretName',
    'secret_arn',
    'SECRET_KEY_ID',
    'token_url',
    'tokenExpiry',
    'nextPageToken',
    'csrf_token',
    'publicKey',
    'PUBLIC_API_KEY',
  ],
  ...['primaryKey', 'sort_key', 'keyboardLayout', 'monkey', 'passOnNoPatterns', 'jsonwebtoken', 'authenticity_token'],
])('%s is no name of a secret', (name) => {
  expect(kindOfName(name)).toBeUndefined();
});
