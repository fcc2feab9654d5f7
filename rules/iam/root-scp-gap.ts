/** A service control policy that means to deny root and leaves a way (practice 5). */
import type { Match, Rule } from '../../src/core/rule.ts';
import { clean, finds, type Example } from '../../src/core/sample.ts';
import { inspect, INSPECTED, practice } from '../../src/iac/inspection.ts';
import { marked } from '../../src/iac/marked.ts';
import type { Condition, Policy, Statement } from '../../src/iac/policies.ts';
import { literal } from '../../src/iac/tree.ts';

function* judge({ statements }: Policy): Iterable<Match> {
  for (const statement of statements) {
    if (statement.effect !== 'Deny') continue;
    const condition = statement.conditions.find(isAboutRoot);
    if (condition !== undefined) yield* gapsOf(statement, condition);
  }
}

/** `aws:PrincipalArn` against `arn:aws:iam::*:root`. */
function isAboutRoot({ operator, key, values }: Condition): boolean {
  const isArn = key.toLowerCase() === 'aws:principalarn' && !/not/i.test(operator);
  return isArn && values.some((value) => value.kind === 'string' && value.text.endsWith(':root'));
}

function* gapsOf({ notActions }: Statement, condition: Condition): Iterable<Match> {
  const hasPattern = condition.values.some((value) => literal(value)?.includes('*') === true);
  // Takes `StringEquals`, `StringEqualsIfExists`; not `StringLike` or `ArnEquals`, which know patterns.
  if (hasPattern && /^(?:For(?:Any|All)Values?:)?StringEquals/.test(condition.operator)) {
    yield practice(condition, { severity: 'error', title: 'Root is not denied: StringEquals takes * literally' });
  } else if (notActions.length > 0) {
    yield practice(condition, { evidence: ['NotAction leaves the actions that it names to root'] });
  }
}

export const rule: Rule = {
  id: 'root-scp-gap',
  title: 'Policy that denies root only in part',
  severity: 'warn',
  confidence: 'high',
  kind: 'practice',
  keywords: ['PrincipalArn'],
  scope: 'file',
  path: INSPECTED,
  why: 'No IAM policy limits the root user; in a member account only a service control policy does, so its gaps are what root can do.',
  fix: ['Deny Action "*" with Condition StringLike aws:PrincipalArn arn:aws:iam::*:root: key-sniff harden prints it'],
  sources: [
    'https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_scps_examples_general.html',
  ],
  detect: (view) => inspect(view, { policy: judge }),
};

export const examples: readonly Example[] = [
  finds.in(
    'scp.json',
  )`{"Statement": [{"Effect": "Deny", "Action": "*", "Resource": "*", "Condition": {"StringEquals": {${marked('"aws:PrincipalArn": "arn:aws:iam::*:root"')}}}}]}`,
  finds.in(
    'scp.json',
  )`{"Statement": [{"Effect": "Deny", "NotAction": ["iam:*", "s3:*"], "Resource": "*", "Condition": {"StringLike": {${marked('"aws:PrincipalArn": "arn:aws:iam::*:root"')}}}}]}`,
  finds.in(
    'scp.yaml',
  )`Statement:\n  Effect: Deny\n  NotAction: 'support:*'\n  Resource: '*'\n  Condition:\n    StringLike:\n      ${marked("'aws:PrincipalArn': ['arn:aws:iam::*:root']")}\n`,
  clean.in(
    'scp.json',
  )`{"Statement": [{"Effect": "Deny", "Action": "*", "Resource": "*", "Condition": {"StringLike": {"aws:PrincipalArn": "arn:aws:iam::*:root"}}}]}`,
  clean.in(
    'scp.json',
  )`{"Statement": [{"Effect": "Deny", "NotAction": "iam:*", "Resource": "*", "Condition": {"StringNotLike": {"aws:PrincipalArn": "arn:aws:iam::*:root"}}}]}`,
  clean.in(
    'scp.json',
  )`{"Statement": [{"Effect": "Deny", "NotAction": "iam:*", "Resource": "*", "Condition": {"StringEquals": {"aws:PrincipalArn": "arn:aws:iam::123456789012:role/ops"}}}]}`,
];
