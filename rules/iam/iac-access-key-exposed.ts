/** The secret half of an access key in a template's outputs or in the log of a command (practice 3). */
import type { Match, Rule, View } from '../../src/core/rule.ts';
import { clean, finds, type Example } from '../../src/core/sample.ts';
import { ACCESS_KEYS } from '../../src/iac/access-keys.ts';
import { CODE_KEYWORDS } from '../../src/iac/code.ts';
import { mayDeclare } from '../../src/iac/declaring.ts';
import { INSPECTED, practice } from '../../src/iac/inspection.ts';
import { marked } from '../../src/iac/marked.ts';
import { resourcesOf, type Resource } from '../../src/iac/resources.ts';
import { readStructure, type Structure } from '../../src/iac/structure.ts';
import { get, getAll, literal, type Value } from '../../src/iac/tree.ts';

/** A value that shows what it holds, and what the finding then says. */
interface Exposure {
  readonly value: Value;
  readonly more: Omit<Match, 'start' | 'end'>;
}

function* detect({ path, text }: View): Iterable<Match> {
  if (!mayDeclare({ text, path }, { resources: true, policies: false })) return;
  const structure = readStructure(path, text);
  if (structure === undefined) return;
  const resources = resourcesOf(structure);
  if (structure.kind === 'program') {
    yield* ofProgram(text, resources);
    return;
  }
  yield* references(text, terraformExposures(structure, resources), terraformSecret(resources));
  const keys = resources.filter(({ type }) => type === 'AWS::IAM::AccessKey').map(({ name }) => name);
  if (keys.length > 0) yield* references(text, cloudFormationExposures(structure), cloudFormationSecret(keys));
}

/** Outputs of stacks and prints of the secrets of keys that a CDK or Pulumi program makes. */
function* ofProgram(text: string, resources: readonly Resource[]): Iterable<Match> {
  const keys = resources.filter(({ type }) => type in ACCESS_KEYS).map(({ name }) => name);
  const names = keys.filter((name) => /^[\w$]+$/.test(name)).map((name) => name.replaceAll('$', String.raw`\$`));
  if (names.length === 0) return;
  // Takes `new CfnOutput(this, 'Key', { value: key.secretAccessKey.unsafeUnwrap() })`, `export const secret = key.secret`,
  // `pulumi.export("secret", key.secret)`; not `new Secret(this, 'Store', { secretStringValue: key.secretAccessKey })`.
  const shown = String.raw`(?:CfnOutput(?:\.Builder\s*\.create)?\([^;]{0,400}?|\bconsole\.\w+\([^;\n]{0,200}?|\b(?:print|fmt\.Print\w*|out\.print\w*)\([^\n]{0,200}?|\bexport\s+const\s+\w+\s*=\s*|\b(?:pulumi|ctx)\.export\([^\n]{0,100}?,\s*)`;
  const secret = new RegExp(`${shown}((?:${names.join('|')})\\.(?:attr_?|get)?secret(?:_?access_?key)?\\b)`, 'gi');
  for (const { 0: all, 1: value = '', index } of text.matchAll(secret)) {
    const end = index + all.length;
    yield practice({ start: end - value.length, end }, { evidence: ['the value of an output, or printed'] });
  }
}

function* references(text: string, exposures: readonly Exposure[], secret: RegExp): Iterable<Match> {
  for (const { value, more } of exposures) {
    const found = secret.exec(text.slice(value.start, value.end));
    if (found === null) continue;
    const start = value.start + found.index;
    yield practice({ start, end: start + found[0].length }, more);
  }
}

/** References to the secrets of keys. With a `pgp_key` there is only `encrypted_secret`, which may be shown. */
function terraformSecret(resources: readonly Resource[]): RegExp {
  const encrypted = resources
    .filter(({ type, body }) => type === 'aws_iam_access_key' && get(body, 'pgp_key') !== undefined)
    .map(({ name }) => name);
  const others = encrypted.length === 0 ? '' : `(?!(?:${encrypted.join('|')})[.[])`;
  // Takes `aws_iam_access_key.ada.secret`, `aws_iam_access_key.ada[0].secret`; not `aws_iam_access_key.ada.encrypted_secret`.
  return new RegExp(
    String.raw`aws_iam_access_key\.${others}[\w-]{1,200}(?:\[[^\]\n]{0,200}\])?\.(?:secret|ses_smtp_password_v4)\b`,
  );
}

