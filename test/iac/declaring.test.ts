import { expect, test } from 'vitest';
import { declarationsIn } from '../../src/iac/declaring.ts';

const none = { resources: false, policies: false };
const policy = { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: '*', Resource: '*' }] };
const json = (value: unknown): string => JSON.stringify(value);

test.each([
  [
    'a description of an interface',
    json({ shapes: { Effect: { enum: ['Allow', 'Deny'] }, Statement: 'a string' } }),
    none,
  ],
  ['a word about resources deep within', json({ docs: { Resources: 1 } }), none],
  ['a policy', json(policy), { ...none, policies: true }],
  ['a policy deep within', json({ a: [{ b: policy }] }), { ...none, policies: true }],
  ['a policy as a text', json({ a: json(policy) }), { ...none, policies: true }],
  ['a policy as a text within a text', json({ a: json({ b: json(policy) }) }), { ...none, policies: true }],
  ['a template', json({ Resources: { a: { Type: 'AWS::IAM::User' } } }), { ...none, resources: true }],
  ['what Terraform reads', json({ resource: { aws_iam_user: {} } }), { ...none, resources: true }],
  ['what Pulumi reads', json({ resources: { a: { type: 'aws:iam:User' } } }), { ...none, resources: true }],
  ["what is no resource of AWS's", json({ data: { a: { Type: 'arn:aws:iam' } } }), none],
  ['a list', json([{ tasks: [] }]), { ...none, resources: true }],
  ['what has comments', `// Allow\n{"Statement": [{"Effect": 1}]}`, { resources: true, policies: true }],
  ['what is broken', '{"Resources": {"a": {"Type": "AWS::IAM::User",', { ...none, resources: true }],
])('%s', (_, text, expected) => {
  expect(declarationsIn(text)).toEqual(expected);
});
