/** A policy on a user instead of a group (practice 1). */
import type { Match, Rule } from '../../src/core/rule.ts';
import { clean, finds, type Example } from '../../src/core/sample.ts';
import { namesAdministrator } from '../../src/iac/administrator.ts';
import type { AwsCommand } from '../../src/iac/aws-command.ts';
import { CODE_KEYWORDS } from '../../src/iac/code.ts';
import { inspect, INSPECTED, practice } from '../../src/iac/inspection.ts';
import { marked } from '../../src/iac/marked.ts';
import type { Declared, Resource } from '../../src/iac/resources.ts';
import { get, itemsOf, literal, type Value } from '../../src/iac/tree.ts';

/** Where each kind of resource holds what it attaches to a user: property names, all of which must have something in them. */
const ATTACHING: Readonly<Record<string, readonly string[]>> = {
  aws_iam_user_policy: ['user'],
  aws_iam_user_policy_attachment: ['user'],
  aws_iam_user_policy_attachments_exclusive: ['policy_arns'],
  aws_iam_policy_attachment: ['users'],
  'AWS::IAM::UserPolicy': ['UserName'],
  'AWS::IAM::Policy': ['Users'],
  'AWS::IAM::ManagedPolicy': ['Users'],
  'aws:iam:UserPolicy': ['user'],
  'aws:iam:UserPolicyAttachment': ['user'],
  'aws:iam:PolicyAttachment': ['users'],
  iam_managed_policy_attachment: ['user'],
};

/** Properties of a user that hold policies. */
const ON_USER: Readonly<Record<string, readonly string[]>> = {
  'AWS::IAM::User': ['ManagedPolicyArns', 'Policies'],
  iam_user: ['managed_policies', 'managed_policy'],
};

function* onResource({ type, body }: Resource, file: Declared): Iterable<Match> {
  const attached = ATTACHING[type]?.map((key) => body.entries.find((entry) => entry.key === key));
  const held = body.entries.filter(
    ({ key }) => ON_USER[type]?.includes(key) === true || isAnsibleUserPolicy(type, body, key),
  );
  for (const entry of [...(attached ?? []), ...held]) {
    if (entry === undefined || !holdsAnything(entry.value)) continue;
    const isAdmin = namesAdministrator(body, file);
    yield practice({ start: entry.keyStart, end: entry.keyEnd }, gradeOf(isAdmin));
  }
}

/** `iam_policy` with `iam_type: user`. */
function isAnsibleUserPolicy(type: string, body: Value, key: string): boolean {
  return type === 'iam_policy' && key === 'iam_type' && literal(get(body, 'iam_type')) === 'user';
}

function holdsAnything(value: Value): boolean {
  return itemsOf(value).some((item) => literal(item) !== '' && literal(item) !== 'null');
}

function* onCommand({ service, operation, options, start, end }: AwsCommand): Iterable<Match> {
  if (service !== 'iam' || (operation !== 'attach-user-policy' && operation !== 'put-user-policy')) return;
  yield practice({ start, end }, gradeOf(/AdministratorAccess(?![\w-])/.test(options.get('policy-arn')?.text ?? '')));
}

function gradeOf(isAdmin: boolean): Omit<Match, 'start' | 'end'> {
  if (!isAdmin) return {};
  return {
    severity: 'error',
    title: 'AdministratorAccess attached to a user instead of a group',
    evidence: ['the policy is AdministratorAccess'],
  };
}

export const rule: Rule = {
  id: 'iam-policy-on-user',
  title: 'Policy attached to a user instead of a group',
  severity: 'warn',
  confidence: 'high',
  kind: 'practice',
  keywords: [
    'iam_user',
    'iam_policy',
    'AWS::IAM::',
    'aws:iam:',
    'user-policy',
    'IAMUserPolicy',
    'iam_managed_policy',
    ...CODE_KEYWORDS,
  ],
  scope: 'file',
  path: INSPECTED,
  why: 'Permissions of single users drift apart and outlive their reason. On a group they are seen, reviewed and taken away in one place.',
  fix: [
    'Make a group: aws iam create-group --group-name <GROUP>',
    'Attach the policy to the group: aws iam attach-group-policy --group-name <GROUP> --policy-arn <ARN>',
    'Put the user into it: aws iam add-user-to-group --user-name <USER> --group-name <GROUP>',
    'Take the policy off the user: aws iam detach-user-policy --user-name <USER> --policy-arn <ARN>',
  ],
  sources: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html'],
  detect: (view) => inspect(view, { resource: onResource, command: onCommand }),
};

