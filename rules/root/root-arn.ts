/** A root user's ARN written into code or configuration, where nothing says that it only names the account. */
import { detailsOf } from '../../src/aws/details.ts';
import {
  accountOfArn,
  isAboutPolicy,
  isInComment,
  isPolicyFile,
  isProse,
  rootArnsIn,
  useOf,
} from '../../src/aws/root-arn.ts';
import { someAccount } from '../../src/aws/samples.ts';
import type { Match, Rule, View } from '../../src/core/rule.ts';
import { clean, finds, sample, type Example } from '../../src/core/sample.ts';

function* detect({ text, path }: View): Iterable<Match> {
  if (isProse(path) || isPolicyFile(path)) return;
  for (const arn of rootArnsIn(text)) {
    const account = accountOfArn(arn);
    if (account === undefined || arn.isMfaDevice || useOf(text, arn) !== undefined) continue; // the own account, or another rule's
    if (isInComment(text, arn.start) || isAboutPolicy(text, arn)) continue;
    yield { start: arn.start, end: arn.end, details: detailsOf({ account }), evidence: [`root of account ${account}`] };
  }
}

export const rule: Rule = {
  id: 'root-arn',
  title: 'Hard-coded ARN of an AWS root user',
  severity: 'warn',
  confidence: 'medium',
  kind: 'practice',
  keywords: [':root'],
  scope: { before: 13, after: 13 },
  why: 'In a policy such an ARN stands for the whole account; anywhere else it ties the code to the one identity that nothing limits.',
  fix: [
    'Name the role or user that is meant, as arn:aws:iam::<ACCOUNT>:role/<NAME>',
    'Where the account is meant, write its number, or read it: aws sts get-caller-identity --query Account',
    'If it is compared with, to tell root from others, allow it with that reason',
  ],
  sources: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html',
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/root-user-best-practices.html',
  ],
  detect,
};

const root = sample('root ARN', `arn:aws:iam::${someAccount}:root`);
const government = sample('root ARN of a US government account', `arn:aws-us-gov:iam::${someAccount}:root`);

export const examples: readonly Example[] = [
  finds.in('src/owner.ts')`const OWNER = "${root}";\n`,
  finds.in('settings.ini')`[x]\r\nowner=${government}\r\n`,
  finds.in('app.py')`RUN_AS = '${root}'  # für später`,
  clean.in(
    'main.tf',
  )`data "aws_iam_policy_document" "x" {\n  statement {\n    principals {\n      type = "AWS"\n      identifiers = ["${root}"]\n    }\n  }\n}`,
  clean.in('bucket.json')`{"Statement":[{"Effect":"Allow","Principal":{"AWS":["${root}"]},"Action":"s3:GetObject"}]}`,
  clean.in('app.ts')`const OWNER = 'arn:aws:iam::123456789012:root';`,
  clean.in('app.ts')`// OWNER used to be ${root}`,
  clean.in('doc/root.md')`The ARN of root is ${root}.`,
  clean.in('app.ts')`const own = \`arn:aws:iam::\${account}:root\`;`,
  clean.in('module.tf')`trusted_role_arns = [\n  "${root}",\n]`,
  clean.in('alarm.json')`{"detail":{"userIdentity":{"type":["Root"],"arn":["${root}"]}}}`,
  clean.in('made-up.json')`{"CreatedBy": "arn:aws:iam::123456789102:root"}`,
  clean.in('x.tf')`principal = { AWS = "${root}" }`,
];
