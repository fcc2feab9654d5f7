/** The account root user at work: in a CLI profile, a role, a cluster's users, or in output that shows who was signed in. */
import { detailsOf } from '../../src/aws/details.ts';
import { stopRootKey } from '../../src/aws/remedy.ts';
import {
  accountOfArn,
  isInComment,
  isProse,
  rootArnsIn,
  rootKeywords,
  useOf,
  type RootUse,
} from '../../src/aws/root-arn.ts';
import { keyId, someAccount } from '../../src/aws/samples.ts';
import type { Match, Rule, View } from '../../src/core/rule.ts';
import { clean, context, finds, sample, type Example, type Sample } from '../../src/core/sample.ts';

function* detect({ text, path }: View): Iterable<Match> {
  for (const arn of rootArnsIn(text)) {
    const use = useOf(text, arn);
    if (use === undefined || (!isOutput(use) && (isProse(path) || isInComment(text, arn.start)))) continue;
    const { title, evidence, ...more } = uses[use];
    yield {
      start: arn.start,
      end: arn.end,
      title,
      ...more,
      details: detailsOf({ account: accountOfArn(arn) }),
      evidence: [evidence],
    };
  }
}

/** What a machine wrote is true wherever it was pasted. */
function isOutput(use: RootUse): boolean {
  return use === 'caller' || use === 'event';
}

interface Saying {
  readonly title: string;
  readonly evidence: string;
  readonly severity?: 'warn';
  readonly fix?: readonly string[];
}

const withoutRoot: readonly string[] = [
  'Sign in as an IAM Identity Center user or assume a role instead. An administrator without root: aws iam create-user --user-name <NAME>; aws iam create-group --group-name Admins; aws iam attach-group-policy --group-name Admins --policy-arn arn:aws:iam::aws:policy/AdministratorAccess; aws iam add-user-to-group --user-name <NAME> --group-name Admins',
  'Remove every access key of root, and see that none is left: aws iam get-account-summary (AccountAccessKeysPresent 0, AccountMFAEnabled 1)',
  'Look at what root did: aws cloudtrail lookup-events --lookup-attributes AttributeKey=Username,AttributeValue=root',
  'Keep root for the few tasks that need it, in the console and with MFA',
];

const uses: Readonly<Record<RootUse, Saying>> = {
  mfa: {
    title: 'Root user signs requests with its MFA device',
    evidence: "the serial number is that of root's MFA device",
  },
  'mfa-delete': {
    title: 'Root user runs a command with its MFA device',
    evidence: "the serial number is that of root's MFA device",
    severity: 'warn',
  },
  login: {
    title: 'Root user signed in for the command line',
    evidence: 'the session of aws login is that of root: each command runs as root, and nothing limits it',
  },
  role: { title: 'Root user given as a role', evidence: 'a role ARN ends in :root: it can be assumed by nobody' },
  cluster: { title: 'Root user given access to a cluster', evidence: 'a user of the cluster is :root' },
  caller: {
    title: 'Output that shows the root user signed in',
    evidence: "the caller's user ID is the account's number, which is root's",
  },
  event: {
    title: "Event that the root user's access key caused",
    evidence: 'type Root with an access key ID',
    fix: stopRootKey(),
  },
};

export const rule: Rule = {
  id: 'root-identity-used',
  title: 'Root user used as an identity',
  severity: 'error',
  confidence: 'high',
  kind: 'practice',
  rank: 35,
  keywords: rootKeywords,
  scope: { before: 13, after: 13 },
  why: 'No policy of the account limits the root user, so one slip or one stolen session costs all of it. Daily work belongs to roles and users.',
  fix: withoutRoot,
  sources: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/root-user-best-practices.html',
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html',
  ],
  detect,
};

const arnOf = (account: string, rest: string): Sample =>
  sample(`arn:aws:iam::${account}:${rest}`, `arn:aws:iam::${account}:${rest}`);
const root = arnOf(someAccount, 'root');
const device = arnOf(someAccount, 'mfa/root-account-mfa-device');
const chinese = sample('root ARN in China', `arn:aws-cn:iam::${someAccount}:root`);
const variable = sample('root ARN of a variable', 'arn:aws:iam::${ACCOUNT_ID}:root');

export const examples: readonly Example[] = [
  finds.in('.aws/config')`[profile x]\nsource_profile = y\nmfa_serial = ${device}\n`,
  finds.in('login.sh')`aws sts get-session-token \\\n  --serial-number ${device} --token-code "$1"`,
  finds.in('.aws/config')`[profile x]\r\nrole_arn = ${root}\r\n`,
  finds.in('run.sh')`aws sts assume-role --role-arn ${variable} --role-session-name é`,
  finds.in('.aws/config')`[profile x]\nlogin_session = ${root}\nregion = eu-west-1\n`,
  finds.in('cluster.yaml')`iamIdentityMappings:\n  - arn: ${root}\n    username: admin\n`,
  finds.in('cluster.sh')`eksctl create iamidentitymapping --cluster x --arn ${root} --group system:masters\n`,
  finds.in('aws-auth.yaml')`mapUsers: |\n  - userarn: ${chinese}\n    username: admin\n`,
  finds.in('eks.tf')`resource "aws_eks_access_entry" "x" {\n  principal_arn = "${root}"\n}`,
  finds.in('log.txt')`{"UserId":"${someAccount}","Account":"${someAccount}","Arn":"${root}"}`,
  finds.in('notes.md')`$ aws sts get-caller-identity --output text\n${someAccount}\t${root}\t${someAccount}\n`,
  finds.in(
    'event.json',
  )`{"userIdentity":{"type":"Root","principalId":"1","arn":"${root}","accessKeyId":"${context(keyId)}"}}`,
  finds.in('mfa-delete.sh')`aws s3api put-bucket-versioning --bucket b --mfa "${device} $CODE"`,
  clean.in('key.json')`{"Effect":"Allow","Principal":{"AWS":"${root}"},"Action":"kms:*","Resource":"*"}`,
  clean.in(
    'scp.json',
  )`{"Effect":"Deny","Action":"*","Condition":{"StringLike":{"aws:PrincipalArn":"arn:aws:iam::*:root"}}}`,
  clean.in('.aws/config')`[profile x]\nmfa_serial = arn:aws:iam::123456789012:mfa/root-account-mfa-device\n`,
  clean.in(
    '.aws/config',
  )`[profile x]\nlogin_session = arn:aws:iam::${someAccount}:user/ada\ncredential_process = aws-vault exec x --json\n`,
  clean.in('.aws/config')`[profile x]\nrole_arn = arn:aws:iam::${someAccount}:role/root\n`,
  clean.in('README.md')`Set \`role_arn = ${root}\`? Never.`,
  clean.in('fix.sh')`aws iam delete-virtual-mfa-device --serial-number ${device}`,
  clean.in('endpoint.tf')`resource "aws_vpc_endpoint_service_allowed_principal" "x" {\n  principal_arn = "${root}"\n}`,
  clean.in('config')`# role_arn = ${root}\n`,
];
