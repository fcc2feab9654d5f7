/** What an account needs to keep the five practices, as Terraform, CloudFormation or AWS CLI commands. */

import { denyRoot, REQUIRE_MFA } from './harden-policies.ts';

/** Names to use in the output. */
export interface HardenOptions {
  /** The administrator's IAM user. */
  readonly user: string;
  readonly group: string;
  /** `aws`, `aws-cn`, `aws-us-gov` …. */
  readonly partition: string;
  /** The organization's root, unit or account whose root users are denied; absent: that part is left to the reader. */
  readonly target?: string;
}

export const hardenFormats = ['cli', 'terraform', 'cloudformation'] as const;
export type HardenFormat = (typeof hardenFormats)[number];

/** The text of the format, with a comment on each practice. */
export function harden(format: HardenFormat, options: HardenOptions): string {
  return { cli: cliScript, terraform, cloudformation }[format](options);
}

const administrator = (partition: string): string => `arn:${partition}:iam::aws:policy/AdministratorAccess`;
const indented = (text: string, by: number): string => text.replaceAll('\n', `\n${' '.repeat(by)}`);
const json = (value: object, by: number = 0): string => indented(JSON.stringify(value, null, 2), by);

function cliScript({ user, group, partition, target }: HardenOptions): string {
  return `#!/bin/sh
# The five practices for an AWS account. Run with an administrator's credentials, not with root's keys.
set -eu

# 1. IAM users in groups instead of root: the policy is attached to the group and not to the user.
aws iam get-group --group-name ${group} > /dev/null 2>&1 || aws iam create-group --group-name ${group}
aws iam attach-group-policy --group-name ${group} --policy-arn ${administrator(partition)}
aws iam get-user --user-name ${user} > /dev/null 2>&1 || aws iam create-user --user-name ${user}
aws iam add-user-to-group --user-name ${user} --group-name ${group}
aws iam list-groups-for-user --user-name ${user}

# 2. MFA for everyone: without it, nothing but enrolling a device is allowed.
aws iam put-group-policy --group-name ${group} --policy-name RequireMFA --policy-document '${json(REQUIRE_MFA)}'

# 3. Access keys: none is made here. Prefer SSO or roles; where a key must be, its secret is shown once, at creation:
#      aws iam create-access-key --user-name ${user}
#    Check that root has none (AccountAccessKeysPresent must be 0):
aws iam get-account-summary --query SummaryMap.AccountAccessKeysPresent

# 4. A password policy. Every parameter is given: one that is left out falls back to its weak default.
aws iam update-account-password-policy \\
  --minimum-password-length 14 \\
  --require-symbols --require-numbers --require-uppercase-characters --require-lowercase-characters \\
  --allow-users-to-change-password \\
  --max-password-age 90 \\
  --password-reuse-prevention 24

${denyRootScript(partition, target)}`;
}

function denyRootScript(partition: string, target: string | undefined): string {
  const commands = `policy=$(aws organizations create-policy --type SERVICE_CONTROL_POLICY --name DenyRootUser \\
  --description 'Denies the root user of member accounts' --query Policy.PolicySummary.Id --output text \\
  --content '${json(denyRoot(partition))}')
aws organizations attach-policy --policy-id "$policy" --target-id ${target ?? '<ROOT OR UNIT>'}
`;
  const heading =
    '# 5. Root used as little as possible: in an organization, member accounts deny root. From the management account:';
  return `${heading}\n${target === undefined ? commands.replace(/^(?=.)/gm, '#   ') : commands}`;
}

function terraform(options: HardenOptions): string {
  return `${terraformUsers(options)}
${terraformAccount(options)}`;
}

function terraformUsers({ user, group, partition }: HardenOptions): string {
  return `# The five practices for an AWS account.

# 1. IAM users in groups instead of root: the policy is attached to the group and not to the user.
resource "aws_iam_group" "administrators" {
  name = "${group}"
}

resource "aws_iam_group_policy_attachment" "administrators" {
  group      = aws_iam_group.administrators.name
  policy_arn = "${administrator(partition)}"
}

resource "aws_iam_user" "administrator" {
  name = "${user}"
}

resource "aws_iam_user_group_membership" "administrator" {
  user   = aws_iam_user.administrator.name
  groups = [aws_iam_group.administrators.name]
}

# 2. MFA for everyone: without it, nothing but enrolling a device is allowed.
resource "aws_iam_group_policy" "require_mfa" {
  name  = "RequireMFA"
  group = aws_iam_group.administrators.name
  policy = jsonencode(${json(REQUIRE_MFA, 2)})
}
`;
}

function terraformAccount({ partition, target }: HardenOptions): string {
  return `# 3. Access keys: none here. A secret in Terraform's state is a secret in a file; prefer SSO or roles.

# 4. A password policy.
resource "aws_iam_account_password_policy" "strict" {
  minimum_password_length        = 14
  require_symbols                = true
  require_numbers                = true
  require_uppercase_characters   = true
  require_lowercase_characters   = true
  allow_users_to_change_password = true
  max_password_age               = 90
  password_reuse_prevention      = 24
}

# 5. Root used as little as possible: for member accounts of an organization${target === undefined ? '; attach it to the root or a unit' : ''}.
resource "aws_organizations_policy" "deny_root" {
  name    = "DenyRootUser"
  type    = "SERVICE_CONTROL_POLICY"
  content = jsonencode(${json(denyRoot(partition), 2)})
}
${target === undefined ? '' : terraformAttachment(target)}`;
}

const terraformAttachment = (target: string): string => `
resource "aws_organizations_policy_attachment" "deny_root" {
  policy_id = aws_organizations_policy.deny_root.id
  target_id = "${target}"
}
`;

function cloudformation({ user, group, partition, target }: HardenOptions): string {
  const template = {
    AWSTemplateFormatVersion: '2010-09-09',
    Description:
      'The five practices for an AWS account. CloudFormation has no resource for the password policy (practice 4): key-sniff harden --format cli has the command. No access key is made (practice 3).',
    Resources: {
      Administrators: {
        Type: 'AWS::IAM::Group',
        Properties: {
          GroupName: group,
          ManagedPolicyArns: [administrator(partition)],
          Policies: [{ PolicyName: 'RequireMFA', PolicyDocument: REQUIRE_MFA }],
        },
      },
      Administrator: { Type: 'AWS::IAM::User', Properties: { UserName: user, Groups: [{ Ref: 'Administrators' }] } },
      DenyRootUser: {
        Type: 'AWS::Organizations::Policy',
        Properties: {
          Name: 'DenyRootUser',
          Type: 'SERVICE_CONTROL_POLICY',
          Content: denyRoot(partition),
          ...(target === undefined ? {} : { TargetIds: [target] }),
        },
      },
    },
  };
  return `${json(template)}\n`;
}
