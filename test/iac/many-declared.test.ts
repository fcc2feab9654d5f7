/** Files that declare a great many things: rules that look for what belongs together must not look at each pair. */
import { expect, test } from 'vitest';
import { rule as accessKeyCount } from '../../rules/iam/access-key-count.ts';
import { rule as deleteFirst } from '../../rules/iam/access-key-delete-first.ts';
import { rule as userNoGroup } from '../../rules/iam/iam-user-no-group.ts';
import { rule as mfaMissing } from '../../rules/iam/mfa-condition-missing.ts';
import type { Project } from '../../src/core/rule.ts';
import { cpuTime } from '../cpu-time.ts';

const many = (one: (index: number) => string): string =>
  Array.from({ length: 8000 }, (_, index) => one(index)).join('');

const user = (n: number): string =>
  `resource "aws_iam_user" "u${n}" {\n  name = "u${n}"\n}\nresource "aws_iam_user_group_membership" "m${n}" {\n  user = aws_iam_user.u${n}.name\n}\nresource "aws_iam_access_key" "k${n}" {\n  user = aws_iam_user.u${n}.name\n}\n`;
const role = (n: number): string =>
  `resource "aws_iam_role" "r${n}" {\n  assume_role_policy = jsonencode({ Statement = { Effect = "Allow", Principal = { AWS = "*" } } })\n}\nresource "aws_iam_role_policy_attachment" "a${n}" {\n  role = aws_iam_role.r${n}.name\n  policy_arn = "arn:aws:iam::aws:policy/ReadOnlyAccess"\n}\n`;
const commands = (n: number): string =>
  `aws iam create-user --user-name u${n}\naws iam add-user-to-group --user-name u${n} --group-name g\naws iam delete-access-key --user-name u${n} --access-key-id "$K"\n`;

test.each([
  { rule: accessKeyCount, path: 'main.tf', text: many(user), expected: 0 },
  { rule: userNoGroup, path: 'main.tf', text: many(user), expected: 0 },
  { rule: mfaMissing, path: 'main.tf', text: many(role), expected: 0 },
  { rule: userNoGroup, path: 'setup.sh', text: many(commands), expected: 0 },
  { rule: deleteFirst, path: 'setup.sh', text: many(commands), expected: 8000 },
])('$rule.id takes no longer than the length of $path', ({ rule, path, text, expected }) => {
  const start = cpuTime();
  expect([...rule.detect({ text, path, hits: [] })]).toHaveLength(expected);
  expect(cpuTime() - start).toBeLessThan(8000);
});

const lonely = (n: number): string => `- iam_user:\n    name: u${n}\n`;
const lonelyUser = (n: number): string => `resource "aws_iam_user" "u${n}" {\n  name = "u${n}"\n}\n`;

test.each([
  { path: 'main.tf', text: many(lonelyUser) },
  { path: 'roles/users/tasks/main.yml', text: many(lonely) },
])('whether other files clear up users is asked of $path for all of them at once', async ({ path, text }) => {
  const beside = Promise.resolve([text]);
  const project: Project = {
    texts: () => beside,
    folders: () => Promise.resolve(['users']),
    isIgnored: () => Promise.resolve(false),
  };
  const start = cpuTime();
  const users = Array.from({ length: 8000 }, (_, n) => ({ path, details: { user: `u${n}` } }));
  const cleared = await Promise.all(users.map((found) => userNoGroup.isCleared?.(found, project)));
  expect(new Set(cleared)).toEqual(new Set([false]));
  expect(cpuTime() - start).toBeLessThan(8000);
});
