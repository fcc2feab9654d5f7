/** The rules of an audit: what each says, which practice and which CIS controls it stands for. */
import type { Severity } from '../core/rule.ts';
import { cisControls, type CisControl } from './cis.ts';
import type { PracticeNumber } from './practices.ts';

/** What is constant about a rule of the audit. */
export interface AuditRule {
  readonly id: string;
  readonly title: string;
  readonly severity: Severity;
  readonly practice: PracticeNumber;
  /** Controls of the CIS AWS Foundations Benchmark; none where it has none. */
  readonly cis: readonly CisControl[];
  readonly why: string;
  /** Commands in order; `<USER>` and `<GROUP>` are filled in, the others left for the reader. */
  readonly fix: readonly string[];
  /** The same where the credential is a password. */
  readonly passwordFix?: readonly string[];
}

const listKeys = 'List its keys: aws iam list-access-keys --user-name <USER>';
const stopKey = 'Stop the key: aws iam update-access-key --user-name <USER> --access-key-id <KEY> --status Inactive';
const deleteKey =
  'Watch that nothing breaks, then delete it: aws iam delete-access-key --user-name <USER> --access-key-id <KEY>';
const deleteUnusedKey = 'Delete it: aws iam delete-access-key --user-name <USER> --access-key-id <KEY>';
const stopPassword = 'Take console access away: aws iam delete-login-profile --user-name <USER>';

