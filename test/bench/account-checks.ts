/** The checks of checkov that are about the five practices, and the rules that say the same. */

export interface Check {
  readonly id: string;
  /** Rules that report the same fault; none where key-sniff has no such rule on purpose. */
  readonly rules: readonly string[];
  /** Why a finding of checkov may have no counterpart. */
  readonly differs?: string;
}

const classes = 'the policy asks for three of the four classes, which is what the practice asks for';
const secrets = [
  'aws-access-key-pair',
  'aws-access-key-id',
  'aws-secret-access-key',
  'generic-password',
  'generic-secret',
];
const example = "the key is AWS's documented example, or no key that AWS could have issued";
const star =
  'the statement does not allow every action on every resource, or belongs to one resource or a limit, or takes its values from another file; of a Serverless Framework provider key-sniff reports the statement, checkov the function that gets it';

export const checks: readonly Check[] = [
  { id: 'CKV_AWS_1', rules: ['iam-admin-wildcard'], differs: star },
  {
    id: 'CKV_AWS_9',
    rules: ['password-policy-weak'],
    differs: 'neither AWS, nor CIS v3 to v7, asks for an expiry, and NIST SP 800-63B advises against it',
  },
  {
    id: 'CKV_AWS_10',
    rules: ['password-policy-weak', 'password-policy-range'],
    differs: 'reported within the module that is called: key-sniff reports the call that hands the length on',
  },
  { id: 'CKV_AWS_11', rules: ['password-policy-weak'], differs: classes },
  { id: 'CKV_AWS_12', rules: ['password-policy-weak'], differs: classes },
  { id: 'CKV_AWS_13', rules: ['password-policy-weak'] },
  { id: 'CKV_AWS_14', rules: ['password-policy-weak'], differs: classes },
  { id: 'CKV_AWS_15', rules: ['password-policy-weak'], differs: classes },
  { id: 'CKV_AWS_40', rules: ['iam-policy-on-user'], differs: 'the list of users is empty' },
  { id: 'CKV_AWS_41', rules: secrets, differs: example },
  { id: 'CKV_AWS_45', rules: secrets, differs: example },
  { id: 'CKV_AWS_46', rules: secrets, differs: example },
  { id: 'CKV_AWS_49', rules: ['iam-admin-wildcard'], differs: star },
  { id: 'CKV_AWS_60', rules: ['root-trust-open'] },
  {
    id: 'CKV_AWS_61',
    rules: ['root-trust-open'],
    differs:
      'the account ARN as a principal is a delegation to an account: no fault with a condition, or for the own account',
  },
  { id: 'CKV_AWS_62', rules: ['iam-admin-wildcard'], differs: star },
  { id: 'CKV_AWS_63', rules: ['iam-admin-wildcard'], differs: star },
  {
    id: 'CKV_AWS_273',
    rules: ['iam-user-no-group', 'iam-policy-on-user', 'iam-user-long-lived'],
    differs: 'a user in a group is what practice 1 asks for: no fault by itself',
  },
  {
    id: 'CKV_AWS_274',
    rules: ['iam-policy-on-user', 'mfa-condition-missing'],
    differs:
      'AdministratorAccess on a group or role with MFA, or on the role of a machine, is no fault of these practices',
  },
  {
    id: 'CKV_AWS_275',
    rules: ['iam-policy-on-user', 'mfa-condition-missing'],
    differs: 'reading the policy gives nobody anything: what counts is where it is attached',
  },
  { id: 'CKV_AWS_348', rules: ['root-named-user'] },
  {
    id: 'CKV_AWS_384',
    rules: [...secrets, 'iac-stored-secret', 'generic-token', 'generic-api-key', 'aws-mfa-seed'],
    differs:
      'no key of AWS: a value that only the name of its parameter calls a secret, and that no rule for values takes',
  },
  { id: 'CKV2_AWS_14', rules: [], differs: 'an empty group gives nobody anything' },
  {
    id: 'CKV2_AWS_21',
    rules: ['iam-user-no-group'],
    differs: 'reported at an empty membership; key-sniff reports the user who is in none',
  },
  {
    id: 'CKV2_AWS_22',
    rules: ['console-password-literal'],
    differs:
      'console access is no fault by itself: whether the user has MFA, only the account can tell (key-sniff audit)',
  },
];
