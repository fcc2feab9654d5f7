/** A user that is made and put into no group (practice 1). */
import type { Found, Match, Project, Rule } from '../../src/core/rule.ts';
import { clean, finds, type Example } from '../../src/core/sample.ts';
import type { AwsCommand } from '../../src/iac/aws-command.ts';
import { CODE_KEYWORDS } from '../../src/iac/code.ts';
import { isRepeated } from '../../src/iac/access-keys.ts';
import { inspect, INSPECTED, practice } from '../../src/iac/inspection.ts';
import { marked } from '../../src/iac/marked.ts';
import { declared, type Declared, type Resource } from '../../src/iac/resources.ts';
import { resourcesIn, siblings, tasksOfRoles } from '../../src/iac/siblings.ts';
import { get, itemsOf, literal, textsIn, wordsOf, type Value } from '../../src/iac/tree.ts';

/** By type of user: the property with its groups, where the tool has one. */
const USERS: Readonly<Record<string, string | undefined>> = {
  aws_iam_user: undefined,
  'AWS::IAM::User': 'Groups',
  'aws:iam:User': undefined,
  iam_user: undefined,
};

/** What puts users into groups. A wildcard in the file would be for all users: any one of these that can't be told apart counts for each. */
const MEMBERSHIPS = [
  'aws_iam_user_group_membership',
  'aws_iam_group_membership',
  'AWS::IAM::UserToGroupAddition',
  'aws:iam:UserGroupMembership',
  'aws:iam:GroupMembership',
  'iam_group',
  // A module that is given a user may do it; so does the module of a group.
  'module',
];

function* onResources({ all }: Declared): Iterable<Match> {
  const members = membersOf(all);
  for (const resource of all) {
    const { type, body } = resource;
    // What is repeated gets its groups by the same loop, often in another file.
    if (!(type in USERS) || isRepeated(resource) || isOpenTask(resource)) continue;
    const groups = USERS[type] === undefined ? undefined : get(body, USERS[type]);
    if (groups !== undefined && !isEmpty(groups)) continue;
    if (!isMember(namesOf(resource), members)) yield practice(resource, { details: { user: knownAs(resource) } });
  }
}

/** The name that other files have for the user: a task of Ansible has none but the user's own. */
function knownAs({ tool, name, body }: Resource): string {
  return tool === 'ansible' ? (literal(get(body, 'name')) ?? name) : name;
}

/** A task of Ansible that takes a user away, or makes those that a run names. */
function isOpenTask({ tool, body }: Resource): boolean {
  return tool === 'ansible' && (literal(get(body, 'state')) === 'absent' || literal(get(body, 'name')) === undefined);
}

/** What a membership may call the user. */
function namesOf({ name, body }: Resource): readonly string[] {
  const given = literal(get(body, 'name') ?? get(body, 'UserName'));
  return given === undefined ? [name] : [name, given];
}

const isEmpty = (value: Value): boolean => value.kind === 'list' && value.items.length === 0;

/** Whom the memberships of files name: words in them, or anybody, where only a run tells. */
type Members = ReadonlySet<string> | 'anybody';

function membersOf(all: readonly Resource[]): Members {
  const memberships = all.filter(({ type }) => MEMBERSHIPS.includes(type));
  if (memberships.some(isOpenMembership)) return 'anybody';
  return new Set(memberships.flatMap(({ body }) => textsIn(body)).flatMap(wordsOf));
}

const isMember = (names: readonly string[], members: Members): boolean =>
  members === 'anybody' || names.some((name) => members.has(name));

function isOpenMembership(membership: Resource): boolean {
  if (membership.type === 'module') return false;
  return isRepeated(membership) || itemsOf(get(membership.body, 'users')).some(isGivenFromOutside);
}

