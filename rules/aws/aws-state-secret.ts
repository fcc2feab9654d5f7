/** Secrets that Terraform and OpenTofu write in plain text into state and plan files. */
import { accountIn, readAccessKeyId } from '../../src/aws/access-key-id.ts';
import { detailsOf } from '../../src/aws/details.ts';
import { isStandIn } from '../../src/aws/stand-in.ts';
import { stopUserKey } from '../../src/aws/remedy.ts';
import { keyId, otherSecretKey, secretKey, sesPassword, servicePassword } from '../../src/aws/samples.ts';
import { entropyEvidence } from '../../src/core/entropy.ts';
import type { Match, Rule, View } from '../../src/core/rule.ts';
import { clean, context, finds, sample, type Example } from '../../src/core/sample.ts';
import { base62, base64 } from '../../src/core/shape.ts';

/** Resource types and their attributes that hold a secret in plain text. */
const attributes: Readonly<Record<string, readonly string[]>> = {
  aws_iam_access_key: ['secret', 'ses_smtp_password', 'ses_smtp_password_v4'],
  aws_iam_user_login_profile: ['password'],
  aws_iam_service_specific_credential: ['service_password', 'service_credential_secret'],
};

// Takes `"type": "aws_iam_access_key"` at its start; not a resource block of HCL, whose quotes hold the type alone.
const TYPE = /"type"\s{0,8}:\s{0,8}"(aws_iam_(?:access_key|user_login_profile|service_specific_credential))"/g;
// Takes the type of whatever resource comes next; not `"type": "string"`.
const NEXT_TYPE = /"type"\s{0,8}:\s{0,8}"[a-z0-9]{1,20}_/;
// Takes `"secret": "…"`; not `"secret": null`.
const ATTRIBUTE =
  /"(secret|ses_smtp_password(?:_v4)?|password|service_password|service_credential_secret)"\s{0,8}:\s{0,8}"((?:[^"\\\n]|\\[^\n]){8,256})"/g;

function* detect({ text }: View): Iterable<Match> {
  for (const { 0: head, 1: type = '', index } of text.matchAll(TYPE)) {
    const start = index + head.length;
    const next = text.slice(start).search(NEXT_TYPE);
    yield* secretsOf(type, text.slice(start, next === -1 ? undefined : start + next), start);
  }
}

function* secretsOf(type: string, resource: string, offset: number): Iterable<Match> {
  for (const { 0: whole, 1: name = '', 2: value = '', index } of resource.matchAll(ATTRIBUTE)) {
    if (attributes[type]?.includes(name) !== true || isStandIn(value)) continue;
    const end = offset + index + whole.length - 1;
    yield {
      start: end - value.length,
      end,
      ...describe(type, name, objectAround(resource, index)),
      evidence: [`attribute ${name} of ${type}`, entropyEvidence(value)],
    };
  }
}

/** The innermost braces around the place. */
function objectAround(text: string, at: number): string {
  const end = text.indexOf('}', at);
  return text.slice(text.lastIndexOf('{', at) + 1, end === -1 ? text.length : end);
}

function describe(type: string, name: string, object: string): Pick<Match, 'details' | 'fix' | 'title'> {
  const id = /"id"\s{0,8}:\s{0,8}"(AKIA[A-Z2-7]{16})"/.exec(object)?.[1];
  const user = /"user"\s{0,8}:\s{0,8}"([^"\n]{1,64})"/.exec(object)?.[1];
  const account = id === undefined ? undefined : accountIn(readAccessKeyId(id));
  return {
    title: `${titles[name] ?? 'AWS secret access key'} in Terraform state`,
    details: detailsOf({ resource: type, accessKeyId: id, account, user }),
    fix:
      type === 'aws_iam_access_key'
        ? [...stopUserKey({ id, account, user }), ...KEEP_OUT]
        : [replace(type, user), ...KEEP_OUT],
  };
}

const titles: Readonly<Record<string, string>> = {
  password: 'AWS console password',
  ses_smtp_password: 'Amazon SES SMTP password',
  ses_smtp_password_v4: 'Amazon SES SMTP password',
  service_password: 'AWS service-specific password',
  service_credential_secret: 'AWS service-specific secret',
};

const replace = (type: string, user: string = '<USER>'): string =>
  type === 'aws_iam_user_login_profile'
    ? `Stop it: aws iam update-login-profile --user-name ${user} --password-reset-required --password <NEW>`
    : `Stop it: aws iam reset-service-specific-credential --user-name ${user} --service-specific-credential-id <ACCA…>`;

const KEEP_OUT: readonly string[] = [
  'Keep state out of the repository: a remote backend with encryption, and *.tfstate in .gitignore',
  'Let the resource encrypt what it makes (pgp_key), or make no key: a role needs none',
];

export const rule: Rule = {
  id: 'aws-state-secret',
  title: 'AWS secret in Terraform state',
  severity: 'critical',
  confidence: 'high',
  rank: 47,
  keywords: Object.keys(attributes),
  scope: { after: 400, bytes: 65_536 },
  why: 'State holds every attribute in plain text, also those that Terraform calls sensitive: whoever reads the file has the key.',
  fix: [...stopUserKey(), ...KEEP_OUT],
  sources: [
    'https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/iam_access_key',
    'https://developer.hashicorp.com/terraform/language/state/sensitive-data',
  ],
  detect,
};

const id = context(keyId);
const encrypted = sample('encrypted secret', base64(200));
const password = sample('console password', base62(20));

export const examples: readonly Example[] = [
  finds.in(
    'terraform.tfstate',
  )`{"resources":[{"mode":"managed","type":"aws_iam_access_key","name":"ci","instances":[{"attributes":{"id":"${id}","pgp_key":null,"secret":"${secretKey}","ses_smtp_password_v4":"${sesPassword}","user":"ci"}}]}]}`,
  finds.in(
    'plan.json',
  )`{\r\n  "type": "aws_iam_access_key",\r\n  "name": "é",\r\n  "values": {\r\n    "user": "é",\r\n    "secret": "${secretKey}"\r\n  }\r\n}`,
  finds.in(
    'terraform.tfstate',
  )`{"type": "aws_iam_user_login_profile", "primary": {"attributes": {"id": "ann", "password": "${password}"}}}`,
  finds.in(
    'x.tfstate',
  )`{"type":"aws_iam_access_key","a":{"secret":"${secretKey}"}},{"type":"aws_s3_bucket"},{"type":"aws_iam_access_key","a":{"secret":"${otherSecretKey}"}}`,
  finds.in('x.tfstate')`{"type":"aws_iam_service_specific_credential","a":{"service_password":"${servicePassword}"}}`,
  clean.in(
    'terraform.tfstate',
  )`{"type":"aws_iam_access_key","name":"ci","instances":[{"attributes":{"encrypted_secret":"${encrypted}","secret":null}}]}`,
  clean.in('main.tf')`resource "aws_iam_access_key" "ci" {\n  user = "ci"\n}\n`,
  clean.in(
    'terraform.tfstate',
  )`{"type":"aws_iam_user_login_profile","a":{"password":null,"password_length":20,"password_reset_required":false}}`,
  clean.in('doc.md')`The type aws_iam_access_key writes its secret into state.`,
];
