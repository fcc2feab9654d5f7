/** A policy that means to demand MFA and does not (practice 2). */
import type { Match, Rule } from '../../src/core/rule.ts';
import { clean, finds, type Example } from '../../src/core/sample.ts';
import { inspect, INSPECTED, practice } from '../../src/iac/inspection.ts';
import { marked } from '../../src/iac/marked.ts';
import type { Policy } from '../../src/iac/policies.ts';
import { literal } from '../../src/iac/tree.ts';

function* judge({ statements }: Policy): Iterable<Match> {
  for (const { effect, conditions } of statements) {
    if (effect !== 'Deny') continue;
    for (const condition of conditions) {
      const isMfa = condition.key.toLowerCase() === 'aws:multifactorauthpresent';
      const isFalse = condition.values.some((value) => literal(value)?.toLowerCase() === 'false');
      if (isMfa && isFalse && condition.operator.toLowerCase() === 'bool') yield practice(condition);
    }
  }
}

export const rule: Rule = {
  id: 'mfa-condition-bool',
  title: 'MFA condition that lets access keys through',
  severity: 'error',
  confidence: 'high',
  kind: 'practice',
  keywords: ['MultiFactorAuthPresent'],
  scope: 'file',
  path: INSPECTED,
  why: 'A request signed with an access key carries no aws:MultiFactorAuthPresent at all, so Bool does not match and the Deny does not apply: exactly the requests without MFA get through.',
  fix: [
    'Write BoolIfExists instead of Bool in the Deny statement',
    'Try it: aws iam simulate-custom-policy without the context key must give explicitDeny',
  ],
  sources: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html#condition-keys-multifactorauthpresent',
  ],
  detect: (view) => inspect(view, { policy: judge }),
};

export const examples: readonly Example[] = [
  finds.in(
    'mfa.json',
  )`{"Statement": [{"Effect": "Deny", "NotAction": "iam:*", "Resource": "*", "Condition": {"Bool": {${marked('"aws:MultiFactorAuthPresent": "false"')}}}}]}`,
  finds.in(
    'mfa.yaml',
  )`Statement:\n  - Effect: Deny\n    Action: '*'\n    Resource: '*'\n    Condition:\n      Bool:\n        ${marked('aws:MultiFactorAuthPresent: false')}\n`,
  finds.in(
    'main.tf',
  )`data "aws_iam_policy_document" "mfa" {\n  statement {\n    effect    = "Deny"\n    actions   = ["*"]\n    resources = ["*"]\n    condition ${marked('{\n      test     = "Bool"\n      variable = "aws:MultiFactorAuthPresent"\n      values   = ["false"]\n    }')}\n  }\n}\n`,
  finds.in(
    'lib/stack.ts',
  )`import * as iam from "aws-cdk-lib/aws-iam";\ngroup.addToPolicy(new iam.PolicyStatement({\n  effect: iam.Effect.DENY,\n  actions: ['*'],\n  resources: ['*'],\n  conditions: { Bool: { ${marked("'aws:MultiFactorAuthPresent': 'false'")} } },\n}));\n`,
  finds.in(
    '__main__.py',
  )`import pulumi_aws as aws\npolicy = json.dumps({"Statement": [{"Effect": "Deny", "Action": "*", "Resource": "*", "Condition": {"Bool": {${marked('"aws:MultiFactorAuthPresent": "false"')}}}}]})\n`,
  clean.in(
    'mfa.json',
  )`{"Statement": [{"Effect": "Deny", "NotAction": "iam:*", "Resource": "*", "Condition": {"BoolIfExists": {"aws:MultiFactorAuthPresent": "false"}}}]}`,
  clean.in(
    'mfa.json',
  )`{"Statement": [{"Effect": "Allow", "Action": "ec2:*", "Resource": "*", "Condition": {"Bool": {"aws:MultiFactorAuthPresent": "true"}}}]}`,
  clean.in(
    'mfa.json',
  )`{"Statement": [{"Effect": "Deny", "Action": "*", "Resource": "*", "Condition": {"Bool": {"aws:SecureTransport": "false"}}}]}`,
];