function terraformExposures(structure: Structure, resources: readonly Resource[]): readonly Exposure[] {
  return [
    ...outputs(structure).flatMap(outputExposure),
    ...resources.flatMap(echoExposures),
    ...resources.flatMap(fileExposure),
  ];
}

function outputs(structure: Structure): readonly Value[] {
  if (structure.kind === 'hcl') return structure.blocks.filter(({ type }) => type === 'output').map(({ body }) => body);
  return structure.kind === 'tree' ? structure.documents.flatMap((document) => valuesOf(get(document, 'output'))) : [];
}

const valuesOf = (value: Value | undefined): readonly Value[] =>
  value?.kind === 'map' ? value.entries.map((entry) => entry.value) : [];

function outputExposure(output: Value): readonly Exposure[] {
  const value = get(output, 'value');
  if (value === undefined) return [];
  const isSensitive = literal(get(output, 'sensitive')) === 'true';
  const evidence = ['the value of an output, in plain text in the state'];
  // `sensitive` keeps it out of the log of a plan, not out of the state or of `terraform output -json`.
  return [{ value, more: isSensitive ? { severity: 'warn', evidence } : { evidence } }];
}

/** Commands of `local-exec` that print; one that hands the value to a store or encrypts it does what it should. */
function echoExposures({ body }: Resource): readonly Exposure[] {
  return getAll(body, 'provisioner').flatMap((provisioner) => {
    const value = get(provisioner, 'command');
    // Takes `echo ${…} > key.txt`; not `aws s3 ls` or `echo ${…} | gpg -e`.
    const prints = value?.kind === 'string' && /\b(?:echo|printf)\b/.test(value.text) && !KEPT.test(value.text);
    return prints ? [{ value, more: { evidence: ['printed by a command'] } }] : [];
  });
}

/** A file that Terraform writes; `local_sensitive_file` only keeps it out of the log of a plan. */
function fileExposure({ type, body }: Resource): readonly Exposure[] {
  const value = type === 'local_file' || type === 'local_sensitive_file' ? get(body, 'content') : undefined;
  return value === undefined ? [] : [{ value, more: { severity: 'warn', evidence: ['written into a file'] } }];
}

// Takes `| gpg -e`, `aws secretsmanager put-secret-value`; not `> key.txt`.
const KEPT = /\b(?:gpg|sops|vault|secretsmanager|ssm put-parameter)\b/;

function cloudFormationExposures(structure: Structure): readonly Exposure[] {
  if (structure.kind !== 'tree') return [];
  return structure.documents
    .flatMap((document) => valuesOf(get(document, 'Outputs')))
    .flatMap((output) => {
      const value = get(output, 'Value');
      return value === undefined ? [] : [{ value, more: { evidence: ['the value of an output of the stack'] } }];
    });
}

/** Takes `Key.SecretAccessKey`, `"Key", "SecretAccessKey"`, and both as a list below each other; not `Key.Arn`. */
function cloudFormationSecret(keys: readonly string[]): RegExp {
  return new RegExp(
    String.raw`\b(?:${keys.join('|')})(?:\.|["']?\s{0,80}(?:,|\n\s{0,80}-)\s{0,80}["']?)SecretAccessKey\b`,
  );
}

export const rule: Rule = {
  id: 'iac-access-key-exposed',
  title: 'Secret access key shown by a template',
  severity: 'error',
  confidence: 'high',
  rank: 40,
  kind: 'practice',
  keywords: ['aws_iam_access_key', 'AWS::IAM::AccessKey', ...CODE_KEYWORDS],
  scope: 'file',
  path: INSPECTED,
  why: 'Outputs and logs are read by everyone who may look at the stack, the state or the build: each of them then holds the key.',
  fix: [
    'Use a role instead of the key: an instance profile, IRSA, or OIDC for CI',
    'If it must be a key, hand it to a store within the template: AWS::SecretsManager::Secret, aws_secretsmanager_secret_version',
    'In Terraform give a pgp_key and show encrypted_secret',
    'Replace keys that were shown: aws iam update-access-key --user-name <USER> --access-key-id <ID> --status Inactive',
  ],
  sources: [
    'https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/iam_access_key',
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-iam-accesskey.html',
  ],
  detect,
};

