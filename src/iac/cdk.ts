/** Constructs of the AWS CDK as the resources and statements that they make in a template. */
import type { Construct } from './code.ts';
import type { Statement } from './policies.ts';
import type { Resource } from './resources.ts';
import { get, itemsOf, type CallValue, type Entry, type MapValue, type Value } from './tree.ts';

/** The type in a template, by name of the construct; those beginning with `Cfn` stand for one each. */
const TYPES: Readonly<Record<string, string>> = {
  User: 'AWS::IAM::User',
  Group: 'AWS::IAM::Group',
  Role: 'AWS::IAM::Role',
  Policy: 'AWS::IAM::Policy',
  ManagedPolicy: 'AWS::IAM::ManagedPolicy',
  AccessKey: 'AWS::IAM::AccessKey',
};

/** Properties that a construct calls otherwise than the template does. */
const RENAMED: Readonly<Record<string, string>> = {
  ManagedPolicies: 'ManagedPolicyArns',
  User: 'UserName',
  AssumedBy: 'AssumeRolePolicyDocument',
};

/** The resource that a construct makes. */
export function cdkResource({ name, variable, args, start, end }: Construct): readonly Resource[] {
  const type = TYPES[name] ?? (/^Cfn[A-Z]/.test(name) ? `AWS::IAM::${name.slice('Cfn'.length)}` : undefined);
  if (type === undefined) return [];
  const [, id, ...rest] = args;
  const props = rest.find((one) => one.kind === 'map') ?? { kind: 'map' as const, entries: [], start: end, end };
  const given = id?.kind === 'string' ? id.text : name;
  return [{ tool: 'cdk', type, name: variable ?? given, body: asTemplate(props), start, end }];
}

/** Keys as the template has them. */
function asTemplate(props: MapValue): MapValue {
  const entries = props.entries.flatMap((entry): readonly Entry[] => {
    const key = pascal(entry.key);
    if (key === 'Password') return [{ ...entry, key: 'LoginProfile', value: loginProfile(entry) }];
    return [{ ...entry, key: RENAMED[key] ?? key, value: inTemplate(key, entry.value) }];
  });
  return { ...props, entries };
}

function inTemplate(key: string, value: Value): Value {
  if (key === 'AssumedBy') return trustDocument(value);
  // Takes `iam.AccessKeyStatus.INACTIVE`, `awsiam.AccessKeyStatus_INACTIVE`.
  if (key === 'Status' && value.kind === 'reference' && /[._]INACTIVE$/.test(value.text))
    return { ...value, kind: 'scalar', text: 'Inactive' };
  if (key === 'LoginProfile' && value.kind === 'map')
    return { ...value, entries: value.entries.map((entry) => ({ ...entry, key: pascal(entry.key) })) };
  return value;
}

/** `password: SecretValue.unsafePlainText('…')`, of which only the text matters. */
function loginProfile({ value, keyStart, keyEnd }: Entry): Value {
  const isPlain = value.kind === 'call' && /plain_?text$/i.test(value.name);
  const password = isPlain ? (value.args[0] ?? value) : value;
  return {
    kind: 'map',
    entries: [{ key: 'Password', keyStart, keyEnd, value: password }],
    start: value.start,
    end: value.end,
  };
}

/** Takes `user_name` and `userName` to `UserName`. */
const pascal = (key: string): string => key.replace(/(?:^|_)([a-z])/g, (_, letter: string) => letter.toUpperCase());

/** `new PolicyStatement({…})`, in either language. */
export function cdkStatement({ name, args, start, end }: Construct): readonly Statement[] {
  if (name !== 'PolicyStatement') return [];
  const props = args.find((one) => one.kind === 'map');
  const values = (key: string, snake = key): readonly Value[] => itemsOf(get(props, key) ?? get(props, snake));
  const effect = get(props, 'effect');
  const isDeny = effect?.kind === 'reference' && /[._]DENY$/.test(effect.text);
  return [
    {
      effect: isDeny ? 'Deny' : 'Allow',
      actions: values('actions'),
      notActions: values('notActions', 'not_actions'),
      resources: values('resources'),
      principals: values('principals').flatMap(principalsOf),
      notPrincipals: values('notPrincipals', 'not_principals').flatMap(principalsOf),
      conditions: conditionsOf(get(props, 'conditions')),
      start,
      end,
    },
  ];
}

