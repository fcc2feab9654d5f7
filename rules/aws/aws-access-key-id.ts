/** A lone AWS access key ID: half of a credential, and the name under which it is revoked. */
import { accountOf, encodeAccount } from '../../src/aws/account.ts';
import { isDocumented } from '../../src/core/placeholder.ts';
import type { Match, Rule, View } from '../../src/core/rule.ts';
import { clean, finds, type Example, type Sample } from '../../src/core/sample.ts';
import { base32, generate } from '../../src/core/shape.ts';

// Takes AKIA or ABIA and 16 of A-Z2-7; not AIDA… (a user's ID, no credential), nor one inside a longer run of base64.
const ACCESS_KEY_ID = /(?<![A-Za-z0-9/+])(?:AKIA|ABIA)[A-Z2-7]{16}(?![A-Za-z0-9/+=])/g;

function* detect({ text }: View): Iterable<Match> {
  for (const found of text.matchAll(ACCESS_KEY_ID)) {
    const [id] = found;
    const owner = accountOf(id);
    if (isDocumented(id) || owner.kind === 'impossible') continue;
    const span = { start: found.index, end: found.index + id.length };
    if (owner.kind === 'old')
      yield { ...span, severity: 'warn', evidence: ['issued before IDs carried their account'] };
    else yield { ...span, details: { account: owner.account }, evidence: [`belongs to account ${owner.account}`] };
  }
}

export const rule: Rule = {
  id: 'aws-access-key-id',
  title: 'AWS access key ID',
  severity: 'error',
  confidence: 'high',
  kind: 'identifier',
  keywords: ['AKIA', 'ABIA'],
  why: 'It names a long-term key of an IAM user or of root, and its secret is often close by: in the same file, an older commit or a log.',
  fix: [
    'Find its user: aws iam get-access-key-last-used --access-key-id <ID>',
    'Stop it: aws iam update-access-key --user-name <USER> --access-key-id <ID> --status Inactive',
    'Look at its use: aws cloudtrail lookup-events --lookup-attributes AttributeKey=AccessKeyId,AttributeValue=<ID>',
    'Replace it by a role or SSO, or by a new key kept outside the repository',
    'Delete it: aws iam delete-access-key --user-name <USER> --access-key-id <ID>',
    'Remove it from the code, then from history: git filter-repo --replace-text',
  ],
  sources: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-unique-ids'],
  detect,
};

const id: Sample = {
  label: 'access key ID',
  make: (random) => `AKIA${encodeAccount('532587168180', random)}${generate([base32(7)], random)}`,
};

export const examples: readonly Example[] = [
  finds`aws_access_key_id = ${id}\n`,
  finds`{"AccessKeyId":"${id}"}`,
  finds`# old key: ${id}, do not use`,
  clean`x${id}y`,
  clean`AccessKeyId: AKIAIOSFODNN7EXAMPLE`,
  clean`TODAYINASIAASACKOFRICE`,
];
