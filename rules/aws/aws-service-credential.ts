/** User name and password that IAM makes for one service: CodeCommit over HTTPS, Keyspaces and their like. */
import { isDocumentedByAws } from '../../src/aws/documented.ts';
import { isDocumentationAccount } from '../../src/aws/known-accounts.ts';
import { linesAround } from '../../src/aws/lines.ts';
import { servicePassword, someAccount } from '../../src/aws/samples.ts';
import { entropy, entropyEvidence } from '../../src/core/entropy.ts';
import type { Match, Rule, View } from '../../src/core/rule.ts';
import { clean, finds, sample, type Example } from '../../src/core/sample.ts';
import { base64, digits } from '../../src/core/shape.ts';

// Takes a run as long as 43 characters of base64 may be, with one of padding, percent-encoded in a URL; not the end of a longer run.
const RUN = /(?<![A-Za-z0-9+/%_-])[A-Za-z0-9+/%]{43,132}=?(?![A-Za-z0-9+/=_-])/g;
// Takes exactly 43 and the padding, in either writing; not 40 or 44.
const PASSWORD = /^(?:[A-Za-z0-9+/]|%2[BbFf]){43}(?:=|%3[Dd])$/;
// Takes `ann-at-…` with an account's 12 digits; not `look-at-me`.
const USER = /(?<![\w+=,.@-])([\w+=,.@]{1,64}(?:-[\w+=,.@]{1,64}){0,8})-at-(\d{12})(?!\d)/g;
// Takes `"ServicePassword": "` directly before a password; not `ServicePasswordPolicy`.
const NAMED = /ServicePassword["']?\s{0,4}[:=,>]\s{0,4}["']?$/;
// Takes the ID of the credential (21 characters); not an access key ID.
const CREDENTIAL_ID = /\bACCA[A-Z0-9]{16,20}\b/;
const LEAST_ENTROPY = 4;
const NEAR = { lines: 5, characters: 600 } as const;

function* detect({ text }: View): Iterable<Match> {
  for (const { 0: value, index } of text.matchAll(RUN)) {
    if (!PASSWORD.test(value) || isDocumentedByAws(value) || entropy(value) < LEAST_ENTROPY) continue;
    const around = linesAround(text, index, NEAR);
    const owner = ownerIn(around);
    const isNamed = NAMED.test(text.slice(Math.max(0, index - 40), index));
    if (owner === undefined && !isNamed) continue;
    const span = { start: index, end: index + value.length };
    const id = CREDENTIAL_ID.exec(around)?.[0];
    if (owner === undefined)
      yield { ...span, evidence: ['named ServicePassword', entropyEvidence(value)], fix: stop(undefined, id) };
    else
      yield { ...span, ...verdictOf(owner, id), evidence: ['its user name stands beside it', entropyEvidence(value)] };
  }
}

function verdictOf({ user, account }: Owner, id: string | undefined): Partial<Match> {
  return {
    ...(isDocumentationAccount(account) ? { severity: 'note' } : {}),
    details: { user, account },
    fix: stop(user, id),
  };
}

interface Owner {
  readonly user: string;
  readonly account: string;
}

function ownerIn(around: string): Owner | undefined {
  const [found] = around.matchAll(USER);
  return found === undefined ? undefined : { user: found[1] ?? '', account: found[2] ?? '' };
}

const stop = (user: string = '<USER>', id: string = '<ACCA…>'): readonly string[] => [
  ...(id === '<ACCA…>' ? [`Find it: aws iam list-service-specific-credentials --user-name ${user}`] : []),
  `Stop it: aws iam update-service-specific-credential --user-name ${user} --service-specific-credential-id ${id} --status Inactive`,
  `Look at its use: aws cloudtrail lookup-events --lookup-attributes AttributeKey=Username,AttributeValue=${user}`,
  'Replace it by the credential helper (aws codecommit credential-helper) or a role, which need no stored password',
  `Delete it: aws iam delete-service-specific-credential --user-name ${user} --service-specific-credential-id ${id}`,
  'Remove it from the code, then from history: git filter-repo --replace-text',
];

export const rule: Rule = {
  id: 'aws-service-credential',
  title: 'AWS service-specific password',
  severity: 'error',
  confidence: 'high',
  rank: 40,
  keywords: ['-at-', 'ServicePassword'],
  scope: { before: 5, after: 5 },
  why: 'It opens the repositories or tables that its IAM user may reach, without access key and without MFA.',
  fix: stop(),
  sources: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_service-specific-creds.html',
    'https://docs.aws.amazon.com/codecommit/latest/userguide/setting-up-gc.html',
  ],
  detect,
};

const encoded = sample('percent-encoded service password', base64(20), '%2F', base64(22), '%3D');
const hashed = sample('base64 of a hash', base64(43), '=');
const number = sample('number', digits(12));

export const examples: readonly Example[] = [
  finds`machine git-codecommit.us-east-1.amazonaws.com login ann-at-${someAccount} password ${servicePassword}\n`,
  finds`{\r\n  "ServiceName": "codecommit.amazonaws.com",\r\n  "ServiceUserName": "ann+1-at-${someAccount}",\r\n  "ServicePassword": "${servicePassword}"\r\n}`,
  finds`git clone https://ann-at-${someAccount}:${encoded}@git-codecommit.eu-west-1.amazonaws.com/v1/repos/x`,
  finds`username = ci-bot-at-${someAccount}\npassword = "${servicePassword}"`,
  finds`{"ServicePassword":"${servicePassword}","é":1}`,
  clean`login ann-at-${someAccount} password from the environment`,
  clean`look-at-me ${hashed}`,
  clean`pictures-at-${number}px.png sha256=abc`,
  clean`machine x login ann-at-${someAccount} password \${PASSWORD}`,
];
