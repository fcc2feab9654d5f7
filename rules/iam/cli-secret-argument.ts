/** A secret given to the AWS CLI, or to the program it feeds, as an argument (practice 3). */
import type { Match, Rule, View } from '../../src/core/rule.ts';
import { clean, finds, sample, type Example } from '../../src/core/sample.ts';
import { base62, digits, lower, upper } from '../../src/core/shape.ts';
import type { AwsCommand, Word } from '../../src/iac/aws-command.ts';
import { inspect, INSPECTED, practice } from '../../src/iac/inspection.ts';
import { marked } from '../../src/iac/marked.ts';
import { isPasswordPlaceholder } from '../../src/iac/password-placeholder.ts';
import { innerPlace } from '../../src/iac/word-place.ts';

/** Options that take a secret, by service and operation (AWS CLI Command Reference); `*` is every operation. */
const OPTIONS: Readonly<Record<string, readonly string[]>> = {
  'secretsmanager create-secret': ['secret-string'],
  'secretsmanager put-secret-value': ['secret-string'],
  'secretsmanager update-secret': ['secret-string'],
  'cognito-idp *': ['password', 'temporary-password', 'proposed-password', 'previous-password'],
  'ds *': ['password', 'trust-password', 'new-password', 'shared-secret'],
  'rds *': ['master-user-password', 'tde-credential-password'],
  'docdb *': ['master-user-password'],
  'neptune *': ['master-user-password'],
  'redshift *': ['master-user-password'],
  'lightsail *': ['master-user-password'],
  'memorydb *': ['passwords'],
  'elasticache *': ['auth-token', 'passwords'],
  'dms *': ['password'],
  'workmail *': ['password'],
  'workspaces *': ['password'],
  'storagegateway *': ['password'],
  'transfer *': ['user-password'],
  'iot *': ['password'],
  'appstream *': ['password'],
  'opsworks *': ['password'],
};

function* onCommand(command: AwsCommand): Iterable<Match> {
  for (const name of optionsOf(command)) {
    const word = command.options.get(name);
    if (word !== undefined && isWritten(word)) {
      const evidence = [`given to aws ${command.service} ${command.operation} as --${name}`];
      yield { ...innerPlace(word), value: word.text, evidence };
    }
  }
}

function optionsOf({ service, operation, options }: AwsCommand): readonly string[] {
  // A parameter is a secret where its type says so.
  if (service === 'ssm' && operation === 'put-parameter')
    return options.get('type')?.text === 'SecureString' ? ['value'] : [];
  return OPTIONS[`${service} ${operation}`] ?? OPTIONS[`${service} *`] ?? [];
}

/** Not what the shell fills in, reads from a file, or only stands for a value. */
function isWritten({ text, dynamic }: Word): boolean {
  return !dynamic && text.length >= SHORTEST && !isPasswordPlaceholder(text);
}

/** Shorter ones are flags and examples. */
const SHORTEST = 6;

// Takes `docker login -u AWS -p $(` before the command that prints a token; not `| docker login --password-stdin`.
const LOGIN = /docker\s+login\b[^\n|;&]{0,200}?(?:-p|--password)[ =]["']?\$\(\s*$/;

function* onToken({ text }: View, { service, operation, start, end }: AwsCommand): Iterable<Match> {
  if (service !== 'ecr') return;
  const isLogin = operation === 'get-login';
  if (!isLogin && !LOGIN.test(text.slice(Math.max(0, start - 300), start))) return;
  yield practice(
    { start, end },
    {
      kind: 'practice',
      severity: 'note',
      title: 'Registry token given as an argument',
      evidence: [
        isLogin
          ? 'aws ecr get-login prints a docker login with its password'
          : 'the token is an argument of docker login',
      ],
      fix: [
        'Hand it over on standard input: aws ecr get-login-password | docker login --username AWS --password-stdin <REGISTRY>',
      ],
    },
  );
}

export const rule: Rule = {
  id: 'cli-secret-argument',
  title: 'Secret given to the AWS CLI as an argument',
  severity: 'error',
  confidence: 'high',
  rank: 40,
  keywords: [
    'secret-string',
    'put-parameter',
    'aws cognito-idp',
    'aws ds ',
    'aws rds',
    'aws docdb',
    'aws neptune',
    'aws redshift',
    'aws lightsail',
    'aws memorydb',
    'aws elasticache',
    'aws dms',
    'aws workmail',
    'aws workspaces',
    'aws storagegateway',
    'aws transfer',
    'ecr get-login',
    'master-user-password',
    'user-password',
    'auth-token',
    'temporary-password',
  ],
  scope: 'file',
  path: INSPECTED,
  why: 'It stands in the file, and each run puts it into the list of processes, the shell history and, with set -x, into the log.',
  fix: [
    'Change the secret: aws secretsmanager put-secret-value, or the service that it opens',
    'Let the CLI read it from a file that only its user can read: --secret-string file://secret.txt, --cli-input-json file://input.json',
    'For databases let AWS make and keep the password: --manage-master-user-password',
    'Remove it from the code, then from history: git filter-repo --replace-text',
  ],
  sources: ['https://docs.aws.amazon.com/secretsmanager/latest/userguide/security_cli-exposure-risks.html'],
  detect: (view) =>
    inspect(view, {
      command: function* (command) {
        yield* onCommand(command);
        yield* onToken(view, command);
      },
    }),
};

const password = sample('password', upper(2), lower(5), digits(3), '!', base62(4));

export const examples: readonly Example[] = [
  finds.in('setup.sh')`aws secretsmanager create-secret --name db --secret-string '${password}'\n`,
  finds.in(
    'Makefile',
  )`db:\n\taws rds create-db-instance --db-instance-identifier a \\\n\t  --master-user-password ${password}\n`,
  finds.in(
    '.gitlab-ci.yml',
  )`script:\n  - aws ssm put-parameter --name /db --type SecureString --value "${password}" --overwrite\n`,
  finds.in('users.ps1')`aws cognito-idp admin-set-user-password \`\n  --username ada --password '${password}'\n`,
  {
    ...finds.in(
      'push.sh',
    )`docker login -u AWS -p $(${marked('aws ecr get-login-password --region eu-west-1')}) "$REGISTRY"\n`,
    note: 'a note: the token lives for 12 hours',
  },
  clean.in('setup.sh')`aws secretsmanager create-secret --name db --secret-string "$DB_PASSWORD"\n`,
  clean.in('setup.sh')`aws secretsmanager create-secret --name db --secret-string file://db.json\n`,
  clean.in('setup.sh')`aws ssm put-parameter --name /colour --type String --value ultramarine\n`,
  clean.in('setup.sh')`aws rds create-db-instance --db-instance-identifier a --manage-master-user-password\n`,
  clean.in('push.sh')`aws ecr get-login-password | docker login --username AWS --password-stdin "$REGISTRY"\n`,
];
