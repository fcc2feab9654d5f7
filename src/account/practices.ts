/** The five practices for securing an AWS account: why, which rules stand for each, and what can tell whether it is kept. */
import { cisControls, type CisControl } from './cis.ts';

/** The practices have fixed numbers. */
export type PracticeNumber = 1 | 2 | 3 | 4 | 5;

/** The commands that decide something, with what they look at. */
export const deciders = {
  scan: 'offline, from files',
  audit: 'offline, from what AWS prints of the account; with --live it fetches that',
  doctor: 'offline, from this machine',
  verify: 'asks AWS of each key found',
} as const;

/** A command of key-sniff. */
export type Decider = keyof typeof deciders;

/** One of the five. */
export interface Practice {
  readonly number: PracticeNumber;
  /** As in `key-sniff explain practice-mfa`. */
  readonly name: string;
  readonly title: string;
  readonly why: string;
  /** Rules that scan files. Those of the audit name their practice themselves. */
  readonly rules: readonly string[];
  readonly controls: readonly CisControl[];
  /** What each command can tell. */
  readonly decided: Readonly<Partial<Record<Decider, readonly string[]>>>;
  /** What no command can tell. */
  readonly undecided: readonly string[];
}

const groups: Practice = {
  number: 1,
  name: 'practice-iam-users',
  title: 'IAM users in groups instead of root',
  why: 'A user of your own can be limited, traced and taken away; root can’t. A policy on a group is read and withdrawn in one place for everybody in it, while policies on single users pile up unseen.',
  rules: ['iam-policy-on-user', 'iam-user-no-group', 'iam-admin-wildcard', 'root-named-user'],
  controls: [cisControls.groups, cisControls.adminPolicy],
  decided: {
    scan: [
      'policies that a template, a policy document or a call of the AWS CLI puts on a user, AdministratorAccess above all',
      'users that the same files put into no group, as long as names are written out and not computed',
      'policies that allow every action on every resource',
    ],
    audit: [
      'who has a policy of their own, who is in no group, which policies allow everything (--authorization-details)',
    ],
  },
  undecided: [
    'whether somebody has more permissions than the work needs, short of all of them: IAM Access Analyzer tells what is used',
    'who uses a user: a person, several, or a program',
  ],
};

const mfa: Practice = {
  number: 2,
  name: 'practice-mfa',
  title: 'MFA for everyone',
  why: 'Passwords are guessed, reused and phished, and keys are copied. With a second factor that policies ask for, a stolen one opens nothing. Root needs it most: no policy of its account limits it.',
  rules: ['mfa-condition-bool', 'mfa-condition-missing', 'aws-mfa-seed'],
  controls: [cisControls.rootMfa, cisControls.rootHardwareMfa, cisControls.userMfa],
  decided: {
    scan: [
      'conditions that are meant to demand MFA and let access keys through',
      'groups and roles of administrators that files define without such a condition',
      'seeds of virtual devices that lie in files',
    ],
    audit: [
      'whether root and each user with a password have a device',
      'whether groups of administrators demand MFA (--authorization-details)',
    ],
  },
  undecided: [
    'whether a device is hardware or virtual, and who holds it',
    'whether an identity provider outside AWS demands MFA of people who sign in through it',
  ],
};

const keys: Practice = {
  number: 3,
  name: 'practice-access-keys',
  title: 'Managed access keys',
  why: 'An access key works from anywhere until somebody stops it, and its secret lies in plain text wherever it is used. So keys stay out of code, are few, are replaced in good time, and root has none.',
  rules: [
    'aws-access-key-id',
    'aws-access-key-pair',
    'aws-api-key',
    'aws-appsync-api-key',
    'aws-canary-key',
    'aws-credentials-csv',
    'aws-credentials-file',
    'aws-credentials-not-ignored',
    'aws-presigned-url',
    'aws-root-key-file',
    'aws-secret-access-key',
    'aws-service-credential',
    'aws-ses-smtp-password',
    'aws-session-token',
    'aws-state-secret',
    'aws-temporary-credentials',
    'access-key-count',
    'access-key-delete-first',
    'ci-prints-credentials',
    'cli-secret-argument',
    'iac-access-key-exposed',
    'iac-stored-secret',
    'iam-user-long-lived',
    'root-key-create',
  ],
  controls: [cisControls.rootKey, cisControls.setupKey, cisControls.unused, cisControls.oneKey, cisControls.keyAge],
  decided: {
    scan: [
      'keys and other credentials in files, in history and in messages of commits, and the account that a key belongs to',
      'keys that templates and scripts make, show, count or delete in the wrong order',
    ],
    audit: ['root’s keys, the age of keys, when they were last used, and users with two'],
    doctor: [
      'keys on this machine: in AWS’s own files, in downloads, in histories and profiles of shells, and their age',
    ],
    verify: ['whether a key that was found still works, whose it is, and whether it is root’s'],
  },
  undecided: [
    'keys where key-sniff does not look: on other machines, in the secret stores of CI services',
    'whether somebody copied a key before it was stopped: CloudTrail has what was done with it',
  ],
};

const passwords: Practice = {
  number: 4,
  name: 'practice-password-policy',
  title: 'A password policy',
  why: 'Without a policy of its own an account asks for 8 characters of three classes. A custom one replaces that whole, and each setting left out falls back to its weakest value, so a careless policy is worse than none.',
  rules: [
    'password-policy-weak',
    'password-policy-partial',
    'password-policy-range',
    'password-policy-delete',
    'console-password-literal',
  ],
  controls: [cisControls.passwordLength, cisControls.passwordReuse],
  decided: {
    scan: [
      'policies in Terraform, Ansible, Pulumi and calls of the AWS CLI: weak, set in part, refused by AWS, or deleted; CloudFormation has no resource for them',
      'console passwords that are written out, and what the default policy has against them',
    ],
    audit: ['the policy that holds in the account (--password-policy)', 'passwords that are older than the limit'],
  },
  undecided: [
    'how strong the passwords in use are: they may be older than the policy, and nobody can read them',
    'root’s password, to which the policy does not apply',
  ],
};

const root: Practice = {
  number: 5,
  name: 'practice-root-use',
  title: 'Root used as little as possible',
  why: 'Root may do everything, and no IAM policy holds it back. A handful of tasks need it; for all others a role or a user does, whose mistakes have bounds.',
  rules: ['root-arn', 'root-identity-used', 'root-scp-gap', 'root-trust-open'],
  controls: [cisControls.rootUse, cisControls.centralRoot],
  decided: {
    scan: [
      'root as an identity in configuration, commands and their output',
      'service control policies that deny root only in part, and trust in the whole of another account',
    ],
    audit: ['when root’s password and keys were last used'],
    verify: ['whether a key that was found is root’s'],
  },
  undecided: [
    'what root was used for, and whether that needed root: CloudTrail has it',
    'whether a service control policy in a file is attached to the account',
    'who can read root’s mailbox, and where its password lies',
  ],
};

/** The practices by their numbers. */
export const practices: Readonly<Record<PracticeNumber, Practice>> = {
  1: groups,
  2: mfa,
  3: keys,
  4: passwords,
  5: root,
};

/** The practices in order. */
export const practiceList: readonly Practice[] = [groups, mfa, keys, passwords, root];

/** The practice that a rule about files stands for. */
export function practiceOfRule(id: string): Practice | undefined {
  return practiceList.find(({ rules }) => rules.includes(id));
}
