/** A command that makes an access key for whoever signs it: with root's credentials, for root. */
import { isInComment, isProse } from '../../src/aws/root-arn.ts';
import type { Match, Rule, Severity, View } from '../../src/core/rule.ts';
import { clean, finds, sample, type Example } from '../../src/core/sample.ts';
import type { AwsCommand } from '../../src/iac/aws-command.ts';
import { commandsIn } from '../../src/iac/commands.ts';

function* detect(view: View): Iterable<Match> {
  for (const command of commandsIn(view.text)) yield* ofCommand(view, command);
  yield* ofLists(view);
  yield* ofCalls(view);
}

/** Options with which the command names a user, or does nothing. */
const NAMED = ['user-name', 'cli-input-json', 'cli-input-yaml', 'generate-cli-skeleton', 'no-sign-request'];
// Takes `"$@"`, `${ARGS[@]}` and `$OPTIONS`: arguments that are not seen here; not `$REGION`.
const MORE_ARGUMENTS = /\$(?:[@*]|\{?\w{0,60}(?:args|opts|options|params|flags)|\{\w{1,60}\[[@*]\])/i;
// Takes the address of a simulator; not that of AWS.
const SIMULATOR = /localhost|127\.0\.0\.1|localstack|moto|:4566|host\.docker\.internal/i;
// Takes `echo "run `; not `x=$(`.
const PRINTED = /^\s*(?:@?echo|printf|print|console\.\w{1,10}\(|Write-\w{1,12}|err?echo|log\w{0,8}|puts)\b/i;

function* ofCommand({ text, path }: View, command: AwsCommand): Iterable<Match> {
  const { service, operation, options, start } = command;
  if (service !== 'iam' || !operation.startsWith('create-access-key')) return;
  const end = endInQuotes(text, command);
  const line = text.slice(start, end);
  if (NAMED.some((name) => options.has(name)) || MORE_ARGUMENTS.test(line) || SIMULATOR.test(line)) return;
  const profile = options.get('profile')?.text;
  const lead = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  const isTold = isProse(path) || isInComment(text, start) || isQuoted(lead);
  yield { start, end, ...judge(profile, isTold) };
}

/** A command that fills a string, as in package.json, ends with it. */
function endInQuotes(text: string, { start, end }: AwsCommand): number {
  const quote = text.charAt(start - 1);
  const closing = quote === '"' || quote === "'" ? text.indexOf(quote, start) : -1;
  return closing === -1 ? end : Math.min(end, closing);
}

/** Whether what stands before the command on its line shows that it is spoken of: an echo, a sentence, a fence of Markdown. */
function isQuoted(lead: string): boolean {
  const part = lead.split(/[;&|`]|\$\(/).at(-1) ?? '';
  // Takes `Then run the `; not `KEY=` or `- run: `.
  return PRINTED.test(part) || /```\s{0,4}$/.test(lead) || /[a-z]{2,20} [a-z]{2,20} [a-z]{2,20}[ :]/i.test(lead);
}

function judge(
  profile: string | undefined,
  isTold: boolean,
): { readonly severity: Severity; readonly evidence: readonly string[] } {
  const isNamedOther = profile !== undefined && !/root|\$/i.test(profile);
  const severity = isTold ? 'note' : isNamedOther ? 'warn' : 'error';
  return {
    severity,
    evidence: ['no --user-name', ...(profile === undefined ? [] : [`signed by profile ${profile}`])],
  };
}

// Takes the words of the command as strings of a list, for a program that runs it; what follows in the list is looked at apart.
const LIST =
  /["']aws["']\s{0,20},\s{0,40}(?:["']--[\w-]{2,20}["']\s{0,20},\s{0,40}[^,\n]{1,80},\s{0,40})?["']iam["']\s{0,20},\s{0,40}["']create-access-key["']([^\]]{0,300})\]/g;

function* ofLists({ text }: View): Iterable<Match> {
  for (const { 0: list, 1: rest = '', index } of text.matchAll(LIST)) {
    const isNamed = NAMED.some((name) => rest.includes(name)) || /[*.]{1,3}\w/.test(rest) || SIMULATOR.test(list);
    if (!isNamed) yield { start: index, end: index + list.length - 1, evidence: ['no --user-name'] };
  }
}

// Takes `iam.create_access_key()`, `iamClient.createAccessKey({})` and `new CreateAccessKeyCommand({})`; not a call with an argument.
const CALL =
  /(?:\b(?:\w{0,20}iam\w{0,20})\.create_?access_?key\(\s{0,20}(?:\{\s{0,20}\})?\s{0,20}\)|\bnew CreateAccessKeyCommand\(\s{0,20}(?:\{\s{0,20}\})?\s{0,20}\)|&iam\.CreateAccessKeyInput\{\s{0,20}\})/gi;

/** The signer may well be a user that rotates its own key, so this is less than the command of a script. */
function* ofCalls({ text }: View): Iterable<Match> {
  for (const { 0: call, index } of text.matchAll(CALL)) {
    if (!isInComment(text, index))
      yield { start: index, end: index + call.length, severity: 'warn', evidence: ['no user name'] };
  }
}

export const rule: Rule = {
  id: 'root-key-create',
  title: 'Access key created without naming its user',
  severity: 'error',
  confidence: 'medium',
  kind: 'practice',
  rank: 35,
  keywords: [
    'create-access-key',
    'New-IAMAccessKey',
    'create_access_key(',
    'createAccessKey(',
    'CreateAccessKeyCommand(',
    'CreateAccessKeyInput{',
  ],
  scope: { before: 6, after: 12 },
  why: 'Without a user name IAM makes the key for whoever signs the request; run with root credentials, this gives root an access key, which it should never have.',
  fix: [
    'Name the user: aws iam create-access-key --user-name <USER>. Better make no key: a role or IAM Identity Center needs none',
    'See that root has no key: aws iam get-account-summary (AccountAccessKeysPresent 0)',
    'If it has one: sign in as root with MFA, Security credentials, Access keys, Deactivate, then Delete',
  ],
  sources: [
    'https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateAccessKey.html',
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/root-user_access-key.html',
  ],
  detect,
};

const command = sample('the call without a user', 'aws iam create-access-key');
const cmdlet = sample('the cmdlet without a user', 'New-', 'IAMAccessKey');
const continued = sample(
  'the command over two lines',
  'aws --profile admin \\\n  iam',
  ' create-access-key',
  ' --output text',
);
const list = sample('the command as a list', '"aws", "iam"', ', "create-access-key"');
const call = sample('a call of the SDK', 'iam', '.create_access_key()');

export const examples: readonly Example[] = [
  finds.in('setup.sh')`KEY=$(${command})\n`,
  finds.in('Makefile')`key:\r\n\t${command} > key.json\r\n`,
  { ...finds.in('rotate.sh')`${continued} | jq .`, note: 'a warning: the profile is not named root' },
  { ...finds.in('README.md')`Run \`${command}\` and save it.`, note: 'a note: documentation' },
  { ...finds.in('cis.json')`{"Text":"Run: \`\`\` ${command} \`\`\` and save it"}`, note: 'a note: a text in data' },
  finds.in('.github/workflows/keys.yml')`    - run: ${command} > key.json\n`,
  finds.in('package.json')`{"scripts":{"key":"${command}"}}`,
  finds.in('keys.ps1')`$key = ${cmdlet}\r\n`,
  finds.in('make.py')`subprocess.run([${list}])  # schlüssel`,
  finds.in('make.py')`key = ${call}["AccessKey"]`,
  clean.in('setup.sh')`aws iam create-access-key --user-name ci`,
  clean.in('setup.sh')`aws iam create-access-key \\\n  --output json \\\n  --user-name "$1"`,
  clean.in('setup.sh')`aws iam create-access-key --cli-input-json file://key.json`,
  clean.in('setup.sh')`aws iam create-access-key "$@"`,
  clean.in('local.sh')`aws --endpoint-url http://localhost:4566 iam create-access-key`,
  clean.in('local.sh')`awslocal iam create-access-key`,
  clean.in('make.py')`subprocess.run(["aws", "iam", "create-access-key", "--user-name", name])`,
  clean.in('keys.ps1')`New-IAMAccessKey -UserName ci\n`,
  clean.in('make.py')`iam.create_access_key(UserName=name)`,
  clean.in('iam.rb')`def create_access_key(options = {})`,
];
