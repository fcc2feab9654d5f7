/** A script that drops the account's password policy (practice 4). */
import type { Match, Rule } from '../../src/core/rule.ts';
import { clean, finds, type Example } from '../../src/core/sample.ts';
import type { AwsCommand } from '../../src/iac/aws-command.ts';
import { inspect, INSPECTED, practice } from '../../src/iac/inspection.ts';
import { marked } from '../../src/iac/marked.ts';

function* judge({ service, operation, start, end }: AwsCommand): Iterable<Match> {
  if (service === 'iam' && operation === 'delete-account-password-policy') yield practice({ start, end });
}

// Takes `teardown.sh`, `scripts/destroy/iam.sh`; not `deploy.sh`.
const TEARDOWN = /(?:destroy|tear-?down|clean-?up|uninstall|remove)/i;

export const rule: Rule = {
  id: 'password-policy-delete',
  title: 'Password policy deleted',
  severity: 'note',
  confidence: 'high',
  kind: 'practice',
  keywords: ['delete-account-password-policy', 'Remove-IAMAccountPasswordPolicy'],
  scope: 'file',
  path: INSPECTED,
  why: "AWS's default policy takes its place: 8 characters, three of four classes, no expiry and no memory of old passwords.",
  fix: ['Set the policy that is wanted instead: key-sniff harden --format cli prints the command'],
  sources: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_passwords_account-policy.html'],
  detect: (view) => (TEARDOWN.test(view.path) ? [] : inspect(view, { command: judge })),
};

export const examples: readonly Example[] = [
  finds.in('setup.sh')`${marked('aws iam delete-account-password-policy')}\n`,
  finds.in('Makefile')`reset:\n\t@${marked('aws --profile ops iam delete-account-password-policy')} || true\n`,
  finds.in('.github/workflows/a.yml')`    - run: ${marked('aws iam delete-account-password-policy')}\n`,
  clean.in('scripts/destroy.sh')`aws iam delete-account-password-policy\n`,
  clean.in('setup.sh')`aws iam get-account-password-policy\n`,
  clean.in('notes.md')`Never run aws iam delete-account-password-policy.\n`,
];
