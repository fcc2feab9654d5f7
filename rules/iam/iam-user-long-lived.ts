/** An access key made by a template: it never ends by itself (practice 3). */
import type { Match, Rule } from '../../src/core/rule.ts';
import { clean, finds, type Example } from '../../src/core/sample.ts';
import { ACCESS_KEYS, isActive } from '../../src/iac/access-keys.ts';
import { CODE_KEYWORDS } from '../../src/iac/code.ts';
import { inspect, INSPECTED, practice } from '../../src/iac/inspection.ts';
import { marked } from '../../src/iac/marked.ts';
import type { Resource } from '../../src/iac/resources.ts';
import { get } from '../../src/iac/tree.ts';

function* onResource(resource: Resource): Iterable<Match> {
  const owner = ACCESS_KEYS[resource.type];
  if (owner !== undefined && isActive(resource)) yield practice(get(resource.body, owner) ?? resource);
}

export const rule: Rule = {
  id: 'iam-user-long-lived',
  title: 'Long-lived access key made by a template',
  severity: 'note',
  confidence: 'high',
  // Any rule that says something sharper about the same resource goes first.
  rank: 10,
  kind: 'practice',
  keywords: ['iam_access_key', 'AWS::IAM::AccessKey', 'aws:iam:AccessKey', ...CODE_KEYWORDS],
  scope: 'file',
  path: INSPECTED,
  why: 'The key works until someone deletes it, and its secret lies in the state or the outputs of the stack; a role gives credentials that end by themselves.',
  fix: [
    'Let the workload take a role: an instance profile, a task role, IRSA, or OIDC for CI',
    'Outside AWS use IAM Roles Anywhere or IAM Identity Center',
    'If it must stay, keep the secret in a store and rotate the key: key-sniff audit tells its age',
  ],
  sources: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html#bp-workloads-use-roles'],
  detect: (view) => inspect(view, { resource: onResource }),
};

export const examples: readonly Example[] = [
  finds.in('main.tf')`resource "aws_iam_access_key" "ci" {\n  user = ${marked('aws_iam_user.ci.name')}\n}\n`,
  finds.in(
    'stack.yaml',
  )`Resources:\n  Key:\n    Type: AWS::IAM::AccessKey\n    Properties:\n      UserName: !Ref ${marked('Ci')}\n`,
  finds.in(
    'Pulumi.yaml',
  )`resources:\n  key:\n    type: aws:iam:AccessKey\n    properties:\n      user: ${marked('${ci.name}')}\n`,
  finds.in(
    'lib/stack.ts',
  )`import * as iam from "aws-cdk-lib/aws-iam";\nnew iam.AccessKey(this, 'Key', { ${marked('user')} });\n`,
  finds.in(
    'Stack.cs',
  )`using Amazon.CDK.AWS.IAM;\nvar key = new AccessKey(this, "Key", new AccessKeyProps { User = ${marked('ci')} });\n`,
  clean.in(
    'main.tf',
  )`resource "aws_iam_access_key" "old" {\n  user   = aws_iam_user.ci.name\n  status = "Inactive"\n}\n`,
  clean.in('main.tf')`resource "aws_iam_role" "ci" {\n  name = "ci"\n}\n`,
  clean.in(
    'playbook.yml',
  )`- hosts: localhost\n  tasks:\n    - name: drop the key\n      community.aws.iam_access_key:\n        user_name: ci\n        id: '{{ key }}'\n        state: absent\n`,
];
