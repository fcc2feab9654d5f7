/** What rules about AWS accounts must show in their examples: what is found, how bad it is, and what stays silent. */
import type { Severity } from '../../src/core/rule.ts';

/** What an example is known by: pieces of its path, text and note, in order; ` … ` stands between two. */
export type Phrase = string;

/** What the examples of a rule must show. */
export interface Row {
  readonly finds: readonly (readonly [Severity, Phrase])[];
  readonly silent: readonly Phrase[];
}

export const practiceRows: Readonly<Record<string, Row>> = {
  // 1: IAM users in groups instead of root
  'iam-policy-on-user': {
    finds: [
      ['error', 'attach-user-policy … AdministratorAccess'],
      ['error', 'AWS::IAM::User … AdministratorAccess'],
      ['error', '.addManagedPolicy>( … AdministratorAccess'],
      ['warn', 'aws_iam_user_policy_attachment … ReadOnlyAccess'],
      ['warn', 'put-user-policy'],
      ['warn', 'Register-IAMUserPolicy … `\n'],
      ['warn', 'amazon.aws.iam_user … managed_policies'],
      ['warn', '@pulumi/aws … UserPolicyAttachment'],
      ['error', '@pulumi/aws … ManagedPolicy.AdministratorAccess'],
    ],
    silent: ['attach-group-policy', 'detach-user-policy', 'aws_iam_group_policy_attachment', 'users  = []'],
  },
  'iam-user-no-group': {
    finds: [
      ['note', 'main.tf … aws_iam_user'],
      ['note', 'AWS::IAM::User'],
      ['note', 'aws iam create-user'],
      ['note', 'new <iam.User>('],
      ['note', 'amazon.aws.iam_user'],
    ],
    silent: ['for_each', 'loop:', 'module "ada"', 'aws_iam_group_membership', 'add-user-to-group', 'addToGroup'],
  },
  'iam-admin-wildcard': {
    finds: [
      ['warn', 'policy.json … "Allow" … <"*"> … "Resource": "*"'],
      ['warn', 'aws_iam_policy_document … actions   = [<"*">]'],
      ['warn', 'main.tf.json'],
      ['warn', 'AWS::IAM::Role … s3:GetObject'],
      ['warn', '<<-EOT'],
      ['warn', 'AWS::Serverless::Function'],
      ['warn', 'stack.py … PolicyStatement'],
      ['warn', 'lib/stack.ts … PolicyStatement'],
    ],
    silent: ['Deny', 'Effect.DENY', 'aws_organizations_policy … FullAWSAccess', 'scps/FullAWSAccess.json', '"s3:*"'],
  },
  'root-named-user': {
    finds: [
      ['warn', 'aws_iam_user … name = <"root">'],
      ['warn', 'AWS::IAM::User … root-user'],
      ['warn', 'create-user --user-name <root>'],
    ],
    silent: ['aws_db_instance … username = "root"', 'mysql -u root', 'ansible.builtin.user'],
  },
  'iam-user-long-lived': {
    finds: [
      ['note', 'aws_iam_access_key'],
      ['note', 'AWS::IAM::AccessKey'],
      ['note', 'new iam.AccessKey('],
    ],
    silent: ['status = "Inactive"', 'aws_iam_role', 'state: absent'],
  },
  // 2: MFA for everyone
  'mfa-condition-bool': {
    finds: [
      ['error', 'Deny … NotAction … "Bool" … aws:MultiFactorAuthPresent … "false"'],
      ['error', 'aws_iam_policy_document … test     = "Bool"'],
      ['error', 'Bool:\n        <aws:MultiFactorAuthPresent: false>'],
    ],
    silent: ['Deny … BoolIfExists', 'Allow … "Bool": {"aws:MultiFactorAuthPresent": "true"}', 'aws:SecureTransport'],
  },
  'mfa-condition-missing': {
    finds: [
      ['note', 'aws_iam_group_policy_attachment … AdministratorAccess'],
      ['note', 'sts:AssumeRole … :root … aws_iam_role_policy_attachment … AdministratorAccess'],
      ['note', 'AWS::IAM::Group … AdministratorAccess'],
      ['note', 'attach-group-policy … AdministratorAccess'],
    ],
    silent: ['"aws:MultiFactorAuthPresent" = "true"', 'ec2.amazonaws.com', 'ReadOnlyAccess', 'enforce-mfa'],
  },
  'aws-mfa-seed': {
    finds: [
      ['critical', 'otpauth:// … secret=<MFA seed>'],
      ['critical', '"Base32StringSeed":"<MFA seed>"'],
    ],
    silent: ['secret=<tutorial seed>', 'Base32StringSeed: <documented seed>'],
  },
  // 4: a password policy
  'password-policy-weak': {
    finds: [
      ['error', 'minimum_password_length = 6\n'],
      ['warn', '--minimum-password-length 12'],
      ['error', 'minimum_password_length = 14\n  require_numbers'],
      ['warn', 'all four classes, old passwords forgotten'],
    ],
    silent: ['minimum_password_length = 14', 'var.length', '--cli-input-json'],
  },
  'password-policy-partial': {
    finds: [
      ['warn', 'update-account-password-policy --require-numbers>'],
      ['warn', 'update-account-password-policy --minimum-password-length 8 --require-numbers'],
      ['warn', 'Update-IAMAccountPasswordPolicy'],
    ],
    silent: ['--password-reuse-prevention 24', '--generate-cli-skeleton'],
  },
  'password-policy-range': {
    finds: [
      ['error', 'minimum_password_length = 200'],
      ['error', 'minimum_password_length = 5\n'],
      ['error', 'password_reuse_prevention = 30'],
      ['error', '--max-password-age 2000'],
    ],
    silent: ['minimum_password_length = 128 … max_password_age = 1095', 'var.length'],
  },
  'password-policy-delete': {
    finds: [['note', 'setup.sh … delete-account-password-policy']],
    silent: ['scripts/destroy.sh'],
  },
  'console-password-literal': {
    finds: [
      ['error', "create-login-profile … --password '<console password>'"],
      ['error', 'create-login-profile … --password <short password>'],
      ['error', 'change-password'],
      ['error', 'LoginProfile:\n        Password: <console password>'],
      ['error', 'New-IAMLoginProfile'],
    ],
    silent: ['--generate-cli-skeleton', '<password of AWS’s documentation>', '"$PASSWORD"', '!Ref InitialPassword'],
  },
  // 5: root used as little as possible
  'root-identity-used': {
    finds: [
      ['error', 'mfa_serial = … root-account-mfa-device'],
      ['error', 'role_arn = … :root'],
      ['error', '--role-arn'],
      ['error', 'mapUsers:'],
      ['error', '"Arn":"< … :root'],
    ],
    silent: ['"Principal" … :root … kms:*', 'Deny … aws:PrincipalArn', 'role/root'],
  },
  'root-arn': {
    finds: [['warn', 'const OWNER = "<root ARN>"']],
    silent: ['principals {', '"Principal" … s3:GetObject', '${account}', 'doc/root.md', '123456789012', '// OWNER'],
  },
  'root-key-create': {
    finds: [
      ['error', 'setup.sh … <the call without a user>'],
      ['error', 'Makefile … <the call without a user>'],
      ['error', '.github/workflows/ … <the call without a user>'],
      ['note', 'README.md … <the call without a user>'],
      ['warn', 'rotate.sh … <the command over two lines>'],
    ],
    silent: ['--user-name ci', '\\\n … --user-name', '--cli-input-json'],
  },
  'root-trust-open': {
    finds: [
      ['note', 'trust.json … sts:AssumeRole … :root"'],
      ['error', '"AWS": <"*">'],
      ['error', 'arn:aws:iam::*:root'],
    ],
    silent: ['kms:*', 'aws_caller_identity', 'AccountRootPrincipal', '"Condition"'],
  },
  'root-scp-gap': {
    finds: [
      ['warn', 'Deny … "NotAction"'],
      ['error', 'StringEquals … arn:aws:iam::*:root'],
    ],
    silent: ['"Action": "*" … "StringLike": {"aws:PrincipalArn": "arn:aws:iam::*:root"}'],
  },
};
