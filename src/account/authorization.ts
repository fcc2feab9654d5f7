/** Reads what `aws iam get-account-authorization-details` prints: users, groups, roles and policies. */
import { UserError } from '../core/errors.ts';
import { policiesIn, hasStar, type Statement } from '../iac/policies.ts';
import { parseJson } from '../iac/json-tree.ts';
import { get, itemsOf, literal, type Value } from '../iac/tree.ts';
import { need, readJson, type NamedText } from './json-document.ts';

/** A policy, attached or inline. */
export interface NamedPolicy {
  readonly name: string;
  /** Absent: inline. */
  readonly arn?: string;
  /** Absent: the text does not hold it, as with AWS's own. */
  readonly statements?: readonly Statement[];
}

/** A user, group or role with its policies. */
export interface Principal {
  readonly kind: 'user' | 'group' | 'role';
  readonly name: string;
  readonly arn: string;
  readonly line: number;
  /** Of a user. */
  readonly groups: readonly string[];
  readonly policies: readonly NamedPolicy[];
}

/** A customer managed policy. */
export interface ManagedPolicy extends NamedPolicy {
  readonly arn: string;
  readonly line: number;
  /** How many users, groups and roles it is attached to. */
  readonly attachments: number;
}

/** The account's identities and what they may do. */
export interface Authorization {
  readonly file: string;
  readonly principals: readonly Principal[];
  readonly policies: readonly ManagedPolicy[];
}

const HINT = 'get it with: aws iam get-account-authorization-details';

/** Where AWS keeps the principals of each kind, their names and their inline policies. */
const KINDS = {
  UserDetailList: { kind: 'user', name: 'UserName', inline: 'UserPolicyList' },
  GroupDetailList: { kind: 'group', name: 'GroupName', inline: 'GroupPolicyList' },
  RoleDetailList: { kind: 'role', name: 'RoleName', inline: 'RolePolicyList' },
} as const;

type ListName = keyof typeof KINDS;

const LISTS = ['UserDetailList', 'GroupDetailList', 'RoleDetailList'] as const;

/**
 * Parses the text. Throws a `UserError` that names file and line where it is something else. An account may have tens
 * of thousands of identities: each is made small before the next is read.
 */
export function parseAuthorization(source: NamedText): Authorization {
  const found: Record<ListName, Principal[]> = { UserDetailList: [], GroupDetailList: [], RoleDetailList: [] };
  const policies: ManagedPolicy[] = [];
  const document = readJson(source, HINT, (key, item, line) => {
    const list = LISTS.find((name) => name === key);
    if (list !== undefined) found[list].push(principal(item, list, line));
    else if (key === 'Policies') policies.push(managedPolicy(item, line));
  });
  const users = need(document, 'UserDetailList', HINT);
  if (users.kind !== 'list')
    throw new UserError(`${document.file}:${document.lineAt(users.start)}: "UserDetailList" is no list`, {
      hint: HINT,
    });
  const known = new Map(policies.map((policy) => [policy.arn, policy.statements]));
  return {
    file: document.file,
    principals: LISTS.flatMap((list) => found[list].map((one) => withStatements(one, known))),
    policies,
  };
}

const text = (value: Value, key: string): string => literal(get(value, key)) ?? '';

function principal(value: Value, list: ListName, line: number): Principal {
  const { kind, name, inline } = KINDS[list];
  const attached = itemsOf(get(value, 'AttachedManagedPolicies')).map((one) => ({
    name: text(one, 'PolicyName'),
    arn: text(one, 'PolicyArn'),
  }));
  const own = itemsOf(get(value, inline)).map((one) => ({
    name: text(one, 'PolicyName'),
    statements: statementsOf(get(one, 'PolicyDocument')),
  }));
  return {
    kind,
    name: text(value, name),
    arn: text(value, 'Arn'),
    line,
    groups: itemsOf(get(value, 'GroupList')).flatMap((one) => literal(one) ?? []),
    policies: [...attached, ...own],
  };
}

/** With the statements of attached policies, which AWS prints after those that they are attached to. */
function withStatements(one: Principal, known: ReadonlyMap<string | undefined, NamedPolicy['statements']>): Principal {
  if (!one.policies.some(({ arn }) => known.has(arn))) return one;
  const policies = one.policies.map((policy): NamedPolicy => {
    const statements = policy.statements ?? known.get(policy.arn);
    return { ...policy, ...(statements === undefined ? {} : { statements }) };
  });
  return { ...one, policies };
}

function managedPolicy(value: Value, line: number): ManagedPolicy {
  const versions = itemsOf(get(value, 'PolicyVersionList'));
  const version = versions.find((one) => literal(get(one, 'IsDefaultVersion')) === 'true');
  const statements = version === undefined ? undefined : statementsOf(get(version, 'Document'));
  const arn = text(value, 'Arn');
  return {
    name: literal(get(value, 'PolicyName')) ?? arn.replace(/^.*\//, ''),
    arn,
    line,
    attachments: Number(text(value, 'AttachmentCount')),
    ...(statements === undefined ? {} : { statements }),
  };
}

/** A document as the CLI prints it (JSON within JSON), or as the API gives it (percent-encoded text). */
function statementsOf(document: Value | undefined): readonly Statement[] {
  const encoded = literal(document);
  if (encoded === undefined) return policiesIn(document).flatMap(({ statements }) => statements);
  const tree = parseJson(encoded.startsWith('%') ? decodeURIComponent(encoded) : encoded);
  return 'problem' in tree ? [] : policiesIn(tree).flatMap(({ statements }) => statements);
}

/** Whether the policy makes an administrator, as far as is known. */
export function isAdmin({ arn, statements = [] }: NamedPolicy): boolean {
  return isAdministratorAccess(arn) || statements.some(allowsEverything);
}

/** AWS's own policy of that name, in any partition. */
export function isAdministratorAccess(arn: string | undefined): boolean {
  return /^arn:aws[\w-]*:iam::aws:policy\/AdministratorAccess$/.test(arn ?? '');
}

/** Whether AWS keeps the policy, in any partition: nobody in the account answers for it. */
export function isOfAws(arn: string | undefined): boolean {
  return arn?.includes(':iam::aws:policy/') === true;
}

function allowsEverything({ effect, actions, resources }: Statement): boolean {
  const everything = actions.some((action) => /^(?:\*|\*:\*)$/.test(literal(action) ?? ''));
  return effect === 'Allow' && everything && hasStar(resources);
}

/** Whether a statement of the policy asks for MFA. */
export function asksForMfa({ statements = [] }: NamedPolicy): boolean {
  return statements.some(({ conditions }) =>
    conditions.some(({ key }) => /^aws:MultiFactorAuth(?:Present|Age)$/i.test(key)),
  );
}
