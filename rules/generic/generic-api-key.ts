/** An API key, access key or other secret key that stands under its name. */
import type { Rule } from '../../src/core/rule.ts';
import { clean, finds, sample, type Example } from '../../src/core/sample.ts';
import { base62, hex, lower } from '../../src/core/shape.ts';
import { secretsByName } from '../../src/generic/judge.ts';
import { glanceAtName } from '../../src/generic/name-glance.ts';

export const rule: Rule = {
  id: 'generic-api-key',
  title: 'Key in the text',
  severity: 'error',
  confidence: 'medium',
  rank: 10,
  keywords: [
    'apikey',
    'api_key',
    'api-key',
    'api.key',
    'api key',
    'accesskey',
    'access_key',
    'access-key',
    'access key',
    'privatekey',
    'private_key',
    'private-key',
    'key=',
    'key =',
    'key:',
    'key :',
    'key"',
    "key'",
    'key>',
    'key_',
    'psk',
  ],
  glance: glanceAtName('key'),
  scope: { after: 2 },
  why: 'Whoever can read the file, or any copy or older version of it, can use the service at its owner’s expense.',
  fix: [
    'Revoke the key at the service that issued it.',
    'Read its successor from the environment or a secret store.',
    'Remove it from the code, then from history: git filter-repo --replace-text',
  ],
  sources: ['https://cwe.mitre.org/data/definitions/798.html'],
  detect: (view) => secretsByName(view, { kind: 'key', severity: 'error' }),
};

const key = sample('key', base62(32));
const digest = sample('hexadecimal key', hex(64));

const mark = sample('mark of a prompt', lower(32));

export const examples: readonly Example[] = [
  finds`API_KEY=${key}\n`,
  finds`headers: { 'x-api-key': '${key}' }`,
  finds`encryption_key = "${digest}"`,
  finds`"key": "${key}"`,
  finds`The API key is \`${digest}\`, and it does not change.\n`,
  finds`Acme API key ${key}\n`,
  finds`**API key**:\n\n    ${key}\n`,
  finds`| API key | ${digest} |\n`,
  clean`public key: ${key}\n`,
  clean`the keyboard key ${key}\n`,
  clean`the API key of ${digest}\n`,
  clean`apiKey: import.meta.env.API_KEY,`,
  clean`public_key = "${key}"`,
  clean`primaryKey=${key}`,
  clean`Sec-WebSocket-Key: ${key}`,
  clean`const STORAGE_KEY = 'todos-vuejs-3.x'`,
  finds`AZURE_STORAGE_KEY=${key}\n`,
  clean`"S3Key": "${digest}.zip",`,
  clean`sort_key: 'created_at'`,
  clean`[sudo via ansible, key=${mark}] password: `,
  clean`keyboardLayout: '${key}'`,
];
