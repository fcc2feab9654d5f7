/** Administrators who need no MFA: a group's policy or a role's trust without the condition (practice 2). */
import type { Found, Match, Project, Rule } from '../../src/core/rule.ts';
import { clean, finds, type Example } from '../../src/core/sample.ts';
import { grantsAdministrator } from '../../src/iac/administrator.ts';
import type { AwsCommand } from '../../src/iac/aws-command.ts';
import { CODE_KEYWORDS } from '../../src/iac/code.ts';
import { inspect, INSPECTED, practice } from '../../src/iac/inspection.ts';
import { marked } from '../../src/iac/marked.ts';
import type { Declared, Resource } from '../../src/iac/resources.ts';
import { isForPeople, trustOf } from '../../src/iac/role-trust.ts';
import { siblings } from '../../src/iac/siblings.ts';
import { get, itemsOf, literal, textsIn, wordsOf, type Value } from '../../src/iac/tree.ts';

/** Where a group's policies are, by type of resource. */
const GROUPS: Readonly<Record<string, readonly string[]>> = {
  aws_iam_group_policy_attachment: ['policy_arn'],
  aws_iam_group_policy: ['policy'],
  aws_iam_policy_attachment: ['policy_arn'],
  'AWS::IAM::Group': ['ManagedPolicyArns', 'Policies'],
  'aws:iam:GroupPolicyAttachment': ['policyArn'],
  'aws:iam:GroupPolicy': ['policy'],
  iam_group: ['managed_policies', 'managed_policy'],
};
/** Where a role's own policies are. */
const ROLES = ['managed_policy_arns', 'inline_policy', 'ManagedPolicyArns', 'Policies', 'managedPolicyArns'];

function* onResources(file: Declared): Iterable<Match> {
  const attachments = attachmentsOf(file.all);
  for (const resource of file.all) yield* judge(resource, { file, attachments });
}

/** What is attached to roles, by the words with which it names them. */
type Attachments = ReadonlyMap<string, readonly Resource[]>;

interface Around {
  readonly file: Declared;
  readonly attachments: Attachments;
}

function* judge(resource: Resource, around: Around): Iterable<Match> {
  const { type, body } = resource;
  const { file } = around;
  for (const key of GROUPS[type] ?? []) {
    const value = get(body, key);
    if (value !== undefined && isForGroup(type, body) && grantsAdministrator(body, [key], file))
      yield practice(value, {
        title: 'Group of administrators without MFA',
        evidence: ['no condition on aws:MultiFactorAuthPresent'],
      });
  }
  if (trustOf(resource, file)?.some(isForPeople) === true && isAdministrator(resource, around))
    yield practice(resource, { evidence: ['users or a whole account may take it with their keys alone'] });
}

/** `aws_iam_policy_attachment` is for groups, roles or users. */
function isForGroup(type: string, body: Value): boolean {
  if (type !== 'aws_iam_policy_attachment') return true;
  return itemsOf(get(body, 'groups')).some((item) => literal(item) !== '');
}

const ATTACHMENTS = [
  'aws_iam_role_policy_attachment',
  'aws_iam_role_policy',
  'aws:iam:RolePolicyAttachment',
  'aws:iam:RolePolicy',
];

function attachmentsOf(all: readonly Resource[]): Attachments {
  const found = new Map<string, Resource[]>();
  for (const one of all.filter(({ type }) => ATTACHMENTS.includes(type))) {
    const role = get(one.body, 'role');
    for (const word of new Set(role === undefined ? [] : textsIn(role).flatMap(wordsOf))) {
      const others = found.get(word);
      if (others === undefined) found.set(word, [one]);
      else others.push(one);
    }
  }
  return found;
}

function isAdministrator({ name, body }: Resource, { file, attachments }: Around): boolean {
  if (grantsAdministrator(body, ROLES, file)) return true;
  const names = [name, ...itemsOf(get(body, 'name')).flatMap((one) => literal(one) ?? [])];
  return names
    .flatMap((one) => attachments.get(one) ?? [])
    .some((one) => grantsAdministrator(one.body, ['policy_arn', 'policyArn', 'policy'], file));
}

function* onCommand({ service, operation, options, start, end }: AwsCommand): Iterable<Match> {
  if (service !== 'iam' || operation !== 'attach-group-policy') return;
  // Takes AWS's policy in any partition; not `AdministratorAccess-Amplify`.
  if (/\/AdministratorAccess$/.test(options.get('policy-arn')?.text ?? ''))
    yield practice({ start, end }, { title: 'Group of administrators without MFA' });
}

