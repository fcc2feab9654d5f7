/** Reads what `aws iam get-account-authorization-details` prints: users, groups, roles and policies. */
import { policiesIn, hasStar, type Statement } from '../iac/policies.ts';
import { parseJson } from '../iac/json-tree.ts';
import { get, itemsOf, literal, type Value } from '../iac/tree.ts';
import { need, readJson, type JsonDocument, type NamedText } from './json-document.ts';

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

/** Parses the text. Throws a `UserError` that names file and line where it is something else. */
export function parseAuthorization(source: NamedText): Authorization {
  const document = readJson(source, HINT);
  const policies = itemsOf(get(document.root, 'Policies')).map((value) => managedPolicy(value, document));
  const known = new Map(policies.map((policy) => [policy.arn, policy]));
  const list = (kind: Principal['kind'], key: string, required: boolean): readonly Principal[] =>
    itemsOf(required ? need(document, key, HINT) : get(document.root, key)).map((value) =>
      principal(value, kind, { document, known }),
    );
  return {
    file: document.file,
    principals: [
      ...list('user', 'UserDetailList', true),
      ...list('group', 'GroupDetailList', false),
      ...list('role', 'RoleDetailList', false),
    ],
    policies,
  };
}

const text = (value: Value, key: string): string => literal(get(value, key)) ?? '';

/** Where AWS keeps the inline policies of each kind. */
const INLINE = { user: 'UserPolicyList', group: 'GroupPolicyList', role: 'RolePolicyList' } as const;
const NAMES = { user: 'UserName', group: 'GroupName', role: 'RoleName' } as const;

interface Known {
  readonly document: JsonDocument;
  readonly known: ReadonlyMap<string, ManagedPolicy>;
}

function principal(value: Value, kind: Principal['kind'], { document, known }: Known): Principal {
  const attached = itemsOf(get(value, 'AttachedManagedPolicies')).map((one): NamedPolicy => {
    const arn = text(one, 'PolicyArn');
    const statements = known.get(arn)?.statements;
    return { name: text(one, 'PolicyName'), arn, ...(statements === undefined ? {} : { statements }) };
  });
  const inline = itemsOf(get(value, INLINE[kind])).map((one): NamedPolicy => ({
    name: text(one, 'PolicyName'),
    statements: statementsOf(get(one, 'PolicyDocument')),
  }));
  return {
    kind,
    name: text(value, NAMES[kind]),
    arn: text(value, 'Arn'),
    line: document.lineAt(value.start),
    groups: itemsOf(get(value, 'GroupList')).flatMap((one) => literal(one) ?? []),
    policies: [...attached, ...inline],
  };
}

function managedPolicy(value: Value, { lineAt }: JsonDocument): ManagedPolicy {
  const versions = itemsOf(get(value, 'PolicyVersionList'));
  const version = versions.find((one) => literal(get(one, 'IsDefaultVersion')) === 'true');
  const statements = version === undefined ? undefined : statementsOf(get(version, 'Document'));
  const arn = text(value, 'Arn');
  return {
    name: literal(get(value, 'PolicyName')) ?? arn.replace(/^.*\//, ''),
    arn,
    line: lineAt(value.start),
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
