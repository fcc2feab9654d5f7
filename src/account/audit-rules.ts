/** The rules of a credential report: what each says, which practice and which CIS controls it stands for. */
import type { Severity } from '../core/rule.ts';

/** The five practices for securing an AWS account. */
export type Practice = 1 | 2 | 3 | 4 | 5;

export const practices: Readonly<Record<Practice, string>> = {
  1: 'IAM users in groups instead of root',
  2: 'MFA for everyone',
  3: 'Managed access keys',
  4: 'A password policy',
  5: 'Root used as little as possible',
};

/** What is constant about a rule of the audit. */
export interface AuditRule {
  readonly id: string;
  readonly title: string;
  readonly severity: Severity;
  readonly practice: Practice;
  /** Controls of the CIS AWS Foundations Benchmark, versions 3.0, 4.0.1, 5.0, 6.0 and 7.0 in this order; `–` where it has none. */
  readonly cis: string;
  readonly why: string;
  /** Commands in order; `<USER>` and `<KEY>` are filled in or left for the reader. */
  readonly fix: readonly string[];
}

const listKeys = 'List its keys: aws iam list-access-keys --user-name <USER>';
const stopKey = 'Stop the key: aws iam update-access-key --user-name <USER> --access-key-id <KEY> --status Inactive';
const deleteKey =
  'Watch that nothing breaks, then delete it: aws iam delete-access-key --user-name <USER> --access-key-id <KEY>';
const stopPassword = 'Take console access away: aws iam delete-login-profile --user-name <USER>';

export const auditRules: readonly AuditRule[] = [
  {
    id: 'report-root-key',
    title: 'The root user has an active access key',
    severity: 'critical',
    practice: 3,
    cis: '1.4, 1.4, 1.3, 2.3, 2.4',
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
    cis: '1.5, 1.5, 1.4, 2.4, 2.5',
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
    cis: '1.7, 1.7, 1.6, 2.6, 2.7',
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
    cis: '1.10, 1.10, 1.9, 2.9, 2.10',
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
    cis: '1.14, 1.14, 1.13, 2.13, 2.12',
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
    cis: '1.13, 1.13, 1.12, 2.12, –',
    why: 'Two keys are for the days of a rotation; left active, one of them is a spare that nobody watches.',
    fix: [listKeys, 'See which is in use: aws iam get-access-key-last-used --access-key-id <KEY>', stopKey, deleteKey],
  },
  {
    id: 'report-unused',
    title: 'A credential has not been used for longer than the limit',
    severity: 'warn',
    practice: 3,
    cis: '1.12, 1.12, 1.11, 2.11, 2.11',
    why: 'Nobody would notice its misuse, and nobody misses it.',
    fix: [listKeys, stopKey, stopPassword],
  },
  {
    id: 'report-never-used',
    title: 'A credential was never used',
    severity: 'warn',
    practice: 3,
    cis: '1.12, 1.12, 1.11, 2.11, 2.11',
    why: 'It was made and handed out for nothing; nobody misses it.',
    fix: [listKeys, deleteKey, stopPassword],
  },
  {
    id: 'report-old-password',
    title: 'A password is older than the limit',
    severity: 'note',
    practice: 4,
    cis: '–, –, –, –, –',
    why: 'An old password has had the most chances to leak.',
    fix: ['Have the user set a new one: aws iam update-login-profile --user-name <USER> --password-reset-required'],
  },
];