// Takes `aws:MultiFactorAuthPresent`, `aws:MultiFactorAuthAge`, and Terraform's module for it.
const ASKS_FOR_MFA = /MultiFactorAuth|[Ee]nforce[-_]?mfa|role_requires_mfa/i;

/** A Terraform module's policy for MFA may stand in another file. */
async function isCleared({ path }: Found, project: Project): Promise<boolean> {
  return (await siblings(path, project)).some((text) => ASKS_FOR_MFA.test(text));
}

export const rule: Rule = {
  id: 'mfa-condition-missing',
  title: 'Role of an administrator that can be taken without MFA',
  severity: 'note',
  confidence: 'medium',
  rank: 15,
  kind: 'practice',
  keywords: [
    'AdministratorAccess',
    'aws_iam_group_policy',
    'aws_iam_role',
    'AWS::IAM::Group',
    'AWS::IAM::Role',
    'aws:iam:',
    ...CODE_KEYWORDS,
  ],
  scope: 'file',
  path: INSPECTED,
  why: 'A password or an access key is then all it takes to do everything in the account; with the condition a stolen one opens nothing.',
  fix: [
    'On a group: add a policy that denies everything but the enrolment of a device while aws:MultiFactorAuthPresent is false, with BoolIfExists: key-sniff harden prints it',
    'On a role for people: Condition Bool aws:MultiFactorAuthPresent true in its trust',
    'Where people come through IAM Identity Center, demand MFA there and trust its roles by aws:PrincipalArn',
  ],
  sources: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_mfa_configure-api-require.html'],
  *detect(view) {
    let asks: boolean | undefined; // a file that asks for it anywhere is taken to ask its administrators
    for (const match of inspect(view, { resources: onResources, command: onCommand })) {
      if ((asks ??= ASKS_FOR_MFA.test(view.text))) return;
      yield match;
    }
  },
  isCleared,
};

const admin = 'arn:aws:iam::aws:policy/AdministratorAccess';
const attachment = `resource "aws_iam_role_policy_attachment" "admin" {\n  role       = aws_iam_role.admin.name\n  policy_arn = "${admin}"\n}\n`;
const trust = (principal: string, condition = ''): string =>
  `assume_role_policy = jsonencode({\n    Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { ${principal} }${condition} }]\n  })`;
const role = marked('resource "aws_iam_role" "admin" ');

export const examples: readonly Example[] = [
  finds.in(
    'main.tf',
  )`resource "aws_iam_group_policy_attachment" "admins" {\n  group      = aws_iam_group.admins.name\n  policy_arn = ${marked(`"${admin}"`)}\n}\n`,
  finds.in(
    'main.tf',
  )`${role}{\n  name = "admin"\n  ${trust('AWS = "arn:aws:iam::\${local.users}:root"')}\n}\n\n${attachment}`,
  finds.in(
    'stack.yaml',
  )`Resources:\n  Admins:\n    Type: AWS::IAM::Group\n    Properties:\n      ManagedPolicyArns: ${marked(`[${admin}]`)}\n`,
  finds.in('setup.sh')`${marked(`aws iam attach-group-policy --group-name Admins --policy-arn ${admin}`)}\n`,
  clean.in(
    'main.tf',
  )`resource "aws_iam_role" "admin" {\n  name = "admin"\n  ${trust('AWS = "arn:aws:iam::\${local.users}:root"', ', Condition = { Bool = { "aws:MultiFactorAuthPresent" = "true" } }')}\n}\n\n${attachment}`,
  {
    ...clean.in(
      'main.tf',
    )`resource "aws_iam_role" "admin" {\n  name = "admin"\n  ${trust('Service = "ec2.amazonaws.com"')}\n}\n\n${attachment}`,
    note: 'a machine has no MFA device',
  },
  clean.in(
    'stack.yaml',
  )`Resources:\n  Admins:\n    Type: AWS::IAM::Group\n    Properties:\n      ManagedPolicyArns: [arn:aws:iam::aws:policy/ReadOnlyAccess]\n`,
  clean.in(
    'setup.sh',
  )`aws iam attach-group-policy --group-name Admins --policy-arn ${admin}\naws iam put-group-policy --group-name Admins --policy-name enforce-mfa --policy-document file://enforce-mfa.json\n`,
];
