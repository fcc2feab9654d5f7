/** What makes an administrator: AWS's managed policy, or a policy that allows everything. */
import { hasStar, policiesIn, type Policy, type Statement } from './policies.ts';
import type { Declared } from './resources.ts';
import { get, literal, textsIn, type Value } from './tree.ts';

// Takes `arn:aws-cn:iam::aws:policy/AdministratorAccess`, the bare name and Pulumi's `ManagedPolicy.AdministratorAccess`;
// not `AdministratorAccess-Amplify`.
const ADMINISTRATOR = /(?:^|[/:'"]|\bManagedPolicy\.)(?:AdministratorAccess|ADMINISTRATOR_ACCESS)(?![\w-])/;

/** Whether a value names AWS's policy for administrators, itself or through a data source of the file. */
export function namesAdministrator(value: Value | undefined, file: Declared): boolean {
  if (value === undefined) return false;
  const texts = textsIn(value);
  return texts.some((text) => ADMINISTRATOR.test(text)) || texts.some((text) => isAdministratorData(text, file));
}

/** Takes `data.aws_iam_policy.admin.arn` where the file says which policy that is. */
function isAdministratorData(text: string, { named }: Declared): boolean {
  const name = /\bdata\.aws_iam_policy\.([\w-]+)\.(?:arn|id)\b/.exec(text)?.[1];
  if (name === undefined) return false;
  const data = named('data.aws_iam_policy', name);
  return data !== undefined && textsIn(data.body).some((one) => ADMINISTRATOR.test(one));
}

/** The action `*` of a statement that allows everything on everything; that of a resource's own policy is about that resource alone. */
export function adminAction({ effect, actions, resources, principals }: Statement): Value | undefined {
  if (effect !== 'Allow' || !hasStar(resources) || principals.length > 0) return undefined;
  return actions.find((action) => /^(?:\*|\*:\*)$/.test(literal(action) ?? ''));
}

/** Whether a policy within the value allows everything, on no condition. */
export function holdsAdminPolicy(value: Value | undefined): boolean {
  const allows = ({ statements }: Policy): boolean =>
    statements.some((one) => one.conditions.length === 0 && adminAction(one) !== undefined);
  return policiesIn(value).some(allows);
}

/** Whether the resource itself makes an administrator of whom it is for, by one of these properties. */
export function grantsAdministrator(body: Value, keys: readonly string[], file: Declared): boolean {
  return keys.some((key) => namesAdministrator(get(body, key), file) || holdsAdminPolicy(get(body, key)));
}