function conditionsOf(value: Value | undefined): Statement['conditions'] {
  if (value?.kind !== 'map') return [];
  return value.entries.flatMap(({ key: operator, value: tests }) =>
    tests.kind !== 'map'
      ? []
      : tests.entries.map(({ key, keyStart, value: one }) => ({
          operator,
          key,
          values: itemsOf(one),
          start: keyStart,
          end: one.end,
        })),
  );
}

/** Principals by class name: what they name, and of which kind it is. `AccountRootPrincipal` is the own account. */
const PRINCIPALS: Readonly<Record<string, string>> = {
  AccountPrincipal: 'AWS',
  ArnPrincipal: 'AWS',
  ServicePrincipal: 'Service',
  FederatedPrincipal: 'Federated',
  WebIdentityPrincipal: 'Federated',
  OpenIdConnectPrincipal: 'Federated',
  SamlPrincipal: 'Federated',
};

function principalsOf(value: Value): Statement['principals'] {
  if (value.kind !== 'call') return [{ kind: UNKNOWN, value }];
  const name = value.name.split('.').at(-1) ?? '';
  if (name === 'CompositePrincipal') return value.args.flatMap(principalsOf);
  if (name === 'AnyPrincipal' || name === 'StarPrincipal')
    return [{ kind: 'AWS', value: { kind: 'string', text: '*', dynamic: false, start: value.start, end: value.end } }];
  if (name === 'AccountRootPrincipal') return [{ kind: 'AWS', value: ownAccount(value) }];
  const kind = PRINCIPALS[name];
  const [first] = value.args;
  return [{ kind: kind ?? UNKNOWN, value: first ?? value }];
}

/** A principal that is a variable or an own class: there is one, and no more can be told. */
const UNKNOWN = '';

function ownAccount({ start, end }: CallValue): Value {
  return { kind: 'string', text: 'arn:${AWS::Partition}:iam::${AWS::AccountId}:root', dynamic: true, start, end };
}

/** `assumedBy` as the trust policy that it makes, with a condition where the principal has one. */
function trustDocument(principal: Value): Value {
  const { start, end } = principal;
  const map = (entries: Readonly<Record<string, Value>>): Value => ({
    kind: 'map',
    entries: Object.entries(entries).map(([key, value]) => ({ key, keyStart: value.start, keyEnd: value.end, value })),
    start,
    end,
  });
  const text = (one: string): Value => ({ kind: 'string', text: one, dynamic: false, start, end });
  const { inner, isConditional } = unwrapped(principal);
  const byKind = principalsOf(inner);
  const condition = isConditional ? { Condition: map({ Any: map({ any: text('*') }) }) } : {};
  const trust = {
    Effect: text('Allow'),
    Action: text('sts:AssumeRole'),
    Principal: {
      kind: 'map' as const,
      entries: byKind.map(({ kind, value }) => ({ key: kind, keyStart: value.start, keyEnd: value.end, value })),
      start,
      end,
    },
    ...condition,
  };
  return map({ Statement: map(trust) });
}

/** Takes `x.withConditions(…)`, `new PrincipalWithConditions(x, …)` and `x.withSessionTags()` to `x`. */
function unwrapped(value: Value): { readonly inner: Value; readonly isConditional: boolean } {
  const [first] = value.kind === 'call' ? value.args : [];
  if (value.kind !== 'call' || first === undefined) return { inner: value, isConditional: false };
  if (/(?:with_?conditions|PrincipalWithConditions)$/i.test(value.name)) return { inner: first, isConditional: true };
  return /with_?session_?tags$/i.test(value.name) ? unwrapped(first) : { inner: value, isConditional: false };
}
