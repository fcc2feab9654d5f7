/** Credentials that a build writes into its log (practice 3). */
import type { Match, Rule, View } from '../../src/core/rule.ts';
import { clean, finds, type Example } from '../../src/core/sample.ts';
import { isInComment } from '../../src/aws/root-arn.ts';
import type { AwsCommand } from '../../src/iac/aws-command.ts';
import { isCiFile } from '../../src/iac/ci-file.ts';
import { inspect, INSPECTED, practice } from '../../src/iac/inspection.ts';
import { marked } from '../../src/iac/marked.ts';
import { isCaptured } from '../../src/iac/printed.ts';

const SECRET = 'AWS_(?:SECRET_ACCESS_KEY|SESSION_TOKEN|SECURITY_TOKEN)';
// How a shell, a runner or PowerShell fills in a secret. Takes `$AWS_SECRET_ACCESS_KEY`, `${{ secrets.AWS_SECRET_ACCESS_KEY }}`,
// `$env:AWS_SESSION_TOKEN`, `%AWS_SESSION_TOKEN%`; not `${#AWS_SESSION_TOKEN}` or `${AWS_SESSION_TOKEN:+set}`.
const FILLED = String.raw`\$${SECRET}\b|\$\{${SECRET}\}|\$\{\{\s{0,4}(?:secrets|env|vars)\.${SECRET}\s{0,4}\}\}|\$env:${SECRET}\b|\$\(${SECRET}\)|%${SECRET}%`;
// Takes `echo "key: $AWS_SECRET_ACCESS_KEY"`; what is in single quotes in between stays as it is written.
const ECHO = new RegExp(
  String.raw`(?:\becho\b|\bprintf\b|\bWrite-(?:Host|Output)\b|<<<)(?:[^\n;|&>'$%]|'[^'\n]{0,200}'|\$(?!\{?${SECRET}|\{\{)|%(?!${SECRET})){0,300}?(${FILLED})`,
  'g',
);
// Takes `cat ~/.aws/credentials`, `type %USERPROFILE%\.aws\credentials`.
const CAT = /\b(?:cat|type|more|less|head|tail|Get-Content)\s[^\n;|&><]{0,80}\.aws[\\/]credentials\b["']?/g;
// Takes `printenv AWS_SECRET_ACCESS_KEY`, `env | grep AWS`, `printenv | grep -i "aws_"`; not `env | grep AWS_REGION` or `| grep -q AWS`.
const LISTED = new RegExp(
  String.raw`\bprintenv\s{1,4}${SECRET}\b|\b(?:print)?env\s{0,4}\|\s{0,4}grep\s{1,4}(?:-[a-bd-pr-z]+\s{1,4}){0,3}["']?\^?AWS(?:_(?:SE[A-Z_]{0,40})?)?["']?(?![\w"'])`,
  'gi',
);

function* detect(view: View): Iterable<Match> {
  if (!isCiFile(view.path)) return;
  yield* ofText(view, ECHO, 'its value goes to the log');
  yield* ofText(view, CAT, 'the file goes to the log');
  yield* ofText(view, LISTED, 'its value goes to the log');
  yield* inspect(view, { command: (command) => ofCommand(view, command) });
}

function* ofText({ text }: View, pattern: RegExp, evidence: string): Iterable<Match> {
  for (const found of text.matchAll(pattern)) {
    const { 0: all, 1: value = all, index } = found;
    const end = index + all.length;
    const place = { start: end - value.length, end };
    const isMask = /::add-mask::|##vso\[task\.setvariable/.test(all);
    if (!isMask && !isInComment(text, index) && !isCaptured(text, { start: index, end }))
      yield practice(place, { evidence: [evidence] });
  }
}

/** Calls whose output holds a secret, whatever is asked of them. */
const CALLS: Readonly<Record<string, readonly string[]>> = {
  iam: ['create-access-key', 'create-service-specific-credential', 'reset-service-specific-credential'],
  sts: [
    'assume-role',
    'assume-role-with-web-identity',
    'assume-role-with-saml',
    'get-session-token',
    'get-federation-token',
  ],
  configure: ['export-credentials'],
  ecr: ['get-login-password', 'get-authorization-token'],
  secretsmanager: ['get-secret-value'],
};

function* ofCommand({ text }: View, command: AwsCommand): Iterable<Match> {
  const { options, start, end } = command;
  if (!givesSecret(command, text) || options.has('generate-cli-skeleton') || isInComment(text, start)) return;
  if (!isCaptured(text, { start, end }))
    yield practice({ start, end }, { severity: 'warn', evidence: ['its output holds a secret and goes to the log'] });
}

function givesSecret({ service, operation, options, start, end }: AwsCommand, text: string): boolean {
  if (service === 'configure' && operation === 'get')
    return /\baws_(?:secret_access_key|session_token)\b/.test(text.slice(start, end));
  if (CALLS[service]?.includes(operation) !== true) return false;
  // Takes `Credentials.[AccessKeyId,SecretAccessKey]`, `SecretString`; not `AccessKey.AccessKeyId` or `ARN`.
  return /Secret(?:AccessKey|String|Binary)|Token|Password|^(?:Credentials|AccessKey|@)$/i.test(
    options.get('query')?.text ?? '@',
  );
}

export const rule: Rule = {
  id: 'ci-prints-credentials',
  title: 'Credentials written to the log of a build',
  severity: 'error',
  confidence: 'high',
  kind: 'practice',
  keywords: [
    'AWS_SECRET_ACCESS_KEY',
    'AWS_SESSION_TOKEN',
    'AWS_SECURITY_TOKEN',
    '.aws/credentials',
    '.aws\\credentials',
    'create-access-key',
    'service-specific-credential',
    'aws sts ',
    'export-credentials',
    'get-login-password',
    'get-authorization-token',
    'get-secret-value',
    'aws configure get',
    'env | grep',
  ],
  scope: 'file',
  path: INSPECTED,
  why: 'Logs are kept, and read by more people than may use the key; a runner masks only the secrets that it was given itself, and only as they are written.',
  fix: [
    'Take the line out, or send its output where it is needed: KEY=$(…), > file, | program',
    'What a command makes can be masked: echo "::add-mask::$KEY" before its first use (GitHub)',
    'Delete the logs that have it, and replace the key: aws iam update-access-key --user-name <USER> --access-key-id <ID> --status Inactive',
    'Let the build take a role by OIDC: there is then no long-lived key to print',
  ],
  sources: [
    'https://docs.github.com/actions/security-for-github-actions/security-guides/security-hardening-for-github-actions',
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_providers_create_oidc.html',
  ],
  detect,
};

export const examples: readonly Example[] = [
  finds.in('.github/workflows/deploy.yml')`    - run: echo "key ${marked('$AWS_SECRET_ACCESS_KEY')}"\n`,
  finds.in('.gitlab-ci.yml')`script:\n  - ${marked('cat ~/.aws/credentials')}\n`,
  finds.in('Jenkinsfile')`sh """\n  ${marked('aws sts assume-role --role-arn $ROLE --role-session-name ci')}\n"""\n`,
  finds.in('azure-pipelines.yml')`- powershell: Write-Host ${marked('$env:AWS_SESSION_TOKEN')}\n`,
  {
    ...finds.in('.gitlab-ci.yml')`script:\n  - echo ${marked('$AWS_SECRET_ACCESS_KEY')} | base64 -w0\n`,
    note: 'written otherwise, a runner does not mask it',
  },
  finds.in('.github/workflows/debug.yml')`    - run: ${marked('env | grep AWS_')}\n`,
  finds.in(
    'buildspec.yml',
  )`commands:\n  - ${marked('aws secretsmanager get-secret-value --secret-id db --query SecretString --output text')}\n`,
  clean.in(
    '.github/workflows/deploy.yml',
  )`    - run: echo "AWS_SECRET_ACCESS_KEY=$AWS_SECRET_ACCESS_KEY" >> "$GITHUB_ENV"\n`,
  clean.in('.github/workflows/debug.yml')`    - run: env | grep AWS_REGION && env | grep -q AWS_SECRET_ACCESS_KEY\n`,
  clean.in('.github/workflows/deploy.yml')`    - run: echo "::add-mask::$AWS_SESSION_TOKEN"\n`,
  clean.in(
    '.gitlab-ci.yml',
  )`script:\n  - test -n "$AWS_SECRET_ACCESS_KEY" || echo 'AWS_SECRET_ACCESS_KEY is missing'\n`,
  clean.in(
    '.gitlab-ci.yml',
  )`script:\n  - CREDENTIALS=$(aws sts assume-role --role-arn "$ROLE" --role-session-name ci)\n`,
  clean.in(
    'buildspec.yml',
  )`commands:\n  - aws ecr get-login-password | docker login --username AWS --password-stdin $REGISTRY\n`,
  clean.in(
    'buildspec.yml',
  )`commands:\n  - aws sts assume-role --role-arn $ROLE --role-session-name ci --query Credentials.Expiration\n`,
  {
    ...clean.in('login.sh')`echo "export AWS_SESSION_TOKEN=$AWS_SESSION_TOKEN"\n`,
    note: 'a script that is meant to be evaluated',
  },
];
