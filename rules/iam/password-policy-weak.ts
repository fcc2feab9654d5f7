/** A password policy that lets weak passwords through (practice 4). */
import type { Match, Rule } from '../../src/core/rule.ts';
import { clean, finds, type Example } from '../../src/core/sample.ts';
import { inspect, INSPECTED, practice } from '../../src/iac/inspection.ts';
import { marked } from '../../src/iac/marked.ts';
import {
  classCount,
  lengthOf,
  PASSWORD_POLICY_KEYWORDS,
  policyOfCommand,
  policyOfResource,
  type PasswordPolicy,
} from '../../src/iac/password-policy.ts';

/** Below this, a custom policy is weaker than having none. */
const DEFAULT_POLICY = 8;
/** CIS AWS Foundations Benchmark. */
const RECOMMENDED = 14;
const CLASSES = 3;

function* judge(policy: PasswordPolicy | undefined): Iterable<Match> {
  if (policy === undefined) return;
  const length = lengthOf(policy);
  const { perhaps } = classCount(policy);
  const faults = [
    ...(length !== undefined && length < RECOMMENDED ? [`minimum length ${length}`] : []),
    ...(perhaps < CLASSES ? [`${perhaps} of 4 character classes`] : []),
    ...(policy.reuse.kind === 'absent' ? ['old passwords may be used again'] : []),
  ];
  if (faults.length === 0) return;
  const isWeakest = (length !== undefined && length < DEFAULT_POLICY) || perhaps < CLASSES;
  yield practice(policy, { severity: isWeakest ? 'error' : 'warn', evidence: faults });
}

export const rule: Rule = {
  id: 'password-policy-weak',
  title: 'Weak account password policy',
  severity: 'warn',
  confidence: 'high',
  kind: 'practice',
  keywords: PASSWORD_POLICY_KEYWORDS,
  scope: 'file',
  path: INSPECTED,
  why: "AWS's own policy asks for 8 characters and three of upper case, lower case, numbers and symbols; a custom policy replaces it whole, so one that asks for less is worse than none.",
  fix: [
    'Ask for 14 characters, all four classes and 24 remembered passwords: aws iam update-account-password-policy --minimum-password-length 14 --require-symbols --require-numbers --require-uppercase-characters --require-lowercase-characters --allow-users-to-change-password --max-password-age 90 --password-reuse-prevention 24',
  ],
  sources: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_passwords_account-policy.html'],
  detect: (view) =>
    inspect(view, {
      resource: (resource) => judge(policyOfResource(resource)),
      command: (command) => judge(policyOfCommand(command)),
    }),
};

const heading = marked('resource "aws_iam_account_password_policy" "strict" ');
const strong =
  'require_symbols = true\n  require_numbers = true\n  require_uppercase_characters = true\n  require_lowercase_characters = true\n  password_reuse_prevention = 24';

export const examples: readonly Example[] = [
  finds.in('main.tf')`${heading}{\n  minimum_password_length = 6\n  ${strong}\n}\n`,
  finds.in(
    'main.tf',
  )`${heading}{\n  minimum_password_length = 14\n  require_numbers = true\n  password_reuse_prevention = 24\n}\n`,
  finds.in(
    'setup.sh',
  )`${marked('aws iam update-account-password-policy --minimum-password-length 12 --require-symbols --require-numbers --require-uppercase-characters --require-lowercase-characters --password-reuse-prevention 24')}\n`,
  {
    ...finds.in(
      'main.tf',
    )`${heading}{\n  minimum_password_length = 14\n  require_symbols = true\n  require_numbers = true\n  require_uppercase_characters = true\n  require_lowercase_characters = true\n}\n`,
    note: 'all four classes, old passwords forgotten',
  },
  {
    ...finds.in(
      'main.tf',
    )`${marked('module "account" ')}{\n  source  = "terraform-aws-modules/iam/aws//modules/iam-account"\n  version = "~> 6.0"\n\n  minimum_password_length = 6\n}\n`,
    note: 'of what a module is given, that which is written out',
  },
  clean.in(
    'main.tf',
  )`resource "aws_iam_account_password_policy" "strict" {\n  minimum_password_length = 14\n  ${strong}\n}\n`,
  clean.in(
    'main.tf',
  )`resource "aws_iam_account_password_policy" "given" {\n  minimum_password_length = var.length\n  require_symbols = var.symbols\n  require_numbers = true\n  require_uppercase_characters = true\n  password_reuse_prevention = var.reuse\n}\n`,
  clean.in(
    'setup.sh',
  )`aws iam get-account-password-policy\naws iam update-account-password-policy --cli-input-json file://policy.json\n`,
];
