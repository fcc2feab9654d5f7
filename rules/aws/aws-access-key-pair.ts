/** An AWS access key ID and its secret side by side: a whole long-term credential. */
import { verdictOf } from '../../src/aws/id-match.ts';
import { credentialsIn, pairKeywords, pairScope, type Credential } from '../../src/aws/key-pair.ts';
import { stopUserKey } from '../../src/aws/remedy.ts';
import { documentedKeyId, keyId, keyIdOf, otherKeyId, otherSecretKey, secretKey } from '../../src/aws/samples.ts';
import type { IdReading } from '../../src/aws/access-key-id.ts';
import { isModifiedExample } from '../../src/aws/documented.ts';
import { entropyEvidence } from '../../src/core/entropy.ts';
import type { Match, Rule, View } from '../../src/core/rule.ts';
import { clean, context, finds, sample, type Example } from '../../src/core/sample.ts';
import { base32, hex } from '../../src/core/shape.ts';

function* detect({ text }: View): Iterable<Match> {
  for (const credential of credentialsIn(text)) {
    if (!credential.id.id.startsWith('ASIA')) yield* matchOf(credential);
  }
}

function* matchOf({ id: { id, reading }, secret }: Credential): Iterable<Match> {
  const verdict = secret === undefined ? undefined : verdictOf(reading, 'access key');
  if (secret === undefined || verdict === undefined) return;
  const details = { ...verdict.details, accessKeyId: id };
  const evidence = [
    'an access key ID stands beside it',
    ...(verdict.evidence ?? []),
    secret.name === 'none' ? 'form of a secret access key' : 'named as a secret key',
    entropyEvidence(secret.value),
  ];
  const fix = stopUserKey({ id, ...verdict.details });
  const judged = { ...verdict, ...judgeSecret(secret.value, reading) };
  yield { start: secret.start, end: secret.end, value: secret.value, ...judged, details, evidence, fix };
}

/** A secret that looks real counts, whatever is wrong with the ID beside it: that may be mistyped, or another store's. */
function judgeSecret(secret: string, { kind }: IdReading): Pick<Match, 'severity' | 'title'> {
  if (isModifiedExample(secret)) return { severity: 'note', title: 'Modified example of an AWS access key' };
  return kind === 'improbable' || kind === 'modified-example' ? { severity: 'error', title: rule.title } : {};
}

export const rule: Rule = {
  id: 'aws-access-key-pair',
  title: 'AWS access key with its secret',
  severity: 'critical',
  confidence: 'high',
  rank: 40,
  keywords: pairKeywords,
  scope: pairScope,
  why: 'Whoever reads it can act as the IAM user, or the root user, that it belongs to, until the key is deactivated. Keys pushed to public code are used by strangers within minutes.',
  fix: stopUserKey(),
  sources: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html',
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-unique-ids',
  ],
  detect,
};

const id = context(keyId);
const otherId = context(otherKeyId);
const simulated = context(keyIdOf('123456789012'));
const localStack = sample('LocalStack key ID', 'LKIA', base32(16));
const path = sample('path', 'src/Main/Java', '/Com/Acme/Storage', '/Bucket/File');
const sha1 = sample('SHA-1', hex(40));

export const examples: readonly Example[] = [
  finds`[default]\naws_access_key_id = ${id}\naws_secret_access_key = ${secretKey}\n`,
  finds`new BasicAWSCredentials("${id}", "${secretKey}")`,
  { ...finds`{"a":1,"keys":["${secretKey}","${id}"]}`, note: 'no names, the secret first' },
  finds`{\r\n  "AccessKeyId": "${id}",\r\n  "UserName": "ann",\r\n  "SecretAccessKey": "${secretKey}"\r\n}`,
  finds`credentials.NewStaticCredentials("${id}", "${secretKey}", "")`,
  finds`credentials.NewStaticCredentialsProvider("${id}", "${secretKey}", "")`,
  finds`aws.Credentials{AccessKeyID: "${id}", SecretAccessKey: "${secretKey}"}`,
  finds`val creds = BasicAWSCredentials("${id}", "${secretKey}") // Kotlin`,
  finds`AwsBasicCredentials.create("${id}", "${secretKey}")`,
  finds`var s3 = new AmazonS3Client("${id}", "${secretKey}", RegionEndpoint.USEast1);`,
  finds`Aws::Credentials.new('${id}', '${secretKey}')`,
  finds`new Credentials('${id}', '${secretKey}'); // PHP`,
  finds`'credentials' => ['key' => '${id}', 'secret' => '${secretKey}'],`,
  finds`Credentials::new("${id}", "${secretKey}", None, None, "static")`,
  finds`boto3.client("s3", aws_access_key_id="${id}", aws_secret_access_key="${secretKey}")`,
  finds`conn = S3Connection('${id}',\n    '${secretKey}')`,
  finds`s3fs.S3FileSystem(key="${id}", secret="${secretKey}")`,
  finds`new AWS.Credentials('${id}', '${secretKey}')`,
  finds`new S3Client({ credentials: { accessKeyId: '${id}', secretAccessKey: '${secretKey}' } })`,
  finds`provider "aws" {\n  access_key = "${id}"\n  secret_key = "${secretKey}"\n}`,
  finds`Set-AWSCredential -AccessKey ${id} -SecretKey ${secretKey} -StoreAs x`,
  finds`AWS Access Key ID [None]: ${id}\nAWS Secret Access Key [None]: ${secretKey}\n`,
  { ...finds`${id}:${secretKey}`, note: 'passwd-s3fs, the last line without an end' },
  finds`[a]\naws_access_key_id=${id}\naws_secret_access_key=${secretKey}\n[b]\naws_access_key_id=${otherId}\naws_secret_access_key=${otherSecretKey}\n`,
  finds`clé é😀: ${id} et ${secretKey} voilà`,
  { ...finds`id = "${simulated}", secret = "${secretKey}"`, note: 'a note: the account is that of documentation' },
  clean`aws_access_key_id = ${documentedKeyId}\nlast commit ${sha1}\n`,
  clean`aws_access_key_id = ${documentedKeyId}\n${path}\n`,
  clean`aws_access_key_id = \${AWS_ACCESS_KEY_ID}\naws_secret_access_key = \${AWS_SECRET_ACCESS_KEY}\n`,
  clean`AccessKeyId: ${localStack}, secret: ${context(secretKey)}`,
];
