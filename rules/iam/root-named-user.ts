/** An IAM user that is called root (practices 1 and 5). */
import type { Match, Rule } from '../../src/core/rule.ts';
import { clean, finds, type Example } from '../../src/core/sample.ts';
import type { AwsCommand } from '../../src/iac/aws-command.ts';
import { CODE_KEYWORDS } from '../../src/iac/code.ts';
import { inspect, INSPECTED, practice } from '../../src/iac/inspection.ts';
import { marked } from '../../src/iac/marked.ts';
import type { Resource } from '../../src/iac/resources.ts';
import { get, literal } from '../../src/iac/tree.ts';

/** The property that names the user, by type of resource. */
const NAMES: Readonly<Record<string, string>> = {
  aws_iam_user: 'name',
  aws_iam_access_key: 'user',
  aws_iam_user_login_profile: 'user',
  'AWS::IAM::User': 'UserName',
  'AWS::IAM::AccessKey': 'UserName',
  iam_user: 'name',
  'aws:iam:User': 'name',
};

const ROOT = /^(?:aws[-_ ]?)?root(?:[-_ ]?(?:user|account))?$/i;

function* onResource({ type, body }: Resource): Iterable<Match> {
  const value = get(body, NAMES[type] ?? '');
  if (value !== undefined && ROOT.test(literal(value) ?? '')) yield practice(value);
}

function* onCommand({ service, operation, options }: AwsCommand): Iterable<Match> {
  const name = options.get('user-name');
  if (service === 'iam' && operation === 'create-user' && name !== undefined && ROOT.test(name.text))
    yield practice(name);
}

export const rule: Rule = {
  id: 'root-named-user',
  title: 'IAM user named root',
  severity: 'warn',
  confidence: 'high',
  kind: 'practice',
  keywords: [
    'aws_iam_user',
    'aws_iam_access_key',
    'AWS::IAM::',
    'iam_user',
    'aws:iam:User',
    'create-user',
    'New-IAMUser',
    ...CODE_KEYWORDS,
  ],
  scope: 'file',
  path: INSPECTED,
  why: 'It is not the root user, and will be taken for it: in logs, in reviews and by whoever gets its password.',
  fix: [
    'Name the user after the person or the job it is for, put it into a group, and leave root to the account itself',
  ],
  sources: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/id_root-user.html'],
  detect: (view) => inspect(view, { resource: onResource, command: onCommand }),
};

export const examples: readonly Example[] = [
  finds.in('main.tf')`resource "aws_iam_user" "boss" {\n  name = ${marked('"root"')}\n}\n`,
  finds.in(
    'template.yml',
  )`Resources:\n  Boss:\n    Type: AWS::IAM::User\n    Properties:\n      UserName: ${marked('root-user')}\n      Groups: [Admins]\n`,
  finds.in('setup.sh')`aws iam create-user --user-name ${marked('root')}\n`,
  finds.in(
    'setup.sh',
  )`NAME=${marked('root')}\naws iam create-user --user-name "$NAME"\naws iam add-user-to-group --user-name "$NAME" --group-name ops\n`,
  finds.in(
    'stack.py',
  )`from aws_cdk import aws_iam as iam\niam.User(self, "Boss", user_name=${marked('"root"')}, groups=[admins])\n`,
  finds.in(
    'lib/stack.ts',
  )`import { User } from "aws-cdk-lib/aws-iam";\nconst NAME = 'root';\nnew User(this, 'Boss', { userName: ${marked('NAME')}, groups: [admins] });\n`,
  clean.in('main.tf')`resource "aws_db_instance" "main" {\n  username = "root"\n}\n`,
  clean.in('setup.sh')`aws iam create-user --user-name rooter && mysql -u root\n`,
  clean.in(
    'playbook.yml',
  )`- hosts: all\n  tasks:\n    - name: system user\n      ansible.builtin.user:\n        name: root\n`,
];