export const examples: readonly Example[] = [
  finds.in(
    'main.tf',
  )`resource "aws_iam_user_policy_attachment" "ada" {\n  ${marked('user')} = aws_iam_user.ada.name\n  policy_arn = "arn:aws:iam::aws:policy/ReadOnlyAccess"\n}\n`,
  finds.in(
    'template.yaml',
  )`Resources:\n  Ada:\n    Type: AWS::IAM::User\n    Properties:\n      ${marked('ManagedPolicyArns')}:\n        - !Sub arn:\${AWS::Partition}:iam::aws:policy/AdministratorAccess\n`,
  finds.in(
    'setup.sh',
  )`set -e\n${marked('aws iam attach-user-policy --user-name ada --policy-arn arn:aws:iam::aws:policy/AdministratorAccess')} && echo done\n`,
  {
    ...finds.in(
      'setup.sh',
    )`ARN=arn:aws:iam::aws:policy/AdministratorAccess\n${marked('aws iam attach-user-policy --user-name ada --policy-arn "$ARN"')}\n`,
    note: 'an error: the variable says which policy',
  },
  finds.in(
    'setup.ps1',
  )`${marked('Register-IAMUserPolicy -UserName ada `\n  -PolicyArn arn:aws:iam::aws:policy/ReadOnlyAccess')}\n`,
  finds.in(
    'setup.sh',
  )`ssh ops@host <<EOF\n${marked('aws iam put-user-policy --user-name ada --policy-name all --policy-document file://p.json')}\nEOF\n`,
  finds.in(
    'lib/stack.ts',
  )`import * as iam from "aws-cdk-lib/aws-iam";\nconst ada = new iam.User(this, 'Ada', { groups: [readers] });\n${marked('ada.addManagedPolicy')}(iam.ManagedPolicy.fromAwsManagedPolicyName('AdministratorAccess'));\n`,
  {
    ...finds.in(
      'lib/stack.ts',
    )`import * as iam from "aws-cdk-lib/aws-iam";\nconst ADMIN = 'AdministratorAccess';\nnew iam.User(this, 'Ada', { groups: [readers], ${marked('managedPolicies')}: [iam.ManagedPolicy.fromAwsManagedPolicyName(ADMIN)] });\n`,
    note: 'an error: the constant says which policy',
  },
  finds.in(
    'stack.py',
  )`from aws_cdk import aws_iam as iam\nada = iam.User(self, "Ada", groups=[readers], ${marked('managed_policies')}=[iam.ManagedPolicy.from_aws_managed_policy_name("ReadOnlyAccess")])\n`,
  finds.in(
    'index.ts',
  )`import * as aws from "@pulumi/aws";\nnew aws.iam.UserPolicyAttachment("ada", { ${marked('user')}: ada.name, policyArn: "arn:aws:iam::aws:policy/ReadOnlyAccess" });\n`,
  finds.in(
    'admin.ts',
  )`import * as aws from "@pulumi/aws";\nnew aws.iam.UserPolicyAttachment("ada", { ${marked('user')}: ada.name, policyArn: aws.iam.ManagedPolicy.AdministratorAccess });\n`,
  finds.in(
    'playbook.yml',
  )`- hosts: localhost\n  tasks:\n    - amazon.aws.iam_user:\n        name: ada\n        ${marked('managed_policies')}: [arn:aws:iam::aws:policy/ReadOnlyAccess]\n`,
  {
    ...finds.in(
      'main.go',
    )`import (\n\t"github.com/pulumi/pulumi-aws/sdk/v6/go/aws/iam"\n)\n\nfunc run(ctx *pulumi.Context) error {\n\tada, err := iam.NewUser(ctx, "ada", nil)\n\t_, err = iam.NewUserPolicyAttachment(ctx, "ada", &iam.UserPolicyAttachmentArgs{\n\t\t${marked('User')}:      ada.Name,\n\t\tPolicyArn: pulumi.String("arn:aws:iam::aws:policy/AdministratorAccess"),\n\t})\n\treturn err\n}\n`,
    note: 'an error: the argument says which policy',
  },
  finds.in(
    'stack.go',
  )`import "github.com/aws/aws-cdk-go/awscdk/v2/awsiam"\n\nfunc add(stack awscdk.Stack) {\n\tada := awsiam.NewUser(stack, jsii.String("Ada"), &awsiam.UserProps{Groups: &[]awsiam.IGroup{readers}})\n\t${marked('ada.AddManagedPolicy')}(awsiam.ManagedPolicy_FromAwsManagedPolicyName(jsii.String("AdministratorAccess")))\n}\n`,
  finds.in(
    'Stack.cs',
  )`using Amazon.CDK.AWS.IAM;\nvar ada = new User(this, "Ada", new UserProps {\n    Groups = new [] { readers },\n    ${marked('ManagedPolicies')} = new [] { ManagedPolicy.FromAwsManagedPolicyName("ReadOnlyAccess") },\n});\n`,
  finds.in(
    'Program.cs',
  )`using Aws = Pulumi.Aws;\nvar all = new Aws.Iam.UserPolicyAttachment("ada", new()\n{\n    ${marked('User')} = ada.Name,\n    PolicyArn = "arn:aws:iam::aws:policy/ReadOnlyAccess",\n});\n`,
  finds.in(
    'App.java',
  )`import com.pulumi.aws.iam.*;\nvar all = new UserPolicyAttachment("ada", UserPolicyAttachmentArgs.builder()\n    .${marked('user')}(ada.name())\n    .policyArn("arn:aws:iam::aws:policy/ReadOnlyAccess")\n    .build());\n`,
  finds.in(
    'AppStack.java',
  )`import software.amazon.awscdk.services.iam.*;\nUser ada = User.Builder.create(this, "Ada")\n    .groups(List.of(readers))\n    .${marked('managedPolicies')}(List.of(ManagedPolicy.fromAwsManagedPolicyName("ReadOnlyAccess")))\n    .build();\n`,
  finds.in(
    'Pulumi.yaml',
  )`resources:\n  all:\n    type: aws:iam/userPolicyAttachment:UserPolicyAttachment\n    properties:\n      ${marked('user')}: \${ada.name}\n      policyArn: arn:aws:iam::aws:policy/ReadOnlyAccess\n`,
  clean.in(
    'main.go',
  )`import "github.com/aws/aws-cdk-go/awscdk/v2/awsiam"\n\nfunc add(stack awscdk.Stack) {\n\tops := awsiam.NewGroup(stack, jsii.String("Ops"), nil)\n\tops.AddManagedPolicy(awsiam.ManagedPolicy_FromAwsManagedPolicyName(jsii.String("ReadOnlyAccess")))\n}\n`,
  clean.in(
    'App.java',
  )`import com.pulumi.aws.iam.*;\nvar all = new GroupPolicyAttachment("ops", GroupPolicyAttachmentArgs.builder()\n    .group(ops.name())\n    .policyArn("arn:aws:iam::aws:policy/ReadOnlyAccess")\n    .build());\n`,
  clean.in(
    'main.tf',
  )`resource "aws_iam_group_policy_attachment" "admins" {\n  group = aws_iam_group.admins.name\n  policy_arn = "arn:aws:iam::aws:policy/AdministratorAccess"\n}\n`,
  clean.in(
    'main.tf',
  )`resource "aws_iam_policy_attachment" "all" {\n  name   = "all"\n  users  = []\n  groups = [aws_iam_group.readers.name]\n}\n`,
  clean.in(
    'setup.sh',
  )`aws iam detach-user-policy --user-name ada --policy-arn arn:aws:iam::aws:policy/AdministratorAccess\n`,
  clean.in(
    'setup.sh',
  )`aws iam attach-group-policy --group-name Readers --policy-arn arn:aws:iam::aws:policy/ReadOnlyAccess\n`,
];
