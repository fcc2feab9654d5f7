/** A file of credentials among the project's files: the AWS CLI's, or one of the tools that speak to S3. */
import { readAccessKeyId } from '../../src/aws/access-key-id.ts';
import { credentialFile, fileSecretsIn, type FileSecret } from '../../src/aws/credential-file.ts';
import { detailsOf } from '../../src/aws/details.ts';
import { expiryIn, isLongPast, isoOf } from '../../src/aws/expiry.ts';
import { verdictOf, type IdVerdict } from '../../src/aws/id-match.ts';
import { endSession, stopUserKey } from '../../src/aws/remedy.ts';
import {
  documentedKeyId,
  keyId,
  otherKeyId,
  otherSecretKey,
  secretKey,
  sessionToken,
  temporaryKeyId,
} from '../../src/aws/samples.ts';
import { entropyEvidence } from '../../src/core/entropy.ts';
import type { Match, Rule, View } from '../../src/core/rule.ts';
import { clean, context, finds, sample, type Example } from '../../src/core/sample.ts';
import { base62, base64, base64url } from '../../src/core/shape.ts';

function* detect({ text, path }: View): Iterable<Match> {
  const expiry = path.endsWith('.json') ? expiryIn(text) : undefined;
  for (const secret of fileSecretsIn(text, path)) {
    const verdict = secret.id === undefined ? {} : verdictOfId(secret.id);
    if (verdict !== undefined) yield matchOf(secret, verdict, expiry);
  }
}

/** An ID that is no access key of AWS's is one of another store: that speaks neither for nor against the secret. */
function verdictOfId(id: string): IdVerdict | undefined {
  if (!/^(?:AKIA|ASIA)[A-Z2-7]{16}$/.test(id)) return {};
  return readAccessKeyId(id).kind === 'placeholder' ? {} : verdictOf(readAccessKeyId(id), 'access key');
}

function matchOf(secret: FileSecret, verdict: IdVerdict, expiry: number | undefined): Match {
  const { value, start, end, profile, id, name, commented } = secret;
  return {
    start,
    end,
    ...judge(secret),
    ...verdict,
    ...(expiry !== undefined && isLongPast(expiry) ? { severity: 'note' } : {}),
    details: detailsOf({
      ...verdict.details,
      profile,
      accessKeyId: id,
      expires: expiry === undefined ? undefined : isoOf(expiry),
    }),
    evidence: [
      'its path is that of a credentials file',
      `named ${name}`,
      ...(commented ? ['commented out, but still a key'] : []),
      ...(verdict.evidence ?? []),
      entropyEvidence(value),
    ],
  };
}

function judge({ kind, id, name }: FileSecret): Pick<Match, 'severity' | 'title' | 'fix'> {
  if (name === 'auth')
    return { severity: 'warn', title: 'Login to Amazon ECR in a Docker file', fix: [...logOut, ...UNTRACK] };
  if (kind === 'login')
    return { severity: 'error', title: 'AWS sign-in token in a cache file', fix: [...signOut, ...UNTRACK] };
  const isTemporary = kind === 'token' || id?.startsWith('ASIA') === true;
  if (!isTemporary) return { fix: [...stopUserKey({ id }).slice(0, -1), ...UNTRACK] };
  return {
    severity: kind === 'token' ? 'warn' : 'error',
    title: 'Temporary AWS credentials in a credentials file',
    fix: [...endSession({ id }).slice(0, -1), ...UNTRACK],
  };
}

const UNTRACK: readonly string[] = [
  'Take the file out, and keep it out: git rm --cached <FILE>, and name it in .gitignore',
  'Remove it from history: git filter-repo --invert-paths --path <FILE>',
];
const signOut: readonly string[] = [
  'End the session: aws sso logout; IAM Identity Center, Users, the user, Active sessions, Delete',
  'Look at its use: aws cloudtrail lookup-events --lookup-attributes AttributeKey=Username,AttributeValue=<USER>',
];
const logOut: readonly string[] = [
  'It ends 12 hours after the login. While it may live, deactivate the credential with which docker login was run',
  'Use a credential helper, which stores nothing: amazon-ecr-credential-helper',
];

