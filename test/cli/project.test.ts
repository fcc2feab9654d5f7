/** Findings of one file that the rest of the project clears up, and files that can't be analysed; by the command as a process. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

const cli = new URL('../../dist/cli.js', import.meta.url).pathname;
let project = '';

beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'key-sniff-project-'));
});
afterEach(() => rmSync(project, { recursive: true }));

function write(files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(project, path)), { recursive: true });
    writeFileSync(join(project, path), text);
  }
}

function scan(...options: readonly string[]): { readonly code: number | null; readonly stdout: string } {
  const env = { PATH: process.env['PATH'], HOME: project, GIT_CONFIG_NOSYSTEM: '1' };
  const { status, stdout } = spawnSync(process.execPath, [cli, 'scan', '.', ...options], {
    cwd: project,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
    env,
  });
  return { code: status, stdout };
}

/** Rule ids with their lines. */
const found = (): readonly string[] =>
  [...scan().stdout.matchAll(/^ {2}(\d+):\d+ {2}\w+ {2}.*? {2}([\w-]+) {2}\w+ confidence$/gm)].map(
    ([, line, id]) => `${id} ${line}`,
  );

const users =
  'resource "aws_iam_user" "ada" {\n  name = "ada"\n}\n\nresource "aws_iam_user" "bob" {\n  name = "bob"\n}\n';

describe('a scan of files on disk', () => {
  test('looks for the group of a user in the other files of a Terraform module', () => {
    write({ 'iam/users.tf': users });
    expect(found()).toEqual(['iam-user-no-group 1', 'iam-user-no-group 5']);
    write({
      'iam/groups.tf':
        'resource "aws_iam_user_group_membership" "ada" {\n  user   = aws_iam_user.ada.name\n  groups = ["readers"]\n}\n',
      'other/groups.tf':
        'resource "aws_iam_user_group_membership" "bob" {\n  user   = "bob"\n  groups = ["readers"]\n}\n',
    });
    expect(found()).toEqual(['iam-user-no-group 5']);
  });

  test('looks for the group of a user in the tasks of other roles of Ansible', () => {
    const user = (name: string): string => `- amazon.aws.iam_user:\n    name: ${name}\n`;
    write({ 'roles/users/tasks/main.yml': user('ada') + user('bob') });
    expect(found()).toEqual(['iam-user-no-group 1', 'iam-user-no-group 3']);
    write({
      'roles/groups/tasks/main.yml': '- amazon.aws.iam_group:\n    name: readers\n    users: [ada]\n',
      'other/tasks/main.yml': '- amazon.aws.iam_group:\n    name: readers\n    users: [bob]\n',
    });
    expect(found()).toEqual(['iam-user-no-group 3']);
  });

  test('asks git whether a credentials file is ignored', () => {
    execFileSync('git', ['init', '--quiet'], { cwd: project });
    write({ Dockerfile: 'FROM alpine\nCOPY .aws /root/.aws\n' });
    expect(found()).toEqual(['aws-credentials-not-ignored 2']);
    write({ '.gitignore': '.aws/\n' });
    expect(found()).toEqual([]);
  });
});

describe('a file that can not be read as what its name promises', () => {
  const broken = 'resource "aws_iam_user" "ada" {\n  name = "ada\n}\n';

  test('is named, and its text is still scanned', () => {
    write({
      'broken.tf': `${broken}provisioner = "aws iam delete-account-password-policy"\n`,
    });
    const { code, stdout } = scan();
    expect(stdout).toContain('broken.tf: not analysed: the string does not end (line 2)');
    expect(stdout).toContain('password-policy-delete');
    expect(code).toBe(0);
  });

  test('is a gap with --strict, in every format', () => {
    write({ 'broken.tf': broken });
    expect(scan().code).toBe(0);
    expect(scan('--strict').code).toBe(2);
    const json: unknown = JSON.parse(scan('--strict', '--format', 'json').stdout);
    expect(json).toMatchObject({
      skipped: [{ path: 'broken.tf', reason: 'not analysed: the string does not end (line 2)', gap: true }],
    });
    const sarif: unknown = JSON.parse(scan('--format', 'sarif').stdout);
    expect(sarif).toMatchObject({
      runs: [
        {
          invocations: [
            {
              executionSuccessful: true,
              toolExecutionNotifications: [
                { level: 'note', message: { text: expect.stringContaining('not analysed') } },
              ],
            },
          ],
        },
      ],
    });
  });
});
