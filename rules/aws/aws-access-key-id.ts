/** A lone AWS access key ID: half of a credential, and the name under which it is revoked. */
import type { AccessKeyId } from '../../src/aws/access-key-id.ts';
import { isInSignature, verdictOf } from '../../src/aws/id-match.ts';
import { credentialsIn, pairKeywords, pairScope } from '../../src/aws/key-pair.ts';
import { linesAround } from '../../src/aws/lines.ts';
import { stopUserKey } from '../../src/aws/remedy.ts';
import { documentedKeyId, documentedSecretKey, keyId, keyIdOf, otherKeyId } from '../../src/aws/samples.ts';
import { smtpPasswordsIn, smtpReach } from '../../src/aws/smtp-password.ts';
import type { Match, Rule, View } from '../../src/core/rule.ts';
import { clean, context, finds, sample, type Example } from '../../src/core/sample.ts';
import { base32, base64 } from '../../src/core/shape.ts';

function* detect({ text }: View): Iterable<Match> {
  for (const { id, secret } of credentialsIn(text)) {
    const isLone = secret === undefined && !isSmtpUser(text, id);
    if (isLone && !id.id.startsWith('ASIA')) yield* matchOf(id, text);
  }
}

/** Whether an SMTP password of SES stands beside the ID: then that is the finding. */
function isSmtpUser(text: string, { start }: AccessKeyId): boolean {
  return smtpPasswordsIn(linesAround(text, start, smtpReach), () => true).length > 0;
}

function* matchOf({ id, start, end, reading }: AccessKeyId, text: string): Iterable<Match> {
  const noun = id.startsWith('ABIA') ? 'STS service bearer token' : 'access key ID';
  const verdict = verdictOf(reading, noun);
  if (verdict === undefined) return;
  const isWeaker = reading.kind === 'old' || isInSignature(text, end);
  yield {
    start,
    end,
    value: id,
    title: `AWS ${noun}`,
    ...(isWeaker ? { severity: 'warn' } : {}),
    fix: stopUserKey({ id, ...verdict.details }),
    ...verdict,
  };
}

export const rule: Rule = {
  id: 'aws-access-key-id',
  title: 'AWS access key ID',
  severity: 'error',
  confidence: 'high',
  kind: 'identifier',
  keywords: pairKeywords,
  scope: pairScope,
  why: 'It names a long-term key of an IAM user or of root, and its secret is often close by: in another file, an older commit or a log.',
  fix: stopUserKey(),
  sources: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-unique-ids'],
  detect,
};

const oldId = sample('old access key ID', 'AKIAI', base32(15));
const bearer = keyIdOf('532587168180', 'ABIA');
const documentation = keyIdOf('123456789012');
const standIn = sample('stand-in', 'AKIA', 'X'.repeat(16));
const request = sample('stand-in', 'AKIA', 'YOURACCESSKEYIDX');
const user = sample('user ID', 'AIDA', base32(17));
const role = sample('role ID', 'AROA', base32(17));
const filling = context(sample('base64', base64(60)));
const madeUp = sample('made-up ID', 'AKIA', '1089', base32(8), '0189');

export const examples: readonly Example[] = [
  finds`aws_access_key_id = ${keyId}\n`,
  finds`{"AccessKeyId":"${keyId}"}`,
  finds`# old key: ${keyId}, do not use`,
  finds`first ${keyId}\r\nsecond ${otherKeyId}\r\n`,
  { ...finds`key=my${keyId}`, note: 'glued to a word' },
  finds`x_${keyId}\n`,
  finds`schlüssel 🔑 ${keyId} für später`,
  finds`{"a":"\\n${keyId}","b":["${oldId}"]}`,
  finds`Credential=${keyId}/20260101/eu-west-1/s3/aws4_request`,
  finds`key%3D${keyId}&x=1`,
  { ...finds`made up by a simulator: ${documentation}`, note: 'a note: the account is that of documentation' },
  finds`bearer: ${bearer}`,
  { ...finds`${documentedKeyId} ${keyId}`, note: 'an example beside it releases nothing' },
  { ...finds`lone ${keyId} at the top`, note: 'nothing beside it' },
  clean`x${keyId}y`,
  clean`AccessKeyId: ${documentedKeyId}`,
  clean`TODAYINASIAASACKOFRICE`,
  clean`a protein: MKV${keyId}`,
  clean`${filling}${keyId}${filling}`,
  clean`AccessKeyId: ${standIn}`,
  clean`AccessKeyId: ${request}`,
  { ...clean`user ${user}, role ${role}`, note: 'IDs that are no credentials' },
  { ...clean`id ${madeUp}`, note: 'no issued ID holds 0, 1, 8 or 9' },
  {
    ...finds`new BasicAWSCredentials("${keyId}", "${documentedSecretKey}")`,
    note: 'no pair: the secret is an example, the ID is none',
  },
];
