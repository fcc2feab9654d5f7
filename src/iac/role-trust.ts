/** Who may take a role. */
import { policiesIn, statementsOfDocument, type Statement } from './policies.ts';
import type { Declared, Resource } from './resources.ts';
import { get, textsIn } from './tree.ts';

/** The property with a role's trust, by type of resource. */
const TRUST: Readonly<Record<string, string>> = {
  aws_iam_role: 'assume_role_policy',
  'AWS::IAM::Role': 'AssumeRolePolicyDocument',
  'aws:iam:Role': 'assumeRolePolicy',
};

/** The statements of the role's trust, as far as they stand in the file; undefined where the resource is no role. */
export function trustOf({ type, body }: Resource, { named }: Declared): readonly Statement[] | undefined {
  const key = TRUST[type];
  if (key === undefined) return undefined;
  const value = get(body, key);
  const own = policiesIn(value).flatMap(({ statements }) => statements);
  if (own.length > 0 || value?.kind !== 'reference') return own;
  // Takes `data.aws_iam_policy_document.trust.json`, with an index or without.
  const name = /^data\.aws_iam_policy_document\.([\w-]+)/.exec(value.text)?.[1];
  const data = name === undefined ? undefined : named('data.aws_iam_policy_document', name);
  return data === undefined ? [] : statementsOfDocument(data.body);
}

// Takes `…:root`, `…:user/ada`, an account's number, `*`; not a role's ARN, whose sessions carry no MFA.
const PEOPLE = /^(?:.*:root|.*:user\/.*|\d{12}|\*)$/s;

/** Whether people may take the role with no more than their keys: users or a whole account, on no condition. */
export function isForPeople({ effect, principals, conditions }: Statement): boolean {
  if (effect !== 'Allow' || conditions.length > 0) return false;
  return principals.some(
    ({ kind, value }) => /^(?:AWS|\*)$/.test(kind) && textsIn(value).some((text) => PEOPLE.test(text)),
  );
}
