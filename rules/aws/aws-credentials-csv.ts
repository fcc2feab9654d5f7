/** The CSV files that the AWS console gives to download: an access key, or a console password, of an IAM user. */
import { consoleTableIn, type ConsoleRow } from '../../src/aws/console-csv.ts';
import { readAccessKeyId } from '../../src/aws/access-key-id.ts';
import { detailsOf } from '../../src/aws/details.ts';
import { verdictOf } from '../../src/aws/id-match.ts';
import { stopUserKey } from '../../src/aws/remedy.ts';
import { keyId, keyIdOf, otherKeyId, otherSecretKey, secretKey } from '../../src/aws/samples.ts';
import type { Match, Rule, View } from '../../src/core/rule.ts';
import { clean, context, finds, sample, type Example } from '../../src/core/sample.ts';
import { base62, chars } from '../../src/core/shape.ts';

function* detect({ text }: View): Iterable<Match> {
  for (const row of consoleTableIn(text)) {
    yield* keyMatch(row);
    yield* passwordMatch(row);
  }
}

function* keyMatch({ id, secret, user }: ConsoleRow): Iterable<Match> {
  const verdict = id === undefined ? {} : verdictOf(readAccessKeyId(id), 'access key');
  if (secret === undefined || verdict === undefined) return; // nothing, a stand-in's secret, or a canary token
  const details = detailsOf({ ...verdict.details, accessKeyId: id, user });
  yield {
    start: secret.start,
    end: secret.end,
    ...verdict,
    details,
    evidence: ["head of the console's key file", ...(verdict.evidence ?? [])],
    fix: stopUserKey({ id, user, account: verdict.details?.['account'] }),
  };
}

function* passwordMatch({ password, user }: ConsoleRow): Iterable<Match> {
  if (password === undefined) return;
  const name = user ?? '<USER>';
  yield {
    start: password.start,
    end: password.end,
    title: 'AWS console password in a downloaded file',
    details: detailsOf({ user }),
    evidence: ["head of the console's password file"],
    fix: [
      `Stop it: aws iam delete-login-profile --user-name ${name} (or set another password: aws iam update-login-profile --user-name ${name} --password-reset-required --password <NEW>)`,
      `Look at its use: aws cloudtrail lookup-events --lookup-attributes AttributeKey=Username,AttributeValue=${name}`,
      `See that the user has MFA: aws iam list-mfa-devices --user-name ${name}`,
      'Remove the file, then from history: git filter-repo --invert-paths --path <FILE>',
    ],
  };
}

export const rule: Rule = {
  id: 'aws-credentials-csv',
  title: 'AWS access key in a downloaded file',
  severity: 'critical',
  confidence: 'high',
  rank: 45,
  keywords: ['secret access key', 'console login link', 'console sign-in url', 'direct signin link'],
  scope: { after: 200, bytes: 32_768 },
  why: 'The console gives this file once, when the key or the user is made; whoever has it is that user.',
  fix: stopUserKey(),
  sources: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html',
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_users_create.html',
  ],
  detect,
};

const id = context(keyId);
const otherId = context(otherKeyId);
const password = sample('console password', chars('A-Za-z0-9', 12), '!', base62(3));
const documented = context(keyIdOf('123456789012'));

export const examples: readonly Example[] = [
  finds.in('ann_accessKeys.csv')`Access key ID,Secret access key\n${id},${secretKey}\n`,
  {
    ...finds.in(
      'new_user_credentials.csv',
    )`\uFEFFUser name,Password,Access key ID,Secret access key,Console login link\r\nann,,${id},${secretKey},https://532587168180.signin.aws.amazon.com/console\r\n`,
    note: 'byte-order mark, CRLF, no password',
  },
  finds`User Name,Access Key Id,Secret Access Key\n"ann",${id},${secretKey}\n"bob ß",${otherId},${otherSecretKey}`,
  finds`User name,Password,Console sign-in URL\nann,${password},https://532587168180.signin.aws.amazon.com/console\n`,
  { ...finds`Secret access key,Access key ID\n${secretKey},${id}`, note: 'columns in another order' },
  {
    ...finds`Access key ID,Secret access key\n${documented},${secretKey}`,
    note: 'a note: the account is that of documentation',
  },
  clean`Access key ID,Secret access key\n`,
  clean`User name,Password,Access key ID,Secret access key,Console login link\nann,,<id>,<secret>,https://example.com\n`,
  clean`Fill in access key ID, secret access key and region.\nThen go on, to the next page.\n`,
  clean`User name,Password,Console sign-in URL\nann,********,https://example.com\n`,
];
