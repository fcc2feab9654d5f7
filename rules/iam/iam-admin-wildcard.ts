/** A policy that allows everything on everything (practice 1). */
import type { Match, Rule } from '../../src/core/rule.ts';
import { clean, finds, type Example } from '../../src/core/sample.ts';
import { adminAction } from '../../src/iac/administrator.ts';
import { CODE_KEYWORDS } from '../../src/iac/code.ts';
import { inspect, INSPECTED, practice } from '../../src/iac/inspection.ts';
import { marked } from '../../src/iac/marked.ts';
import type { Policy } from '../../src/iac/policies.ts';

function* judge({ statements, way }: Policy): Iterable<Match> {
  if (isServiceControl(way)) return;
  for (const statement of statements) {
    const star = adminAction(statement);
    if (star !== undefined) yield practice(star);
  }
}

/** Service control policies limit; `FullAWSAccess` is AWS's own and allows nothing by itself. */
function isServiceControl(way: readonly string[]): boolean {
  return way.some((key) => /organizations_policy|Organizations::Policy|scp/i.test(key));
}

// Takes `scps/base.json`, `policies/full-scp.json`, `FullAWSAccess.json`; not `escape.json`.
const SERVICE_CONTROL_FILE =
  /(?:^|[/_.-])(?:scps?|rcps?|service[-_]?control[-_]?polic\w{1,3}|FullAWSAccess)(?=[/_.-])/i;

/**
 * Whether a key may be one of a policy: programs about syntax are full of such as `IfStatement:`, `"statement"` and
 * `max-statements: 20`.
 */
