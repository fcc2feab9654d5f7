/** Keys of Google Cloud service accounts: JSON files that hold the account's name and its private key. */
import type { Match, Rule, View } from '../../src/core/rule.ts';
import { clean, finds, type Example, type Sample } from '../../src/core/sample.ts';
import { base64, generate, hex } from '../../src/core/shape.ts';

// Takes `"type": "service_account"`, also where its quotes are escaped; not `"type": "authorized_user"`.
const TYPE = /\\{0,3}["']type\\{0,3}["']\s{0,40}:\s{0,40}\\{0,3}["']service_account\\{0,3}["']/;
// Takes `"private_key": "` and a block of PEM; not `"private_key_id": "…"`.
const KEY =
  /["']private_key\\{0,3}["']\s{0,40}:\s{0,40}\\{0,3}["'](-{5}BEGIN (?:RSA )?PRIVATE KEY-{5}[A-Za-z0-9+/=\\\s]{400,8000}-{5}END (?:RSA )?PRIVATE KEY-{3,5}(?:\\{1,4}n)?)/g;
// Takes `"client_email": "name@project.iam.gserviceaccount.com"`.
const EMAIL = /["']client_email\\{0,3}["']\s{0,40}:\s{0,40}\\{0,3}["']([\w.-]{1,100}@[\w.-]{1,100})/;
/** Letters and digits of a key, without line ends. Fewer are no key of 1,024 bits. */
const LEAST = 600;

function* detect({ text }: View): Iterable<Match> {
  if (!TYPE.test(text)) return;
  const account = EMAIL.exec(text)?.[1];
  for (const found of text.matchAll(KEY)) {
    const [whole, pem = ''] = found;
    if (pem.replace(/-{5}[A-Z ]{1,40}-{3,5}|\\{1,4}n|\s/g, '').length < LEAST) continue;
    const end = found.index + whole.length;
    yield {
      start: end - pem.length,
      end,
      ...(account === undefined ? {} : { details: { account } }),
      evidence: ['a private key in a service account file'],
    };
  }
}

export const rule: Rule = {
  id: 'google-service-account-key',
  title: 'Google Cloud service account key',
  severity: 'critical',
  confidence: 'high',
  rank: 40,
  keywords: ['service_account'],
  scope: { before: 15, after: 15, bytes: 12_000 },
  why: 'Whoever holds it can act as the service account, with all roles it has in every project, until the key is deleted.',
  fix: [
    'Delete the key: gcloud iam service-accounts keys delete <KEY_ID> --iam-account <ACCOUNT>',
    'Look at its use: Cloud Logging, protoPayload.authenticationInfo.serviceAccountKeyName.',
    'Replace it by workload identity federation or an attached service account: neither needs a file.',
    'Remove it from the code, then from history.',
  ],
  sources: ['https://docs.cloud.google.com/iam/docs/keys-create-delete'],
  detect,
};

const key: Sample = {
  label: 'private key',
  make: (random) =>
    [
      '-----BEGIN ',
      'PRIVATE KEY-----\\n',
      generate([base64(1620)], random),
      '\\n-----END ',
      'PRIVATE KEY-----\\n',
    ].join(''),
};
const short: Sample = {
  label: 'no key',
  make: (random) =>
    ['-----BEGIN ', 'PRIVATE KEY-----\\n', generate([base64(64)], random), '\\n-----END ', 'PRIVATE KEY-----\\n'].join(
      '',
    ),
};
const keyId: Sample = { label: 'key ID', context: true, make: (random) => generate([hex(40)], random) };

export const examples: readonly Example[] = [
  finds`{\n  "type": "service_account",\n  "project_id": "acme",\n  "private_key_id": "${keyId}",\n  "private_key": "${key}",\n  "client_email": "ci@acme.iam.gserviceaccount.com"\n}\n`,
  finds`{"private_key": "${key}", "type": "service_account"}`,
  finds`GOOGLE_CREDENTIALS='{"type":"service_account","private_key":"${key}"}'\n`,
  clean`{\n  "type": "service_account",\n  "private_key": "${short}"\n}\n`,
  clean`{\n  "type": "service_account",\n  "private_key_id": "DUMMY",\n  "private_key": "DUMMY"\n}\n`,
  clean`{ "type": "service_account", "private_key": process.env.GOOGLE_PRIVATE_KEY }\n`,
];