export const rule: Rule = {
  id: 'aws-credentials-file',
  title: 'AWS credentials file',
  severity: 'critical',
  confidence: 'high',
  rank: 46,
  keywords: [],
  scope: 'file',
  path: credentialFile,
  why: 'Such a file holds keys in plain text for all profiles of a person or a machine. It belongs into a home directory, never into a repository.',
  fix: [...stopUserKey().slice(0, -1), ...UNTRACK],
  sources: [
    'https://docs.aws.amazon.com/cli/latest/userguide/cli-configure-files.html',
    'https://docs.aws.amazon.com/sdkref/latest/guide/file-format.html',
  ],
  detect,
};

const id = context(keyId);
const otherId = context(otherKeyId);
const temporaryId = context(temporaryKeyId);
const login = sample('sign-in token', base64url(200));
const clientSecret = sample('client secret', base64url(120));
const storeId = context(sample('key ID of another store', base62(20)));
const ecr = sample('ECR login', btoa('AWS:ey').slice(0, 8), base64(200));

export const examples: readonly Example[] = [
  finds.in('.aws/credentials')`[default]\naws_access_key_id = ${id}\naws_secret_access_key = ${secretKey}\n`,
  finds.in(
    'C/Users/ann/.aws/credentials',
  )`\uFEFF[a]\r\nAWS_SECRET_ACCESS_KEY="${secretKey}" # old\r\nAWS_ACCESS_KEY_ID=${id}\r\n\r\n[ü]\r\naws_access_key_id=${otherId}\r\naws_secret_access_key=${otherSecretKey}`,
  { ...finds.in('home/.aws/credentials')`[x]\n# aws_secret_access_key = ${secretKey}\n`, note: 'commented out' },
  finds.in(
    '.aws/config',
  )`[profile b]\nregion = eu-west-1\naws_access_key_id = ${temporaryId}\naws_secret_access_key = ${secretKey}\naws_session_token = ${sessionToken}\n`,
  finds.in(
    '.aws/cli/cache/5f1.json',
  )`{"Credentials":{"AccessKeyId":"${temporaryId}","SecretAccessKey":"${secretKey}","SessionToken":"${sessionToken}","Expiration":"2031-01-01T00:00:00Z"},"ProviderType":"sso"}`,
  finds.in(
    '.aws/sso/cache/5f1.json',
  )`{"startUrl":"https://x.awsapps.com/start","accessToken":"${login}","expiresAt":"2031-01-01T00:00:00Z","clientSecret":"${clientSecret}"}`,
  finds.in('.boto')`[Credentials]\naws_access_key_id = ${id}\naws_secret_access_key = ${secretKey}\n`,
  finds.in('.s3cfg')`[default]\naccess_key = ${id}\nsecret_key = ${secretKey}\nuse_https = True\n`,
  finds.in('etc/passwd-s3fs')`bucket:${id}:${secretKey}`,
  finds.in('rclone.conf')`[minio]\ntype = s3\naccess_key_id = ${storeId}\nsecret_access_key = ${secretKey}\n`,
  finds.in('.fog')`default:\n  :aws_access_key_id: ${id}\n  :aws_secret_access_key: ${secretKey}\n`,
  finds.in('.docker/config.json')`{"auths":{"532587168180.dkr.ecr.eu-west-1.amazonaws.com":{"auth":"${ecr}"}}}`,
  clean.in(
    '.aws/config',
  )`[profile dev]\nsso_session = x\nsso_account_id = 532587168180\nsso_role_name = Reader\n[sso-session x]\nsso_start_url = https://x.awsapps.com/start\n`,
  clean.in('.aws/credentials.example')`[default]\naws_access_key_id = <ID>\naws_secret_access_key = <secret>\n`,
  clean.in(
    '.aws/credentials',
  )`[default]\naws_access_key_id = ${documentedKeyId}\naws_secret_access_key = your-secret-access-key-here\n`,
  clean.in('.aws/credentials')`[localstack]\naws_access_key_id = test\naws_secret_access_key = test\n`,
  clean.in('.aws/credentials')`[default]\ncredential_process = aws-vault exec dev --json\n`,
  clean.in('.docker/config.json')`{"credHelpers":{"532587168180.dkr.ecr.eu-west-1.amazonaws.com":"ecr-login"}}`,
];
