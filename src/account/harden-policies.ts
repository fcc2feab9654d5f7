/** The policies that an account needs: MFA for a group, and no root user in member accounts. */

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
export const REQUIRE_MFA: object = {
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
export const denyRoot = (partition: string): object => ({
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
