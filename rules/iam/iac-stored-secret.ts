/** A secret written out in the template of the store that is to keep it (practice 3). */
import type { Match, Rule, View } from '../../src/core/rule.ts';
import { clean, finds, sample, type Example } from '../../src/core/sample.ts';
import { base62, digits, lower } from '../../src/core/shape.ts';
import { passwordMatch, tokenMatch } from '../../src/generic/finding.ts';
import { kindOfName } from '../../src/generic/names.ts';
import { inspect, INSPECTED } from '../../src/iac/inspection.ts';
import type { Resource } from '../../src/iac/resources.ts';
import { at, get, literal, type StringValue, type Value } from '../../src/iac/tree.ts';

/** Where a kind of resource has the value, what it is called, and whether all that it keeps is secret. */
interface Store {
  readonly value: string;
  readonly name: string;
  readonly isSecret: (body: Value) => boolean;
}

const isSecureString = (body: Value): boolean => literal(get(body, 'type')) === 'SecureString';
const always = (): boolean => true;

const STORES: Readonly<Record<string, Store>> = {
  aws_ssm_parameter: { value: 'value', name: 'name', isSecret: isSecureString },
  // CloudFormation makes no parameters of the type SecureString.
  'AWS::SSM::Parameter': { value: 'Value', name: 'Name', isSecret: () => false },
  'aws:ssm:Parameter': { value: 'value', name: 'name', isSecret: isSecureString },
  aws_secretsmanager_secret_version: { value: 'secret_string', name: 'secret_id', isSecret: always },
  'AWS::SecretsManager::Secret': { value: 'SecretString', name: 'Name', isSecret: always },
  'aws:secretsmanager:SecretVersion': { value: 'secretString', name: 'secretId', isSecret: always },
};

function* onResource({ path }: View, resource: Resource): Iterable<Match> {
  const store = STORES[resource.type];
  const value = store === undefined ? undefined : writtenIn(resource.body, store);
  if (store === undefined || value === undefined) return;
  const { text, start, end } = value;
  const isTold = tellsName(resource, store);
  if (!isTold && !store.isSecret(resource.body)) return;
  const quotes = end - start - text.length === 2 ? 1 : 0;
  const place = { start: start + quotes, value: text, path, severity: 'error' } as const;
  const match = isTold
    ? passwordMatch({ ...place, because: 'the value of a parameter or secret whose name tells' })
    : tokenMatch({ ...place, because: 'the value of a SecureString or a secret' });
  if (match !== undefined) yield { ...match, end: end - quotes, value: text };
}

/** The value that stands in the template, unless the real one is put in by hand later. */
function writtenIn(body: Value, store: Store): StringValue | undefined {
  const value = get(body, store.value);
  if (value?.kind !== 'string' || value.dynamic || isStructured(value.text)) return undefined;
  return at(body, 'lifecycle', 'ignore_changes') === undefined ? value : undefined;
}

function tellsName({ name, body }: Resource, store: Store): boolean {
  return [literal(get(body, store.name)) ?? '', name].some((one) => kindOfName(one)?.weak === false);
}

/** Of JSON in a secret each name tells of its own value, and a text of several lines is a file. */
const isStructured = (text: string): boolean => /^\s*[[{]|\n/.test(text);

export const rule: Rule = {
  id: 'iac-stored-secret',
  title: 'Secret in the template of its store',
  severity: 'error',
  confidence: 'medium',
  rank: 20,
  keywords: [
    'ssm_parameter',
    'SSM::Parameter',
    'ssm:Parameter',
    'ssm/parameter',
    'secretsmanager_secret_version',
    'SecretsManager::Secret',
    'secretsmanager:SecretVersion',
    'secretsmanager/secretVersion',
  ],
  scope: 'file',
  path: INSPECTED,
  why: 'The store keeps the value from those who may not read it; the template shows it to everybody who reads the code.',
  fix: [
    'Change the secret where it is used.',
    'Make the parameter or secret without its value, or with one that AWS makes up (GenerateSecretString), and put the value in by hand',
    'Remove it from the code, then from history: git filter-repo --replace-text',
  ],
  sources: [
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-ssm-parameter.html',
    'https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/ssm_parameter',
  ],
  detect: (view) => inspect(view, { resource: (resource) => onResource(view, resource) }),
};

const token = sample('token', base62(24));
const mashed = sample('secret', lower(12), digits(3));

export const examples: readonly Example[] = [
  finds.in(
    'stack.yaml',
  )`Resources:\n  P:\n    Type: AWS::SSM::Parameter\n    Properties:\n      Name: /shop/api_key\n      Type: String\n      Value: '${token}'\n`,
  finds.in(
    'stack.json',
  )`{"Resources": {"P": {"Type": "AWS::SSM::Parameter", "Properties": {"Name": "MYSECRET", "Type": "String", "Value": "${mashed}"}}}}`,
  finds.in(
    'main.tf',
  )`resource "aws_ssm_parameter" "db" {\n  name  = "/shop/db/master"\n  type  = "SecureString"\n  value = "${token}"\n}\n`,
  finds.in(
    'main.tf',
  )`resource "aws_secretsmanager_secret_version" "db" {\n  secret_id     = aws_secretsmanager_secret.db.id\n  secret_string = "${token}"\n}\n`,
  clean.in(
    'main.tf',
  )`resource "aws_ssm_parameter" "db" {\n  name  = "/shop/db/password"\n  type  = "SecureString"\n  value = var.password\n}\n`,
  clean.in(
    'main.tf',
  )`resource "aws_ssm_parameter" "db" {\n  name  = "/shop/db/password"\n  type  = "SecureString"\n  value = "uninitialized1"\n  lifecycle {\n    ignore_changes = [value]\n  }\n}\n`,
  clean.in(
    'stack.yaml',
  )`Resources:\n  P:\n    Type: AWS::SSM::Parameter\n    Properties:\n      Name: /shop/image\n      Type: String\n      Value: ami-0abcd1234\n`,
  clean.in(
    'stack.yaml',
  )`Resources:\n  P:\n    Type: AWS::SSM::Parameter\n    Properties:\n      Name: /shop/secret\n      Type: String\n      Value: !Ref Secret\n`,
];