export const auditRules: readonly AuditRule[] = [
  {
    id: 'report-root-key',
    title: 'The root user has an active access key',
    severity: 'critical',
    practice: 3,
    cis: [cisControls.rootKey],
    why: 'A root key opens everything in the account and no IAM policy can limit it.',
    fix: [
      'Sign in as root with MFA: Security credentials, Access keys, Deactivate, then Delete',
      'Check: aws iam get-account-summary (AccountAccessKeysPresent must be 0)',
      'Destroy every copy of rootkey.csv; give administrators roles or users in a group instead',
    ],
  },
  {
    id: 'report-root-mfa',
    title: 'The root user has no MFA device',
    severity: 'critical',
    practice: 2,
    cis: [cisControls.rootMfa],
    why: 'Whoever learns the root password, or takes over its mailbox, owns the account.',
    fix: [
      'Sign in as root: Security credentials, Assign MFA device (a hardware key where possible)',
      'Check: aws iam get-account-summary (AccountMFAEnabled must be 1)',
    ],
  },
  {
    id: 'report-root-used',
    title: 'The root user was used lately',
    severity: 'warn',
    practice: 5,
    cis: [cisControls.rootUse],
    why: 'Daily work as root has no limits and no second pair of eyes; few tasks need it.',
    fix: [
      'See what it did: aws cloudtrail lookup-events --lookup-attributes AttributeKey=Username,AttributeValue=root',
      'Do that work with a role, or a user in an administrators group',
      'In an organization, deny root in member accounts by a service control policy',
    ],
  },
  {
    id: 'report-user-mfa',
    title: 'A user with a password has no MFA device',
    severity: 'error',
    practice: 2,
    cis: [cisControls.userMfa],
    why: 'A guessed or reused password is then all it takes.',
    fix: [
      'Have the user enrol a device: IAM, Users, <USER>, Security credentials, Assign MFA device',
      'Enforce it by a policy on the group that denies everything else without MFA',
    ],
  },
  {
    id: 'report-key-age',
    title: 'An access key is older than the limit',
    severity: 'warn',
    practice: 3,
    cis: [cisControls.keyAge],
    why: 'The longer a key lives, the more copies of it there are that nobody remembers.',
    fix: [
      'Make the second key: aws iam create-access-key --user-name <USER> (the secret is shown this once)',
      'Use it everywhere, or better replace it by a role or SSO',
      listKeys,
      stopKey,
      deleteKey,
    ],
  },
  {
    id: 'report-two-keys',
    title: 'A user has two active access keys',
    severity: 'warn',
    practice: 3,
    cis: [cisControls.oneKey],
    why: 'Two keys are for the days of a rotation; left active, one of them is a spare that nobody watches.',
    fix: [listKeys, 'See which is in use: aws iam get-access-key-last-used --access-key-id <KEY>', stopKey, deleteKey],
  },
  {
    id: 'report-unused',
    title: 'A credential has not been used for longer than the limit',
    severity: 'warn',
    practice: 3,
    cis: [cisControls.unused],
    why: 'Nobody would notice its misuse, and nobody misses it.',
    fix: [listKeys, stopKey, deleteKey],
    passwordFix: [stopPassword],
  },
  {
    id: 'report-never-used',
    title: 'A credential was never used',
    severity: 'warn',
    practice: 3,
    cis: [cisControls.unused],
    why: 'It was made and handed out for nothing; nobody misses it.',
    fix: [listKeys, deleteUnusedKey],
    passwordFix: [stopPassword],
  },
  {
    id: 'report-old-password',
    title: 'A password is older than the limit',
    severity: 'note',
    practice: 4,
    cis: [],
    why: 'An old password has had the most chances to leak.',
    fix: ['Have the user set a new one: aws iam update-login-profile --user-name <USER> --password-reset-required'],
  },
  {
    id: 'report-user-policy',
    title: 'A user has a policy of its own instead of a group',
    severity: 'warn',
    practice: 1,
    cis: [cisControls.groups],
    why: 'Permissions of single users drift apart and outlive their reason. On a group they are seen, reviewed and taken away in one place.',
    fix: [
      'Make a group: aws iam create-group --group-name <GROUP>',
      'Attach the policy to the group: aws iam attach-group-policy --group-name <GROUP> --policy-arn <ARN>',
      'Put the user into it: aws iam add-user-to-group --user-name <USER> --group-name <GROUP>',
      'Take an attached policy off the user: aws iam detach-user-policy --user-name <USER> --policy-arn <ARN>',
      'Take an inline policy off the user: aws iam delete-user-policy --user-name <USER> --policy-name <POLICY>',
    ],
  },
  {
    id: 'report-user-no-group',
    title: 'A user is in no group',
    severity: 'note',
    practice: 1,
    cis: [cisControls.groups],
    why: 'Nothing that is said of a group, such as the duty of MFA, reaches the user.',
    fix: [
      'Put the user into a group: aws iam add-user-to-group --user-name <USER> --group-name <GROUP>',
      'Check: aws iam list-groups-for-user --user-name <USER>',
    ],
  },
  {
    id: 'report-admin-policy',
    title: 'A policy of your own allows every action on every resource',
    severity: 'warn',
    practice: 1,
    cis: [cisControls.adminPolicy],
    why: 'Whoever gets it is an administrator, whatever the policy is called; it is missed where AdministratorAccess would be seen.',
    fix: [
      'Allow only the actions that are used: IAM Access Analyzer can write the policy from CloudTrail',
      'For administrators attach AdministratorAccess to a group with MFA, where it is seen: aws iam attach-group-policy --group-name <GROUP> --policy-arn arn:aws:iam::aws:policy/AdministratorAccess',
    ],
  },
  {
    id: 'report-group-mfa',
    title: 'An administrators’ group works without MFA',
    severity: 'warn',
    practice: 2,
    cis: [],
    why: 'A device that is enrolled but not asked for protects the console only: an access key of the user opens everything without it.',
    fix: ['Deny everything else without MFA: npx key-sniff harden --group <GROUP> prints the policy and the command'],
  },
  {
    id: 'report-password-policy',
    title: 'Weak account password policy',
    severity: 'warn',
    practice: 4,
    cis: [cisControls.passwordLength, cisControls.passwordReuse],
    why: "AWS's own policy asks for 8 characters and three of four classes; a custom policy replaces it whole, so one that asks for less is worse than none.",
    fix: [
      'Ask for 14 characters, all classes and 24 remembered passwords: aws iam update-account-password-policy --minimum-password-length 14 --require-symbols --require-numbers --require-uppercase-characters --require-lowercase-characters --allow-users-to-change-password --max-password-age 90 --password-reuse-prevention 24',
    ],
  },
];