function isOwnKey(bytes: Uint8Array, at: number): boolean {
  const text = String.fromCharCode(...bytes.subarray(at, at + BEHIND));
  if (!/^"?statement/i.test(text)) return true;
  return OWN.test(text) && !/[\w-]/.test(String.fromCharCode(bytes[at - 1] ?? 0));
}

const BEHIND = 64;
// Takes `Statement = `, `"Statement"`, `statements:` before a list; not `"statement"`, `statement = block`, `statements: some`.
const OWN = /^(?:"?Statement|statements: *(?![ \w"'`]))/;

export const rule: Rule = {
  id: 'iam-admin-wildcard',
  title: 'Policy that allows every action on every resource',
  severity: 'warn',
  confidence: 'high',
  kind: 'practice',
  keywords: [
    '"Statement"',
    'Statement:',
    'Statement =',
    'Statement=',
    'iamRoleStatements',
    'statements:',
    'Effect: Allow',
    'Effect: "Allow"',
    "Effect: 'Allow'",
    'aws_iam_policy_document',
    ...CODE_KEYWORDS,
  ],
  glance: isOwnKey,
  scope: 'file',
  path: INSPECTED,
  why: 'Whoever gets it is an administrator, whatever the policy is called; it is missed where AdministratorAccess would be seen.',
  fix: [
    'Allow only the actions that are used: IAM Access Analyzer can write the policy from CloudTrail',
    'For administrators attach arn:aws:iam::aws:policy/AdministratorAccess to a group with MFA, where it is seen',
  ],
  sources: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html#grant-least-privilege'],
  detect: (view) => (SERVICE_CONTROL_FILE.test(view.path) ? [] : inspect(view, { policy: judge })),
};

export const examples: readonly Example[] = [
  finds.in(
    'policy.json',
  )`{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": ${marked('"*"')}, "Resource": "*"}]}`,
  finds.in(
    'main.tf',
  )`data "aws_iam_policy_document" "all" {\n  statement {\n    actions   = [${marked('"*"')}]\n    resources = ["*"]\n  }\n}\n`,
  finds.in(
    'template.yaml',
  )`Resources:\n  Role:\n    Type: AWS::IAM::Role\n    Properties:\n      Policies:\n        - PolicyName: all\n          PolicyDocument:\n            Statement:\n              Effect: Allow\n              Action:\n                - s3:GetObject\n                - ${marked("'*'")}\n              Resource: '*'\n`,
  finds.in(
    'main.tf',
  )`resource "aws_iam_policy" "all" {\n  policy = <<-EOT\n    {"Statement": [{"Effect": "Allow",\n      "Action": [${marked('"*"')}], "Resource": "*"}]}\n  EOT\n}\n`,
  finds.in(
    'template.yaml',
  )`Resources:\n  All:\n    Type: AWS::IAM::Policy\n    Properties:\n      PolicyDocument: |\n        {\n          "Statement": {"Effect": "Allow", "Action": ${marked('"*"')}, "Resource": "*"}\n        }\n`,
  finds.in(
    'main.tf.json',
  )`{"resource": {"aws_iam_policy": {"all": {"policy": "{\\"Statement\\": [{\\"Effect\\": \\"Allow\\", \\"Action\\": \\${marked('"*\\"')}, \\"Resource\\": \\"*\\"}]}"}}}}`,
  finds.in(
    'lib/stack.ts',
  )`import { aws_iam as iam } from "aws-cdk-lib";\nrole.addToPolicy(new iam.PolicyStatement({ actions: [${marked("'*'")}], resources: ['*'] }));\n`,
  finds.in(
    'stack.py',
  )`from aws_cdk import aws_iam as iam\nEVERYTHING = ['*']\nrole.add_to_policy(iam.PolicyStatement(actions=[${marked('"*"')}], resources=EVERYTHING))\n`,
  finds.in(
    'stack.py',
  )`from aws_cdk import aws_iam as iam\nrole.add_to_policy(iam.PolicyStatement(actions=[${marked('"*"')}], resources=["*"]))\n`,
  finds.in('setup.sh')`cat > policy.json <<EOF\n{
  "Version": "2012-10-17",
  "Statement": [{"Effect": "Allow", "Action": ${marked('"*"')}, "Resource": "*"}]
}\nEOF\n`,
  finds.in(
    'Makefile',
  )`policy:\n\taws iam put-group-policy --group-name ops --policy-name all --policy-document '{"Statement": {"Effect": "Allow", "Action": ${marked('"*"')}, "Resource": "*"}}'\n`,
  {
    ...finds.in(
      'serverless.yml',
    )`custom:\n  scope: '*'\nprovider:\n  name: aws\n  iam:\n    role:\n      statements:\n        - Effect: Allow\n          Action: ${marked('${self:custom.scope}')}\n          Resource: '*'\n`,
    note: 'Serverless Framework',
  },
  finds.in(
    'template.yaml',
  )`Transform: AWS::Serverless-2016-10-31\nResources:\n  Fn:\n    Type: AWS::Serverless::Function\n    Properties:\n      Policies:\n        - S3ReadPolicy: { BucketName: pictures }\n        - Statement:\n            - { Effect: Allow, Action: ${marked("'*'")}, Resource: '*' }\n`,
  {
    ...finds.in('roles/worker.yml')`- Effect: Allow\n  Action:\n    - ${marked("'*'")}\n  Resource: '*'\n`,
    note: 'statements that serverless.yml takes from the file',
  },
  finds.in(
    'stack.go',
  )`import "github.com/aws/aws-cdk-go/awscdk/v2/awsiam"\n\nvar all = awsiam.NewPolicyStatement(&awsiam.PolicyStatementProps{\n\tActions:   jsii.Strings(${marked('"*"')}),\n\tResources: &[]*string{jsii.String("*")},\n})\n`,
  finds.in(
    'main.go',
  )`import "github.com/pulumi/pulumi-aws/sdk/v6/go/aws/iam"\n\nvar all, err = json.Marshal(map[string]interface{}{\n\t"Statement": []map[string]interface{}{\n\t\t{"Effect": "Allow", "Action": []string{${marked('"*"')}}, "Resource": "*"},\n\t},\n})\n`,
  finds.in(
    'Stack.cs',
  )`using Amazon.CDK.AWS.IAM;\nrole.AddToPolicy(new PolicyStatement(new PolicyStatementProps {\n    Actions = new[] { ${marked('"*"')} },\n    Resources = new[] { "*" },\n}));\n`,
  finds.in(
    'Program.cs',
  )`using Pulumi.Aws.Iam;\nvar all = JsonSerializer.Serialize(new Dictionary<string, object?> {\n    ["Statement"] = new[] {\n        new Dictionary<string, object?> { ["Effect"] = "Allow", ["Action"] = ${marked('"*"')}, ["Resource"] = "*" },\n    },\n});\n`,
  finds.in(
    'AppStack.java',
  )`import software.amazon.awscdk.services.iam.*;\nrole.addToPolicy(PolicyStatement.Builder.create()\n    .actions(List.of(${marked('"*"')}))\n    .resources(List.of("*"))\n    .build());\n`,
  clean.in(
    'AppStack.java',
  )`import software.amazon.awscdk.services.iam.*;\nrole.addToPolicy(PolicyStatement.Builder.create()\n    .effect(Effect.DENY)\n    .actions(List.of("*"))\n    .resources(List.of("*"))\n    .build());\n`,
  clean.in(
    'stack.go',
  )`import "github.com/aws/aws-cdk-go/awscdk/v2/awsiam"\n\nvar none = awsiam.NewPolicyStatement(&awsiam.PolicyStatementProps{\n\tEffect:    awsiam.Effect_DENY,\n\tActions:   jsii.Strings("*"),\n\tResources: jsii.Strings("*"),\n})\n`,
  clean.in('roles/worker.yml')`- Effect: Allow\n  Action: s3:GetObject\n  Resource: '*'\n`,
  clean.in(
    'serverless.yml',
  )`provider:\n  name: aws\n  iamRoleStatements:\n    - Effect: Allow\n      Action: '*'\n      Resource: arn:aws:s3:::pictures/*\n`,
  clean.in(
    'lib/stack.ts',
  )`import { aws_iam as iam } from "aws-cdk-lib";\nkey.addToResourcePolicy(new iam.PolicyStatement({ actions: ['*'], resources: ['*'], principals: [own] }));\n`,
  clean.in('policy.json')`{"Version": "2012-10-17", "Statement": {"Effect": "Deny", "Action": "*", "Resource": "*"}}`,
  clean.in(
    'policy.json',
  )`{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:*", "Resource": "*"}]}`,
  clean.in(
    'key.json',
  )`{"Statement": [{"Effect": "Allow", "Principal": {"AWS": "arn:aws:iam::123456789012:root"}, "Action": "kms:*", "Resource": "*"}]}`,
  {
    ...clean.in(
      'main.tf',
    )`resource "aws_organizations_policy" "full" {\n  name    = "FullAWSAccess"\n  content = jsonencode({ Statement = [{ Effect = "Allow", Action = "*", Resource = "*" }] })\n}\n`,
    note: 'a service control policy only limits',
  },
  {
    ...clean.in('lint.yml')`rules:\n  max-statements: ["error", 20]\n  one-var: {"statement": {always, }\n`,
    note: 'no policy, and no YAML either: it is not read as such',
  },
  clean.in('scps/FullAWSAccess.json')`{"Statement": [{"Effect": "Allow", "Action": "*", "Resource": "*"}]}`,
];
