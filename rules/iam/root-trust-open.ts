/** A role that another account's root principal, and so anyone there, may take (practice 5). */
import type { Match, Rule } from '../../src/core/rule.ts';
import { clean, finds, type Example } from '../../src/core/sample.ts';
import { CODE_KEYWORDS } from '../../src/iac/code.ts';
import { inspect, INSPECTED, practice } from '../../src/iac/inspection.ts';
import { marked } from '../../src/iac/marked.ts';
import type { Policy, Statement } from '../../src/iac/policies.ts';
import { literal } from '../../src/iac/tree.ts';

// Takes `arn:aws:iam::111122223333:root`, `arn:aws-cn:iam::*:root`, `111122223333`; not a role's ARN or one with a placeholder.
const ACCOUNT_PRINCIPAL = /^(?:arn:aws(?:-[a-z]+)*:iam::(\d{12}|\*):root|(\d{12})|(\*))$/;

function* judge({ statements }: Policy): Iterable<Match> {
  for (const statement of statements) if (isTrust(statement)) yield* openPrincipals(statement);
}

function* openPrincipals({ principals }: Statement): Iterable<Match> {
  for (const { value } of principals.filter(({ kind }) => kind === 'AWS' || kind === '*')) {
    const found = ACCOUNT_PRINCIPAL.exec(literal(value) ?? '');
    const account = found?.[1] ?? found?.[2] ?? '*';
    if (found === null) continue;
    if (account === '*') yield practice(value, { severity: 'error', title: 'Role that any AWS account may take' });
    else yield practice(value, { details: { account } });
  }
}

/** A statement of a role's trust without a condition: it allows sts:AssumeRole and has no resource. */
function isTrust({ effect, actions, resources, conditions }: Statement): boolean {
  if (effect !== 'Allow' || conditions.length > 0) return false;
  return resources.length === 0 && actions.some((action) => /^sts:(?:AssumeRole|\*)$/i.test(literal(action) ?? ''));
}

export const rule: Rule = {
  id: 'root-trust-open',
  title: 'Role that everyone in an account may take, without a condition',
  severity: 'note',
  confidence: 'high',
  kind: 'practice',
  keywords: ['sts:AssumeRole', 'sts:*', ...CODE_KEYWORDS],
  scope: 'file',
  path: INSPECTED,
  why: 'The root ARN as a principal stands for the whole account. If it is not your own, its administrators decide who takes the role, and a confused deputy may.',
  fix: [
    'Name the role or user that needs it as the principal',
    'For another party add a condition: sts:ExternalId, aws:PrincipalOrgID or aws:PrincipalArn',
    'For your own account take it from the environment: data.aws_caller_identity, ${AWS::AccountId}',
  ],
  sources: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html#principal-accounts',
  ],
  detect: (view) => inspect(view, { policy: judge }),
};

const trust = (principal: string): string =>
  `"Effect": "Allow", "Action": "sts:AssumeRole", "Principal": {"AWS": ${principal}}`;

export const examples: readonly Example[] = [
  finds.in(
    'trust.json',
  )`{"Statement": [{"Effect": "Allow", "Action": "sts:AssumeRole", "Principal": {"AWS": ${marked('"arn:aws:iam::632849014782:root"')}}}]}`,
  finds.in(
    'trust.json',
  )`{"Statement": [{"Effect": "Allow", "Action": "sts:AssumeRole", "Principal": {"AWS": ${marked('"*"')}}}]}`,
  finds.in(
    'trust.json',
  )`{"Statement": [{"Effect": "Allow", "Action": "sts:AssumeRole", "Principal": {"AWS": [${marked('"arn:aws:iam::*:root"')}]}}]}`,
  finds.in(
    'main.tf',
  )`data "aws_iam_policy_document" "trust" {\n  statement {\n    actions = ["sts:AssumeRole"]\n    principals {\n      type        = "AWS"\n      identifiers = [${marked('"632849014782"')}]\n    }\n  }\n}\n`,
  finds.in(
    'lib/stack.ts',
  )`import * as iam from "aws-cdk-lib/aws-iam";\nnew iam.Role(this, 'Ops', { assumedBy: new iam.AccountPrincipal(${marked("'632849014782'")}) });\n`,
  finds.in(
    'lib/stack.ts',
  )`import * as iam from "aws-cdk-lib/aws-iam";\nconst partner = new iam.AccountPrincipal(${marked("'632849014782'")});\nnew iam.Role(this, 'Ops', { assumedBy: partner });\n`,
  finds.in(
    'lib/stack.ts',
  )`import * as iam from "aws-cdk-lib/aws-iam";\nconst partner = '632849014782';\nnew iam.Role(this, 'Ops', { assumedBy: new iam.ArnPrincipal(${marked('`arn:aws:iam::${partner}:root`')}) });\n`,
  finds.in(
    'stack.yml',
  )`Resources:\n  Ops:\n    Type: AWS::IAM::Role\n    Properties:\n      AssumeRolePolicyDocument: |\n        {"Statement": [{"Effect": "Allow", "Action": "sts:AssumeRole",\n          "Principal": {"AWS": ["arn:aws:iam::632849014782:role/ops", ${marked('"*"')}]}}]}\n`,
  finds.in(
    'stack.go',
  )`import "github.com/aws/aws-cdk-go/awscdk/v2/awsiam"\n\nfunc add(stack awscdk.Stack) {\n\tawsiam.NewRole(stack, jsii.String("Ops"), &awsiam.RoleProps{AssumedBy: awsiam.NewAccountPrincipal(jsii.String(${marked('"632849014782"')}))})\n}\n`,
  finds.in(
    'AppStack.java',
  )`import software.amazon.awscdk.services.iam.*;\nRole ops = Role.Builder.create(this, "Ops").assumedBy(new AccountPrincipal(${marked('"632849014782"')})).build();\n`,
  clean.in(
    'lib/stack.ts',
  )`import * as iam from "aws-cdk-lib/aws-iam";\nnew iam.Role(this, 'Ops', { assumedBy: new iam.AccountPrincipal('632849014782').withConditions({ StringEquals: { 'sts:ExternalId': id } }) });\nnew iam.Role(this, 'Own', { assumedBy: new iam.AccountRootPrincipal() });\n`,
  clean.in(
    'lib/stack.ts',
  )`import * as iam from "aws-cdk-lib/aws-iam";\nconst own = new iam.AccountRootPrincipal();\nconst lambda = new iam.ServicePrincipal('lambda.amazonaws.com');\nnew iam.Role(this, 'Own', { assumedBy: new iam.CompositePrincipal(own, lambda) });\n`,
  clean.in(
    'trust.json',
  )`{"Statement": [{${trust('"arn:aws:iam::632849014782:root"')}, "Condition": {"StringEquals": {"sts:ExternalId": "a"}}}]}`,
  clean.in(
    'main.tf',
  )`data "aws_iam_policy_document" "trust" {\n  statement {\n    actions = ["sts:AssumeRole"]\n    principals {\n      type        = "AWS"\n      identifiers = ["arn:aws:iam::\${data.aws_caller_identity.me.account_id}:root"]\n    }\n  }\n}\n`,
  clean.in(
    'key.json',
  )`{"Statement": [{"Effect": "Allow", "Action": "kms:*", "Resource": "*", "Principal": {"AWS": "arn:aws:iam::632849014782:root"}}]}`,
];
