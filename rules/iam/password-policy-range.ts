/** A password policy that AWS will refuse (practice 4). */
import type { Match, Rule } from '../../src/core/rule.ts';
import { clean, finds, type Example } from '../../src/core/sample.ts';
import { inspect, INSPECTED, practice } from '../../src/iac/inspection.ts';
import { marked } from '../../src/iac/marked.ts';
import {
  numberOf,
  PASSWORD_POLICY_KEYWORDS,
  policyOfCommand,
  policyOfResource,
  type PasswordPolicy,
  type Setting,
} from '../../src/iac/password-policy.ts';

/** What AWS takes (IAM API Reference, UpdateAccountPasswordPolicy). Zero stands for "not set" in Terraform. */
const LIMITS: readonly (readonly [name: string, key: 'length' | 'reuse' | 'age', least: number, most: number])[] = [
  ['minimum length', 'length', 6, 128],
  ['remembered passwords', 'reuse', 1, 24],
  ['days until a password expires', 'age', 1, 1095],
];

function* judge(policy: PasswordPolicy | undefined): Iterable<Match> {
  if (policy === undefined) return;
  const faults = LIMITS.flatMap(([name, key, least, most]) => {
    const value = valueOf(policy[key]);
    if (value === undefined || (value === 0 && key !== 'length') || (value >= least && value <= most)) return [];
    return [`${name} ${value} is not within ${least} to ${most}`];
  });
  if (faults.length > 0) yield practice(policy, { evidence: faults });
}

function valueOf(setting: Setting): number | undefined {
  return setting.kind === 'known' ? numberOf(setting.text) : undefined;
}

export const rule: Rule = {
  id: 'password-policy-range',
  title: 'Password policy that AWS refuses',
  severity: 'error',
  confidence: 'high',
  kind: 'practice',
  rank: 36, // more to the point than what is weak about it: it will never be in force
  keywords: PASSWORD_POLICY_KEYWORDS,
  scope: 'file',
  path: INSPECTED,
  why: 'The call fails, and the policy that was in force before stays in force.',
  fix: ['Keep within what AWS takes: length 6 to 128, age 1 to 1095 days, 1 to 24 remembered passwords'],
  sources: ['https://docs.aws.amazon.com/IAM/latest/APIReference/API_UpdateAccountPasswordPolicy.html'],
  detect: (view) =>
    inspect(view, {
      resource: (resource) => judge(policyOfResource(resource)),
      command: (command) => judge(policyOfCommand(command)),
    }),
};

const heading = marked('resource "aws_iam_account_password_policy" "strict" ');
const classes =
  'require_symbols = true\n  require_numbers = true\n  require_uppercase_characters = true\n  require_lowercase_characters = true';

export const examples: readonly Example[] = [
  finds.in(
    'main.tf',
  )`${heading}{\n  minimum_password_length = 200\n  ${classes}\n  password_reuse_prevention = 24\n}\n`,
  finds.in('main.tf')`${heading}{\n  minimum_password_length = 5\n  ${classes}\n  password_reuse_prevention = 24\n}\n`,
  finds.in('main.tf')`${heading}{\n  minimum_password_length = 14\n  ${classes}\n  password_reuse_prevention = 30\n}\n`,
  finds.in(
    'setup.sh',
  )`${marked('aws iam update-account-password-policy --minimum-password-length 14 --require-symbols --require-numbers --require-uppercase-characters --require-lowercase-characters --password-reuse-prevention 24 --max-password-age 2000')}\n`,
  clean.in(
    'main.tf',
  )`resource "aws_iam_account_password_policy" "edge" {\n  minimum_password_length = 128\n  ${classes}\n  password_reuse_prevention = 24\n  max_password_age = 1095\n}\n`,
  clean.in(
    'main.tf',
  )`resource "aws_iam_account_password_policy" "never" {\n  minimum_password_length = 14\n  ${classes}\n  password_reuse_prevention = 24\n  max_password_age = 0\n}\n`,
  clean.in(
    'main.tf',
  )`resource "aws_iam_account_password_policy" "given" {\n  minimum_password_length = var.length\n  ${classes}\n  password_reuse_prevention = 24\n}\n`,
];