// Takes `var.users`, `{{ users }}`, `${each.value}`; not `aws_iam_user.ada.name` or `ada`.
const FROM_OUTSIDE = /^(?:\$\{\s*)?(?:var|local|module|each|data)\.|^\{\{/;

function isGivenFromOutside(value: Value): boolean {
  return textsIn(value).some((text) => FROM_OUTSIDE.test(text));
}

function* onCommands(all: readonly AwsCommand[]): Iterable<Match> {
  const joins = all
    .filter((one) => isIam(one, 'add-user-to-group'))
    .map(({ options, start }) => ({ name: nameIn(options), start }));
  // Where each is put into a group last; under no name those whom only a run knows.
  const last = new Map(joins.map(({ name, start }) => [name, start]));
  const anybody = joins.at(-1)?.start ?? -1;
  for (const command of all.filter(makesUser)) {
    const name = nameIn(command.options);
    const joined = name === undefined ? anybody : Math.max(last.get(name) ?? -1, last.get(undefined) ?? -1);
    if (joined < command.start) yield practice(command);
  }
}

const makesUser = (command: AwsCommand): boolean =>
  isIam(command, 'create-user') && command.options.has('user-name') && !command.options.has('cli-input-json');

/** The user's name, where it is known. */
function nameIn(options: AwsCommand['options']): string | undefined {
  const user = options.get('user-name');
  return user?.dynamic === true ? undefined : user?.text;
}

const isIam = ({ service, operation }: AwsCommand, name: string): boolean => service === 'iam' && operation === name;

/** What texts read together declare: worked out once, for it is asked of each user in them. */
interface Beside {
  readonly named: Declared['named'];
  readonly members: Members;
}

const besides = new WeakMap<readonly string[], Beside>();

function declaredIn(path: string, texts: readonly string[]): Beside {
  const known = besides.get(texts);
  if (known !== undefined) return known;
  const all = texts.flatMap((text) => resourcesIn(path, text));
  const beside = { named: declared(all).named, members: membersOf(all) };
  besides.set(texts, beside);
  return beside;
}

/** Terraform reads all files of a folder as one, and a playbook of Ansible several roles: another may have the membership. */
async function isCleared({ path, details }: Found, project: Project): Promise<boolean> {
  const { user = '' } = details;
  const tasks = await tasksOfRoles(path, project);
  if (tasks.length > 0) return isMember([user], declaredIn(path, tasks).members);
  const texts = await siblings(path, project);
  if (texts.length === 0) return false;
  const { named, members } = declaredIn(path, texts);
  const resource = named('aws_iam_user', user);
  return resource !== undefined && isMember(namesOf(resource), members);
}

export const rule: Rule = {
  id: 'iam-user-no-group',
  title: 'User in no group',
  severity: 'note',
  confidence: 'medium',
  // Any rule that says something sharper about the same user goes first.
  rank: 10,
  kind: 'practice',
  keywords: ['iam_user', 'AWS::IAM::User', 'aws:iam:User', 'create-user', 'New-IAMUser', ...CODE_KEYWORDS],
  scope: 'file',
  path: INSPECTED,
  why: 'Whoever is in no group gets permissions one by one, which nobody reviews or takes away; nor does a policy reach them that demands MFA of a group.',
  fix: [
    'Put the user into a group that has what the work needs: aws iam add-user-to-group --user-name <USER> --group-name <GROUP>',
    'Better for people: no IAM user at all, but IAM Identity Center',
  ],
  sources: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/id_groups.html'],
  detect: (view) => inspect(view, { resources: onResources, commands: onCommands }),
  isCleared,
};

const tf = marked('resource "aws_iam_user" "ada" ');

export const examples: readonly Example[] = [
  finds.in('main.tf')`${tf}{\n  name = "ada"\n}\n`,
  finds.in(
    'main.tf',
  )`${tf}{\n  name = "ada"\n}\n\nresource "aws_iam_user_group_membership" "bob" {\n  user   = aws_iam_user.bob.name\n  groups = ["readers"]\n}\n`,
  finds.in(
    'stack.yaml',
  )`Resources:\n  ${marked('Ada')}:\n    Type: AWS::IAM::User\n    Properties:\n      UserName: ada\n`,
  finds.in('setup.sh')`${marked('aws iam create-user --user-name ada')}\naws iam list-users\n`,
  finds.in(
    'lib/stack.ts',
  )`import * as iam from "aws-cdk-lib/aws-iam";\nconst ada = new ${marked('iam.User')}(this, 'Ada', { userName: 'ada' });\n`,
  finds.in(
    'playbook.yml',
  )`- hosts: localhost\n  tasks:\n    - name: a user\n      ${marked('amazon.aws.iam_user')}:\n        name: ada\n    - amazon.aws.iam_group:\n        name: readers\n        users: [bob]\n`,
  clean.in(
    'playbook.yml',
  )`- hosts: localhost\n  tasks:\n    - amazon.aws.iam_user:\n        name: ada\n    - amazon.aws.iam_group:\n        name: readers\n        users: [ada]\n    - amazon.aws.iam_user:\n        name: "{{ item }}"\n      loop: "{{ others }}"\n`,
  clean.in(
    'playbook.yml',
  )`- hosts: localhost\n  tasks:\n    - amazon.aws.iam_user:\n        name: ada\n    - amazon.aws.iam_group:\n        name: readers\n        users: "{{ readers }}"\n    - amazon.aws.iam_user:\n        name: eve\n        state: absent\n`,
  clean.in(
    'lib/stack.ts',
  )`import * as iam from "aws-cdk-lib/aws-iam";\nconst ada = new iam.User(this, 'Ada', { userName: 'ada' });\nada.addToGroup(readers);\n`,
  {
    ...clean.in(
      'main.tf',
    )`resource "aws_iam_user" "ada" {\n  name = "ada"\n}\n\nresource "aws_iam_group_membership" "readers" {\n  group = "readers"\n  users = [aws_iam_user.ada.name]\n}\n`,
    note: 'the membership may also stand in another file of the folder',
  },
  clean.in('main.tf')`resource "aws_iam_user" "all" {\n  for_each = toset(var.names)\n  name     = each.key\n}\n`,
  clean.in('stack.yaml')`Resources:\n  Ada:\n    Type: AWS::IAM::User\n    Properties:\n      Groups: [!Ref Readers]\n`,
  clean.in(
    'stack.yaml',
  )`Resources:\n  Ada:\n    Type: AWS::IAM::User\n  Join:\n    Type: AWS::IAM::UserToGroupAddition\n    Properties:\n      GroupName: readers\n      Users: [!Ref Ada]\n`,
  clean.in(
    'setup.sh',
  )`aws iam create-user --user-name "$1"\naws iam add-user-to-group --user-name "$1" --group-name readers\n`,
  clean.in(
    'main.tf',
  )`resource "aws_iam_user" "ada" {\n  name = "ada"\n}\n\nmodule "readers" {\n  source = "terraform-aws-modules/iam/aws//modules/iam-group"\n  users  = [aws_iam_user.ada.name]\n}\n`,
  {
    ...clean.in(
      'main.tf',
    )`module "ada" {\n  source = "terraform-aws-modules/iam/aws//modules/iam-user"\n  name   = "ada"\n}\n`,
    note: 'what a module makes is not known here',
  },
];
