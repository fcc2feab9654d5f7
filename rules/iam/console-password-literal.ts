/** A console password written out (practice 4). */
import type { Match, Rule } from '../../src/core/rule.ts';
import { clean, finds, sample, type Example } from '../../src/core/sample.ts';
import { base62, digits, lower, upper } from '../../src/core/shape.ts';
import type { AwsCommand } from '../../src/iac/aws-command.ts';
import { CODE_KEYWORDS } from '../../src/iac/code.ts';
import { inspect, INSPECTED } from '../../src/iac/inspection.ts';
import { isPasswordPlaceholder } from '../../src/iac/password-placeholder.ts';
import type { Resource } from '../../src/iac/resources.ts';
import { at, type Value } from '../../src/iac/tree.ts';
import { innerPlace } from '../../src/iac/word-place.ts';

/** Options that take a password, by operation. */
const OPTIONS: Readonly<Record<string, readonly string[]>> = {
  'create-login-profile': ['password'],
  'update-login-profile': ['password'],
  'change-password': ['new-password', 'old-password'],
};

function* onCommand({ service, operation, options }: AwsCommand): Iterable<Match> {
  if (service !== 'iam') return;
  for (const name of OPTIONS[operation] ?? []) {
    const word = options.get(name);
    if (word !== undefined && !word.dynamic && !isPasswordPlaceholder(word.text))
      yield matchOf(word.text, innerPlace(word));
  }
}

function* onResource({ type, body }: Resource): Iterable<Match> {
  const value: Value | undefined =
    type === 'AWS::IAM::User'
      ? at(body, 'LoginProfile', 'Password')
      : type === 'iam_user'
        ? at(body, 'password')
        : undefined;
  if (value?.kind !== 'string' || value.dynamic || isPasswordPlaceholder(value.text)) return;
  const quotes = value.end - value.start - value.text.length === 2 ? 1 : 0;
  yield matchOf(value.text, { start: value.start + quotes, end: value.end - quotes });
}

function matchOf(password: string, place: { readonly start: number; readonly end: number }): Match {
  const faults = defaultPolicyFaults(password);
  return { ...place, value: password, evidence: faults.length === 0 ? ['keeps the default password policy'] : faults };
}

/** What of AWS's default policy a password breaks: 8 to 128 characters, three of four classes. */
function defaultPolicyFaults(password: string): readonly string[] {
  const classes = [/[A-Z]/, /[a-z]/, /[0-9]/, /[^A-Za-z0-9]/].filter((kind) => kind.test(password)).length;
  return [
    ...(password.length < 8 ? ['shorter than the 8 characters of the default policy'] : []),
    ...(password.length > 128 ? ['longer than the 128 characters that AWS takes'] : []),
    ...(classes < 3 ? [`${classes} of 4 character classes, where the default policy asks for three`] : []),
  ];
}

export const rule: Rule = {
  id: 'console-password-literal',
  title: 'Console password written out',
  severity: 'error',
  confidence: 'high',
  rank: 40,
  keywords: ['login-profile', 'iam change-password', 'Edit-IAMPassword', 'LoginProfile', 'iam_user', ...CODE_KEYWORDS],
  scope: 'file',
  path: INSPECTED,
  why: 'Whoever reads the file can sign in to the console as the user; the first password is seldom changed.',
  fix: [
    'Take console access away: aws iam delete-login-profile --user-name <USER>',
    'Give a new password that must be changed at once, from a secret store: aws iam create-login-profile --user-name <USER> --password "$(…)" --password-reset-required',
    'Better: no console password at all, but single sign-on',
    'Remove it from the code, then from history',
  ],
  sources: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_passwords_admin-change-user.html'],
  detect: (view) => inspect(view, { resource: onResource, command: onCommand }),
};

const password = sample('console password', upper(2), lower(5), digits(3), '!', base62(4));
const weak = sample('short password', upper(1), lower(5), digits(1));
const documented = sample('password of AWS’s documentation', '&1-3a6u', ':RA0djs');

export const examples: readonly Example[] = [
  finds.in(
    'setup.sh',
  )`aws iam create-login-profile --user-name ada --password '${password}' --password-reset-required\n`,
  {
    ...finds.in('setup.sh')`aws iam create-login-profile --user-name ada --password ${weak}\n`,
    note: 'it also breaks the default policy',
  },
  finds.in('setup.sh')`aws iam change-password --old-password "${password}" --new-password "$NEW"\n`,
  finds.in('setup.sh')`FIRST='${password}'\naws iam create-login-profile --user-name ada --password "$FIRST"\n`,
  finds.in('setup.ps1')`New-IAMLoginProfile -UserName ada -Password '${password}' -PasswordResetRequired $true\n`,
  finds.in(
    'users.yaml',
  )`Resources:\n  Ada:\n    Type: AWS::IAM::User\n    Properties:\n      LoginProfile:\n        Password: ${password}\n`,
  finds.in(
    'lib/stack.ts',
  )`import * as iam from "aws-cdk-lib/aws-iam";\nnew iam.User(this, 'Ada', { groups: [readers], password: SecretValue.unsafePlainText('${password}') });\n`,
  clean.in('setup.sh')`aws iam create-login-profile --user-name ada --password "$PASSWORD" --password-reset-required\n`,
  clean.in(
    'users.yaml',
  )`Resources:\n  Ada:\n    Type: AWS::IAM::User\n    Properties:\n      LoginProfile:\n        Password: !Ref InitialPassword\n`,
  clean.in('setup.sh')`aws iam update-login-profile --user-name ada --password '<password>'\n`,
  clean.in('setup.sh')`aws iam create-login-profile --generate-cli-skeleton\n`,
  {
    ...clean.in(
      'setup.sh',
    )`aws iam create-login-profile --user-name ada --password '${documented}' --password-reset-required\n`,
    note: "the password of AWS's own example",
  },
];