export const examples: readonly Example[] = [
  finds.in(
    'main.tf',
  )`resource "local_file" "key" {\n  filename = "key"\n  content  = ${marked('aws_iam_access_key.ci.secret')}\n}\n`,
  finds.in(
    'main.tf',
  )`resource "aws_iam_access_key" "ci" {\n  user = aws_iam_user.ci.name\n}\n\noutput "key" {\n  value = ${marked('aws_iam_access_key.ci.secret')}\n}\n`,
  finds.in(
    'outputs.tf',
  )`output "keys" {\n  sensitive = true\n  value = {\n    id  = aws_iam_access_key.ci[0].id\n    key = ${marked('aws_iam_access_key.ci[0].secret')}\n  }\n}\n`,
  finds.in(
    'main.tf',
  )`resource "null_resource" "show" {\n  provisioner "local-exec" {\n    command = "echo \${${marked('aws_iam_access_key.ci.secret')}} >> key.txt"\n  }\n}\n`,
  finds.in(
    'stack.yaml',
  )`Resources:\n  Key:\n    Type: AWS::IAM::AccessKey\n    Properties:\n      UserName: !Ref Ci\nOutputs:\n  Secret:\n    Value: !GetAtt ${marked('Key.SecretAccessKey')}\n`,
  finds.in(
    'stack.json',
  )`{"Resources": {"Key": {"Type": "AWS::IAM::AccessKey", "Properties": {"UserName": {"Ref": "Ci"}}}}, "Outputs": {"Out": {"Value": {"Fn::GetAtt": ["${marked('Key", "SecretAccessKey')}"]}}}}`,
  finds.in(
    'lib/stack.ts',
  )`import * as iam from "aws-cdk-lib/aws-iam";\nconst key = new iam.AccessKey(this, 'Key', { user });\nnew CfnOutput(this, 'Secret', { value: ${marked('key.secretAccessKey')}.unsafeUnwrap() });\n`,
  finds.in(
    '__main__.py',
  )`import pulumi\nimport pulumi_aws as aws\nkey = aws.iam.AccessKey("ci", user=user.name)\npulumi.export("secret", ${marked('key.secret')})\n`,
  finds.in(
    'main.go',
  )`import "github.com/pulumi/pulumi-aws/sdk/v6/go/aws/iam"\n\nfunc run(ctx *pulumi.Context) error {\n\tkey, err := iam.NewAccessKey(ctx, "ci", &iam.AccessKeyArgs{User: ci.Name})\n\tctx.Export("secret", ${marked('key.Secret')})\n\treturn err\n}\n`,
  finds.in(
    'AppStack.java',
  )`import software.amazon.awscdk.services.iam.*;\nAccessKey key = AccessKey.Builder.create(this, "Key").user(ci).build();\nCfnOutput.Builder.create(this, "Out").value(${marked('key.getSecretAccessKey')}().unsafeUnwrap()).build();\n`,
  clean.in(
    'lib/stack.ts',
  )`import * as iam from "aws-cdk-lib/aws-iam";\nconst key = new iam.AccessKey(this, 'Key', { user });\nnew Secret(this, 'Store', { secretStringValue: key.secretAccessKey });\n`,
  clean.in(
    'main.tf',
  )`resource "aws_iam_access_key" "ci" {\n  user    = aws_iam_user.ci.name\n  pgp_key = "keybase:ada"\n}\n\noutput "key" {\n  value = aws_iam_access_key.ci.encrypted_secret\n}\n`,
  clean.in(
    'main.tf',
  )`resource "aws_iam_access_key" "ci" {\n  user = aws_iam_user.ci.name\n}\n\nresource "aws_secretsmanager_secret_version" "ci" {\n  secret_id     = aws_secretsmanager_secret.ci.id\n  secret_string = aws_iam_access_key.ci.secret\n}\n`,
  clean.in(
    'stack.yaml',
  )`Resources:\n  Key:\n    Type: AWS::IAM::AccessKey\n    Properties:\n      UserName: !Ref Ci\n  Store:\n    Type: AWS::SecretsManager::Secret\n    Properties:\n      SecretString: !GetAtt Key.SecretAccessKey\nOutputs:\n  Id:\n    Value: !Ref Key\n`,
];
