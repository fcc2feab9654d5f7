/** What the doctor can have against a machine. */
import type { Severity } from '../core/rule.ts';

/** What is constant about a kind of problem. */
export interface DoctorRule {
  readonly id: string;
  readonly title: string;
  readonly severity: Severity;
  readonly why: string;
  readonly fix: readonly string[];
}

/** What can be mended without asking. */
export type Mend = { readonly kind: 'mode'; readonly file: string; readonly mode: number } | { readonly kind: 'hook' };

/** One problem. */
export interface Problem {
  readonly ruleId: string;
  /** As people write it: `~/.aws/credentials`. */
  readonly path: string;
  /** What it is about, such as a profile's name. Never a secret. */
  readonly subject: string;
  /** Such as `mode 0644`. */
  readonly fact: string;
  readonly title?: string;
  readonly severity?: Severity;
  readonly details?: Readonly<Record<string, string>>;
  /** Where it says more than the rule's own. */
  readonly fix?: readonly string[];
  readonly mend?: Mend;
}

const toSso = [
  'Sign in without a key: aws configure sso --profile <PROFILE>, then aws sso login --profile <PROFILE>',
  'Where only a key will do, let a program fetch it: credential_process in ~/.aws/config, from a keychain',
];

/** All kinds of problems. */
export const doctorRules: readonly DoctorRule[] = [
  {
    id: 'aws-credentials-mode',
    title: 'A file of credentials is open to other users of the machine',
    severity: 'warn',
    why: 'The AWS CLI warns of it, too: whoever else has an account here, or runs a service, can read the keys.',
    fix: ['Close it: chmod 600 <FILE> (or key-sniff doctor --fix)'],
  },
  {
    id: 'aws-long-lived-key',
    title: 'A long-lived AWS key lies in plain text where SSO would serve',
    severity: 'warn',
    why: 'Every program that you start can read it, every backup copies it, and it works until somebody stops it.',
    fix: [...toSso, 'Stop the key: npx key-sniff revoke <KEY>'],
  },
  {
    id: 'aws-old-credentials',
    title: 'A file with a long-lived AWS key has not been changed for longer than 90 days',
    severity: 'warn',
    why: 'Its keys are at least as old. The longer a key lives, the more copies of it there are that nobody remembers.',
    fix: [...toSso, 'Else rotate it: aws iam create-access-key, use it, deactivate the old one, watch, delete it'],
  },
  {
    id: 'aws-key-download',
    title: 'A key file of the AWS console lies among downloads',
    severity: 'error',
    why: 'Such folders are synchronised, indexed and shared on screens; nobody looks there when a key is rotated.',
    fix: [
      'Replace the key by a role or SSO: npx key-sniff revoke <KEY>',
      'Destroy the file, in the trash and in backups too',
    ],
  },
  {
    id: 'hook-missing',
    title: 'Commits in this repository are not guarded',
    severity: 'error',
    why: 'A secret in a commit is found only once it is somewhere else.',
    fix: ['Install the hooks: npx key-sniff install (or key-sniff doctor --fix)'],
  },
  {
    id: 'hook-not-executable',
    title: 'Git passes over a hook that is not executable',
    severity: 'error',
    why: 'Git says so in a hint at most, and commits.',
    fix: ['Make it executable: chmod 755 <FILE> (or key-sniff doctor --fix)'],
  },
  {
    id: 'hooks-path',
    title: 'core.hooksPath leads git away from hooks that are there',
    severity: 'warn',
    why: 'Hooks that somebody installed, and relies on, never run.',
    fix: [
      'See who says so: git config --show-origin --show-scope --get-all core.hooksPath',
      'Unset it: git config --local --unset core.hooksPath, or move the hooks there',
    ],
  },
];
