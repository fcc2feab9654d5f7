/** What an account needs to keep the five practices, as Terraform, CloudFormation or AWS CLI commands. */

/** Names to use in the output. */
export interface HardenOptions {
  /** The administrator's IAM user. */
  readonly user: string;
  readonly group: string;
  /** `aws`, `aws-cn`, `aws-us-gov` …. */
  readonly partition: string;
}

export const hardenFormats = ['cli', 'terraform', 'cloudformation'] as const;
export type HardenFormat = (typeof hardenFormats)[number];

/** The text of the format, with a comment on each practice. */
export function harden(format: HardenFormat, options: HardenOptions): string {
  return { cli: cliScript, terraform, cloudformation }[format](options);
}

/** What a user may do without MFA: enrol a device and set a password. Everything else is denied until then. */
const WITHOUT_MFA = [
  'iam:ChangePassword',
  'iam:CreateVirtualMFADevice',
  'iam:EnableMFADevice',
  'iam:GetAccountPasswordPolicy',
  'iam:GetUser',
  'iam:ListMFADevices',
  'iam:ListVirtualMFADevices',
  'iam:ResyncMFADevice',
  'sts:GetSessionToken',
];

/** Denies everything else to whoever signed in without MFA. `BoolIfExists`: a request signed with an access key does not carry the condition key at all. */
const REQUIRE_MFA = {
  Version: '2012-10-17',
  Statement: [
    {
      Sid: 'DenyAllWithoutMFA',
      Effect: 'Deny',
      NotAction: WITHOUT_MFA,
      Resource: '*',
      Condition: { BoolIfExists: { 'aws:MultiFactorAuthPresent': 'false' } },
    },
  ],
};

/** For member accounts of an organization. A pattern, so it must be `StringLike`: `StringEquals` would match nothing. */
const denyRoot = (partition: string): object => ({
  Version: '2012-10-17',
  Statement: [
    {
      Sid: 'DenyRootUser',
      Effect: 'Deny',
      Action: '*',
      Resource: '*',
      Condition: { StringLike: { 'aws:PrincipalArn': `arn:${partition}:iam::*:root` } },
    },
  ],
});

const administrator = (partition: string): string => `arn:${partition}:iam::aws:policy/AdministratorAccess`;
const indented = (text: string, by: number): string => text.replaceAll('\n', `\n${' '.repeat(by)}`);
const json = (value: object, by: number = 0): string => indented(JSON.stringify(value, null, 2), by);

function cliScript({ user, group, partition }: HardenOptions): string {
  return `#!/bin/sh
# The five practices for an AWS account. Run with an administrator's credentials, not with root's keys.
set -eu

# 1. IAM users in groups instead of root: the policy is attached to the group and not to the user.
aws iam create-group --group-name ${group}
aws iam attach-group-policy --group-name ${group} --policy-arn ${administrator(partition)}
aws iam create-user --user-name ${user}
aws iam add-user-to-group --user-name ${user} --group-name ${group}

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

# 5. Root used as little as possible: in an organization, member accounts deny root. From the management account:
#      aws organizations create-policy --type SERVICE_CONTROL_POLICY --name DenyRootUser \\
#        --description 'Denies the root user of member accounts' --content file://deny-root.json
#      aws organizations attach-policy --policy-id <POLICY> --target-id <ROOT OR UNIT>
cat > deny-root.json <<'POLICY'
${json(denyRoot(partition))}
POLICY
`;
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

function terraformAccount({ partition }: HardenOptions): string {
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

# 5. Root used as little as possible: for member accounts of an organization; attach it to the root or a unit.
resource "aws_organizations_policy" "deny_root" {
  name    = "DenyRootUser"
  type    = "SERVICE_CONTROL_POLICY"
  content = jsonencode(${json(denyRoot(partition), 2)})
}
`;
}

function cloudformation({ user, group, partition }: HardenOptions): string {
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
        Properties: { Name: 'DenyRootUser', Type: 'SERVICE_CONTROL_POLICY', Content: denyRoot(partition) },
      },
    },
  };
  return `${json(template)}\n`;
}
