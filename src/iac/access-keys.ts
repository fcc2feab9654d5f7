/** Access keys as resources of templates. */
import type { Resource } from './resources.ts';
import { get, literal, type Value } from './tree.ts';

/** The property that names a key's user, by type of resource. */
export const ACCESS_KEYS: Readonly<Record<string, string>> = {
  aws_iam_access_key: 'user',
  'AWS::IAM::AccessKey': 'UserName',
  'aws:iam:AccessKey': 'user',
  iam_access_key: 'user_name',
};

/** Whether the key is there and can be used. */
export function isActive({ body }: Resource): boolean {
  const status = literal(get(body, 'status') ?? get(body, 'Status'));
  return status?.toLowerCase() !== 'inactive' && literal(get(body, 'state')) !== 'absent';
}

/** Whether a resource stands for as many as a run finds: Terraform's `count` and `for_each`. */
export function isRepeated({ body }: Resource): boolean {
  return get(body, 'count') !== undefined || get(body, 'for_each') !== undefined;
}

/** A text that is the same for the same user: a name, or how the file refers to one. Undefined where that can't be told. */
export function sameText(value: Value | undefined): string | undefined {
  if (value?.kind === 'string' || value?.kind === 'reference')
    // Takes the inside of `${aws_iam_user.ada.name}`, of which the attribute (`name`, `id`) does not matter.
    return value.text.replace(/^\$\{(.*)\}$/, '$1').replace(/^(aws_iam_user\.[\w-]+)\.(?:name|id)$/, '$1');
  if (value?.kind !== 'call') return undefined;
  const args = value.args.map(sameText);
  return args.includes(undefined) ? undefined : `${value.name}(${args.join()})`;
}
