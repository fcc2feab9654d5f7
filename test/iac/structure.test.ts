/** Files of hostile or odd structure: read, or given up in time with a reason. */
import { describe, expect, test } from 'vitest';
import { UserError } from '../../src/core/errors.ts';
import { policiesOf } from '../../src/iac/policies.ts';
import { resourcesOf } from '../../src/iac/resources.ts';
import { readStructure } from '../../src/iac/structure.ts';

function reasonFor(path: string, text: string): string {
  try {
    readStructure(path, text);
  } catch (error) {
    if (error instanceof UserError) return error.message;
    throw error;
  }
  return 'read';
}

function resources(path: string, text: string): readonly string[] {
  const structure = readStructure(path, text);
  return structure === undefined ? [] : resourcesOf(structure).map(({ type, name }) => `${type} ${name}`);
}

/** What stands at the first action of each statement. */
function actions(path: string, text: string): readonly string[] {
  const structure = readStructure(path, text);
  const statements = structure === undefined ? [] : policiesOf(structure).flatMap((policy) => policy.statements);
  return statements.flatMap(({ actions: [first] }) =>
    first === undefined ? [] : [text.slice(first.start, first.end)],
  );
}

describe('what is no file of its kind', () => {
  test.each([
    ['a.tf', 'resource "x" "y" {\n  name = "z\n}', 'the string does not end (line 2)'],
    ['a.tf', 'resource "x" "y" {', '} is missing (line 1)'],
    ['a.json', '{"Statement": [', 'close bracket expected (line 1)'],
    [
      'a.yaml',
      'a: [1\nb: 2\n',
      'Flow sequence in block collection must be sufficiently indented and end with a ] (line 2)',
    ],
    [
      'a.yaml',
      '{{- if .Values.x }}\na: 1\n{{- end }}\n',
      'a template, which is no YAML before it is filled in (line 1)',
    ],
    ['a.json', `{"a":${'['.repeat(100_000)}${']'.repeat(100_000)}}`, 'nested too deeply (line 1)'],
    ['a.yaml', `a: ${'['.repeat(20_000)}${']'.repeat(20_000)}`, 'nested too deeply (line 1)'],
    ['a.tf', `a = ${'['.repeat(50_000)}${']'.repeat(50_000)}`, 'nested too deeply (line 1)'],
    [
      'a.ts',
      `import * as iam from "aws-cdk-lib/aws-iam";\n${'new iam.User(this, "a", {x: '.repeat(5000)}`,
      'nested too deeply (line 1)',
    ],
  ])('%s is given up: %#', (path, text, reason) => {
    expect(reasonFor(path, text)).toBe(`not analysed: ${reason}`);
  });

  test('a large file is given up before it is read', () => {
    expect(reasonFor('a.json', `{"a": "${'x'.repeat(10_000_000)}"}`)).toMatch(/^too large to be analysed/);
  });

  test('aliases of YAML are not unfolded', () => {
    const levels = Array.from(
      { length: 20 },
      (_, index) => `a${index + 1}: &a${index + 1} [${`*a${index},`.repeat(9)}]`,
    );
    expect(reasonFor('bomb.yaml', `a0: &a0 [x]\n${levels.join('\n')}\n`)).toBe('read');
  });
});

describe('HCL', () => {
  test.each([
    [
      'a comment with a comma ends an expression',
      'resource "a" "b" {\n  c = x ? null : y # one, two\n  d = 1\n}\n',
      ['a b'],
    ],
    [
      'blocks in objects need no sign, as in HCL 1',
      'resource "a" "b" {\n  c = [{\n    d {\n      e = 1\n    }\n  }]\n}\n',
      ['a b'],
    ],
    ['brackets in comments are none', 'resource "a" "b" {\n  c = f(1, // :) {\n    2)\n}\n', ['a b']],
  ])('%s', (_, text, expected) => {
    expect(resources('a.tf', text)).toEqual(expected);
  });
});

describe('programs', () => {
  test.each([
    [
      'the CDK by its module',
      'a.ts',
      `import { aws_iam as iam } from 'aws-cdk-lib';\nconst ada = new iam.User(this, 'Ada');\n`,
      ['AWS::IAM::User ada'],
    ],
    [
      'the CDK by name',
      'a.ts',
      `import { User as Person } from 'aws-cdk-lib/aws-iam';\nnew Person(this, 'Ada');\n`,
      ['AWS::IAM::User Ada'],
    ],
    [
      'the CDK in Python',
      'a.py',
      `from aws_cdk import (\n  aws_iam as iam,\n)\nself.ada = iam.User(self, "Ada")\n`,
      ['AWS::IAM::User ada'],
    ],
    [
      'Pulumi in Python',
      'a.py',
      `import pulumi_aws as aws\nada = aws.iam.User("ada", name="ada")\n`,
      ['aws:iam:User ada'],
    ],
    ['not another module', 'a.ts', `import * as iam from 'aws-cdk-lib/aws-iam';\nnew cognito.User(this, 'Ada');\n`, []],
    ['not a comment', 'a.ts', `import * as iam from 'aws-cdk-lib/aws-iam';\n// new iam.User(this, 'Ada');\n`, []],
    ['not other code', 'a.ts', `new iam.User(this, 'Ada');\n`, []],
  ])('%s', (_, path, text, expected) => {
    expect(resources(path, text)).toEqual(expected);
  });
});

describe('a policy in a string has its parts in their places', () => {
  test.each([
    [
      'a heredoc',
      'a.tf',
      'x = <<-EOT\n  {"Statement": {"Effect": "Allow",\n    "Action": "s3:Get", "Resource": "*"}}\nEOT\n',
    ],
    [
      'a YAML block',
      'a.yaml',
      'x: |\n  {"Statement": {"Effect": "Allow",\n    "Action": "s3:Get", "Resource": "*"}}\n',
    ],
    [
      'a heredoc that expressions leave broken',
      'a.tf',
      'x = {\n  y = <<EOT\n{"Statement": {"Effect": "Allow", "Action": "s3:Get", "Resource": ${z}}}\nEOT\n}\n',
    ],
  ])('%s', (_, path, text) => {
    const wrapped = path.endsWith('.tf') ? `locals {\n${text}}\n` : text;
    expect(actions(path, wrapped)).toEqual(['"s3:Get"']);
  });
});
