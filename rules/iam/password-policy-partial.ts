/** A call that sets a password policy and forgets that what it leaves out is reset (practice 4). */
import type { Match, Rule } from '../../src/core/rule.ts';
import { clean, finds, type Example } from '../../src/core/sample.ts';
import { inspect, INSPECTED, practice } from '../../src/iac/inspection.ts';
import { marked } from '../../src/iac/marked.ts';
import { policyOfCommand, type PasswordPolicy } from '../../src/iac/password-policy.ts';

const CLASS_NAMES = ['upper case', 'lower case', 'numbers', 'symbols'];

function* judge(policy: PasswordPolicy | undefined): Iterable<Match> {
  if (policy === undefined) return;
  const reset = [
    ...(policy.length.kind === 'absent' ? ['minimum length becomes 6'] : []),
    ...policy.classes.flatMap((one, index) =>
      one.kind === 'absent' ? [`${CLASS_NAMES[index] ?? ''} no longer required`] : [],
    ),
    ...(policy.reuse.kind === 'absent' ? ['old passwords may be used again'] : []),
  ];
  if (reset.length > 0) yield practice(policy, { evidence: reset });
}

export const rule: Rule = {
  id: 'password-policy-partial',
  title: 'Password policy set in part: the rest falls back to weak defaults',
  severity: 'warn',
  confidence: 'high',
  kind: 'practice',
  // Says the same place as password-policy-weak does, and more exactly why.
  rank: 35,
  keywords: ['update-account-password-policy', 'Update-IAMAccountPasswordPolicy'],
  scope: 'file',
  path: INSPECTED,
  why: 'UpdateAccountPasswordPolicy is no partial update: each parameter that is left out goes back to its default, which is length 6 and no required classes.',
  fix: [
    'Give every parameter in one call: --minimum-password-length 14 --require-symbols --require-numbers --require-uppercase-characters --require-lowercase-characters --allow-users-to-change-password --max-password-age 90 --password-reuse-prevention 24',
  ],
  sources: ['https://docs.aws.amazon.com/IAM/latest/APIReference/API_UpdateAccountPasswordPolicy.html'],
  detect: (view) => inspect(view, { command: (command) => judge(policyOfCommand(command)) }),
};

export const examples: readonly Example[] = [
  finds.in(
    'setup.sh',
  )`${marked('aws iam update-account-password-policy --minimum-password-length 8 --require-numbers')}\n`,
  finds.in('setup.sh')`${marked('aws iam update-account-password-policy --require-numbers')}\n`,
  finds.in('Makefile')`policy:\n\t${marked('aws iam update-account-password-policy --require-symbols')} >/dev/null\n`,
  finds.in('setup.ps1')`${marked('Update-IAMAccountPasswordPolicy -MinimumPasswordLength 14 -RequireNumber $true')}\n`,
  finds.in(
    '.gitlab-ci.yml',
  )`script:\n  - ${marked('aws iam update-account-password-policy --minimum-password-length "$LENGTH"')}\n`,
  clean.in(
    'setup.sh',
  )`aws iam update-account-password-policy --minimum-password-length 14 --require-symbols --require-numbers --require-uppercase-characters --require-lowercase-characters --allow-users-to-change-password --max-password-age 90 --password-reuse-prevention 24\n`,
  clean.in('setup.sh')`aws iam update-account-password-policy --generate-cli-skeleton\n`,
  clean.in('notes.md')`The call \`aws iam get-account-password-policy\` shows it.\n`,
];
