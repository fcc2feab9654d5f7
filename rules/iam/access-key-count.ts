/** More access keys for one user than there should be, or than AWS allows (practice 3). */
import type { Match, Rule } from '../../src/core/rule.ts';
import { clean, finds, type Example } from '../../src/core/sample.ts';
import { ACCESS_KEYS, isActive, isRepeated, sameText } from '../../src/iac/access-keys.ts';
import { CODE_KEYWORDS } from '../../src/iac/code.ts';
import { inspect, INSPECTED, practice } from '../../src/iac/inspection.ts';
import { marked } from '../../src/iac/marked.ts';
import type { Declared, Resource } from '../../src/iac/resources.ts';
import { get } from '../../src/iac/tree.ts';

/** A user has at most two keys, inactive ones included (IAM quotas). */
const LIMIT = 2;

function* onResources({ all }: Declared): Iterable<Match> {
  const byOwner = new Map<string, Resource[]>();
  for (const resource of all) {
    const owner = ownerOf(resource);
    if (owner === undefined) continue;
    const name = `${resource.type} ${owner}`;
    const keys = byOwner.get(name);
    if (keys === undefined) byOwner.set(name, [resource]);
    else keys.push(resource);
  }
  for (const keys of byOwner.values()) yield* judge(keys);
}

function* judge(keys: readonly Resource[]): Iterable<Match> {
  if (keys.length === LIMIT && keys.every(isActive)) yield* keys.slice(1).flatMap((key) => matchAt(key));
  for (const [index, key] of keys.slice(LIMIT).entries()) {
    const evidence = [`key ${LIMIT + index + 1} of one user, of which AWS allows ${LIMIT}`];
    yield* matchAt(key, { severity: 'error', title: 'More access keys for a user than AWS allows', evidence });
  }
}

function matchAt({ type, body }: Resource, more?: Omit<Match, 'start' | 'end'>): readonly Match[] {
  const value = get(body, ACCESS_KEYS[type] ?? '');
  return value === undefined ? [] : [practice(value, more)];
}

/** The user of a key that stands for exactly one. */
function ownerOf(resource: Resource): string | undefined {
  const owner = ACCESS_KEYS[resource.type];
  // An Ansible task may run or not, and makes a key that an earlier run made already.
  if (owner === undefined || resource.tool === 'ansible' || isRepeated(resource)) return undefined;
  return sameText(get(resource.body, owner));
}

export const rule: Rule = {
  id: 'access-key-count',
  title: 'Two active access keys for one user',
  severity: 'warn',
  confidence: 'high',
  rank: 40,
  kind: 'practice',
  keywords: ['aws_iam_access_key', 'AWS::IAM::AccessKey', 'aws:iam:AccessKey', ...CODE_KEYWORDS],
  scope: 'file',
  path: INSPECTED,
  why: 'The second key is for the days of a rotation. Where both always work there is twice as much to lose and no room to rotate; a third is refused.',
  fix: [
    'Keep one key for each user, and a user or better a role for each workload',
    'Set the other to Inactive, watch what fails, then take it out of the template',
  ],
  sources: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html',
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html',
  ],
  detect: (view) => inspect(view, { resources: onResources }),
};

export const examples: readonly Example[] = [
  finds.in(
    'main.tf',
  )`resource "aws_iam_access_key" "a" {\n  user = aws_iam_user.ci.name\n}\n\nresource "aws_iam_access_key" "b" {\n  user = ${marked('aws_iam_user.ci.name')}\n}\n`,
  finds.in(
    'main.tf',
  )`resource "aws_iam_access_key" "a" {\n  user = "ci"\n}\n\nresource "aws_iam_access_key" "b" {\n  user   = "ci"\n  status = "Inactive"\n}\n\nresource "aws_iam_access_key" "c" {\n  user = ${marked('"ci"')}\n}\n`,
  finds.in(
    'stack.yaml',
  )`Resources:\n  First:\n    Type: AWS::IAM::AccessKey\n    Properties:\n      UserName: !Ref Ci\n  Second:\n    Type: AWS::IAM::AccessKey\n    Properties:\n      UserName: !Ref ${marked('Ci')}\n`,
  clean.in(
    'main.tf',
  )`resource "aws_iam_access_key" "a" {\n  user = aws_iam_user.ci.name\n}\n\nresource "aws_iam_access_key" "b" {\n  user = aws_iam_user.mail.name\n}\n`,
  clean.in(
    'main.tf',
  )`resource "aws_iam_access_key" "new" {\n  user = "ci"\n}\n\nresource "aws_iam_access_key" "old" {\n  user   = "ci"\n  status = "Inactive"\n}\n`,
  clean.in(
    'main.tf',
  )`resource "aws_iam_access_key" "a" {\n  for_each = var.users\n  user     = each.value\n}\n\nresource "aws_iam_access_key" "b" {\n  for_each = var.others\n  user     = each.value\n}\n`,
];
