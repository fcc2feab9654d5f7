/** A secret access key that its name, or the SDK's constructor around it, gives away, with no access key ID beside it. */
import { isModifiedExample } from '../../src/aws/documented.ts';
import { secretKeysIn } from '../../src/aws/secret-key.ts';
import { documentedKeyId, documentedSecretKey, secretKey } from '../../src/aws/samples.ts';
import { stopUserKey } from '../../src/aws/remedy.ts';
import { entropyEvidence } from '../../src/core/entropy.ts';
import type { Match, Rule, View } from '../../src/core/rule.ts';
import { clean, finds, sample, type Example } from '../../src/core/sample.ts';
import { base64, hex } from '../../src/core/shape.ts';
import { toolExposing } from '../../src/generic/client-names.ts';
import { isForLocalService } from '../../src/generic/local-service.ts';

function* detect({ text }: View): Iterable<Match> {
  for (const { value, start, end, name } of secretKeysIn(text)) {
    if (name === 'none' || isForLocalService(text, start)) continue;
    yield {
      start,
      end,
      value,
      evidence: [
        name === 'aws' ? "AWS's name for a secret key" : 'named as a secret key',
        entropyEvidence(value),
        ...exposure(text, start),
      ],
      ...(name === 'common' ? { confidence: 'medium' } : {}),
      ...(isModifiedExample(value) ? { severity: 'note', title: 'Modified example of an AWS secret access key' } : {}),
    };
  }
}

// A variable's name before its value, on the same line. Takes `VITE_AWS_SECRET_ACCESS_KEY=`; not `aws_secret_access_key = `.
const EXPOSED = /\b([A-Z]{3,10}_[A-Z0-9_]{3,60})["']?[ \t]{0,4}[=:][ \t]{0,4}["']?$/;
const EXPOSED_LENGTH = 90;

/** That the build copies the key into the browser, where its name says so. */
function exposure(text: string, start: number): readonly string[] {
  const name = EXPOSED.exec(text.slice(Math.max(0, start - EXPOSED_LENGTH), start))?.[1];
  const tool = name === undefined ? undefined : toolExposing(name);
  return tool === undefined ? [] : [`${tool} copies it into the page`];
}

export const rule: Rule = {
  id: 'aws-secret-access-key',
  title: 'AWS secret access key',
  severity: 'critical',
  confidence: 'high',
  rank: 32,
  keywords: [
    'secret',
    'aws_key',
    'aws-key',
    'aws.key',
    'awskey',
    'aws_access',
    'awsaccess',
    'aws_pass',
    'awspass',
    'AWSCredentials',
    'BasicCredentials',
    'SessionCredentials',
    'StaticCredentials',
    'Aws::Credentials',
    'AWS.Credentials',
    'Credentials::',
    'new Credentials',
    'connect_s3',
    'S3Connection',
    'AmazonS3Client',
  ],
  scope: { before: 5, after: 5 },
  why: 'With its access key ID, which is no secret and often found in logs and other files, it lets anyone act as its IAM user or as root.',
  fix: [
    'Find the key it belongs to: aws iam list-access-keys --user-name <USER>, for the user of the application that this file configures',
    ...stopUserKey().slice(1),
  ],
  sources: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html'],
  detect,
};

const sha1 = sample('SHA-1', hex(40));
const identifier = sample('identifier', 'awsConfigurationOf', 'TheSecretAccessKeyName');
const alphabet = sample('alphabet', 'ABCDEFGHIJKLMNOPQRST', 'abcdefghijklmnop', '1234');
const longer = sample('43 characters', base64(43));
const repeated = sample('repeated character', 'a'.repeat(40));
const path = sample('path', 'src/main/resources', '/config/secrets/path01');

export const examples: readonly Example[] = [
  finds`aws_secret_access_key = ${secretKey}\n`,
  finds`export AWS_SECRET_ACCESS_KEY="${secretKey}"`,
  finds`{"SecretAccessKey":"${secretKey}"}`,
  finds`<add key="AWSSecretKey" value="${secretKey}" />`,
  finds`<property>\r\n  <name>fs.s3a.secret.key</name>\r\n  <value>${secretKey}</value>\r\n</property>`,
  finds`<key>AWSSecretKey</key>\n<string>${secretKey}</string>`,
  finds`aws_secret_access_key: >-\n  ${secretKey}\n`,
  finds`- name: AWS_SECRET_ACCESS_KEY\n  value: ${secretKey}\n`,
  finds`{"value": "${secretKey}", "name": "AWS_SECRET_ACCESS_KEY"}`,
  finds`ENV AWS_SECRET_ACCESS_KEY ${secretKey}`,
  finds`setx AWS_SECRET_ACCESS_KEY ${secretKey}\r\n`,
  finds`aws configure set aws_secret_access_key ${secretKey} --profile x`,
  finds`$env:AWS_SECRET_ACCESS_KEY = '${secretKey}'`,
  finds`spark.conf.set("fs.s3a.secret.key", "${secretKey}")`,
  finds`os.environ.get("AWS_SECRET_ACCESS_KEY", "${secretKey}")`,
  finds`variable "aws_secret_key" {\n  type = string\n  default = "${secretKey}"\n}`,
  finds`SecretAccessKey: aws.String("${secretKey}"),`,
  finds`new BasicAWSCredentials(ACCESS_KEY_ID, "${secretKey}")`,
  finds`credentials.NewStaticCredentials(os.Getenv("ID"), "${secretKey}", "")`,
  finds`{"é":"😀","k":{"awsSecretKey":"${secretKey}"}}`,
  { ...finds`VITE_AWS_SECRET_ACCESS_KEY=${secretKey}\n`, note: 'a build tool copies it into the page' },
  clean`new S3Client({ endpoint: 'http://localhost:9000', credentials: { accessKeyId: 'local', secretAccessKey: '${secretKey}' } })`,
  clean`aws_secret_access_key = ${documentedSecretKey}`,
  clean`aws_secret_access_key: \${{ secrets.AWS_SECRET_ACCESS_KEY }}`,
  clean`AWS_SECRET_COMMIT=${sha1}`,
  clean`# aws secret: see ${longer}`,
  clean`aws_secret_access_key = <your secret access key of forty characters>`,
  clean`secretAccessKey: ${identifier}`,
  clean`aws_secret_access_key = ${alphabet}`,
  clean`aws_secret_access_key = ${repeated}`,
  clean`aws_secret_access_key = "${path}"`,
  {
    ...finds`new BasicAWSCredentials("${documentedKeyId}", "${secretKey}")`,
    note: 'no pair: the ID is an example, the secret is none',
  },
];
