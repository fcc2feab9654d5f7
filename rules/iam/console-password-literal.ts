/** A console password written out (practice 4). */
import { sha256 } from '../../src/core/hash.ts';
import type { Match, Rule } from '../../src/core/rule.ts';
import { clean, finds, sample, type Example } from '../../src/core/sample.ts';
import { base62, digits, lower, upper } from '../../src/core/shape.ts';
import type { AwsCommand, Word } from '../../src/iac/aws-command.ts';
import { inspect } from '../../src/iac/inspection.ts';
import type { Resource } from '../../src/iac/resources.ts';
import { at, type Value } from '../../src/iac/tree.ts';

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
    if (word !== undefined && !word.dynamic && !isPlaceholder(word.text)) yield matchOf(word.text, innerPlace(word));
  }
}

function* onResource({ type, body }: Resource): Iterable<Match> {
  const value: Value | undefined =
    type === 'AWS::IAM::User'
      ? at(body, 'LoginProfile', 'Password')
      : type === 'iam_user'
        ? at(body, 'password')
        : undefined;
  if (value?.kind !== 'string' || value.dynamic || isPlaceholder(value.text)) return;
  const quotes = value.end - value.start - value.text.length === 2 ? 1 : 0;
  yield matchOf(value.text, { start: value.start + quotes, end: value.end - quotes });
}

/** The place of a word without its quotes. */
function innerPlace({ text, start, end }: Word): { readonly start: number; readonly end: number } {
  const quotes = end - start - text.length === 2 ? 1 : 0;
  return { start: start + quotes, end: end - quotes };
}

// Takes `<password>`, `{{resolve:secretsmanager:…}}`, `file://p`, `***`, `changeme`; not `Winter1`.
const PLACEHOLDER = /^(?:<.*>|\{\{.*|file:\/\/.*|\[.*\]|[*x.]+|password|changeme|example.*|)$/i;

/** SHA-256 of the password in AWS's own examples (AWS CLI Reference, create-login-profile). */
const DOCUMENTED = 'c46ba61e198ba2c56384325cdfa0429188096159620f506287bf28a5a8986ad4';

function isPlaceholder(text: string): boolean {
  return PLACEHOLDER.test(text) || text.includes('EXAMPLE') || sha256(text) === DOCUMENTED;
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
  keywords: ['login-profile', 'iam change-password', 'LoginProfile', 'iam_user'],
  scope: 'file',
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

export const examples: readonly Example[] = [
  finds.in(
    'setup.sh',
  )`aws iam create-login-profile --user-name ada --password '${password}' --password-reset-required\n`,
  finds.in('setup.sh')`aws iam change-password --old-password "${password}" --new-password "$NEW"\n`,
  finds.in(
    'users.yaml',
  )`Resources:\n  Ada:\n    Type: AWS::IAM::User\n    Properties:\n      LoginProfile:\n        Password: ${password}\n`,
  clean.in('setup.sh')`aws iam create-login-profile --user-name ada --password "$PASSWORD" --password-reset-required\n`,
  clean.in(
    'users.yaml',
  )`Resources:\n  Ada:\n    Type: AWS::IAM::User\n    Properties:\n      LoginProfile:\n        Password: !Ref InitialPassword\n`,
  clean.in('setup.sh')`aws iam update-login-profile --user-name ada --password '<password>'\n`,
];
