/** An account password policy as a file sets it, whatever the tool. Facts: IAM User Guide, "Setting an account password policy"; IAM API, UpdateAccountPasswordPolicy. */
import type { AwsCommand } from './aws-command.ts';
import type { Resource } from './resources.ts';
import { get, literal, type MapValue } from './tree.ts';

/** One setting: absent, written out, or only known when it runs. */
export type Setting =
  { readonly kind: 'absent' } | { readonly kind: 'unknown' } | { readonly kind: 'known'; readonly text: string };

/** The settings, in AWS's own terms. */
export interface PasswordPolicy {
  readonly length: Setting;
  /** Upper case, lower case, numbers, symbols. */
  readonly classes: readonly Setting[];
  readonly reuse: Setting;
  readonly age: Setting;
  /** Where it stands. */
  readonly start: number;
  readonly end: number;
}

type Key = 'length' | 'upper' | 'lower' | 'numbers' | 'symbols' | 'reuse' | 'age';

/** Names of the settings, by type of resource. */
const NAMES: Readonly<Record<string, Readonly<Record<Key, readonly string[]>>>> = {
  aws_iam_account_password_policy: {
    length: ['minimum_password_length'],
    upper: ['require_uppercase_characters'],
    lower: ['require_lowercase_characters'],
    numbers: ['require_numbers'],
    symbols: ['require_symbols'],
    reuse: ['password_reuse_prevention'],
    age: ['max_password_age'],
  },
  iam_password_policy: {
    length: ['min_pw_length', 'minimum_password_length'],
    upper: ['require_uppercase'],
    lower: ['require_lowercase'],
    numbers: ['require_numbers'],
    symbols: ['require_symbols'],
    reuse: ['pw_reuse_prevent', 'password_reuse_prevent', 'prevent_reuse'],
    age: ['pw_max_age', 'password_max_age'],
  },
  'aws:iam:AccountPasswordPolicy': {
    length: ['minimumPasswordLength'],
    upper: ['requireUppercaseCharacters'],
    lower: ['requireLowercaseCharacters'],
    numbers: ['requireNumbers'],
    symbols: ['requireSymbols'],
    reuse: ['passwordReusePrevention'],
    age: ['maxPasswordAge'],
  },
};

/** Words by which files that set a policy are known. */
export const PASSWORD_POLICY_KEYWORDS: readonly string[] = [
  'minimum_password_length',
  'password_policy',
  'password-policy',
  'AccountPasswordPolicy',
];

/** The policy that a resource sets, if it is one. */
export function policyOfResource({ type, body, start, end }: Resource): PasswordPolicy | undefined {
  const isModule = type === 'module' && setsPasswordPolicy(body);
  const names = NAMES[isModule ? 'aws_iam_account_password_policy' : type];
  if (names === undefined) return undefined;
  const setting = (key: Key): Setting => {
    const value = names[key].map((name) => get(body, name)).find((one) => one !== undefined);
    const text = literal(value);
    // What a module's own default is can't be told here.
    if (value === undefined) return { kind: isModule ? 'unknown' : 'absent' };
    return text === undefined ? { kind: 'unknown' } : { kind: 'known', text };
  };
  return policyFrom(setting, { start, end });
}

/** Whether a call of a Terraform module hands a password policy on: the modules for accounts name its settings as the resource does. */
function setsPasswordPolicy(body: MapValue): boolean {
  const source = literal(get(body, 'source')) ?? '';
  // Takes `terraform-aws-modules/iam/aws//modules/iam-account`, `../password-policy`; not `cloudposse/cognito/aws`.
  return /\biam|account|password/i.test(source) && get(body, 'minimum_password_length') !== undefined;
}

const OPTIONS: Readonly<Record<Key, string>> = {
  length: 'minimum-password-length',
  upper: 'require-uppercase-characters',
  lower: 'require-lowercase-characters',
  numbers: 'require-numbers',
  symbols: 'require-symbols',
  reuse: 'password-reuse-prevention',
  age: 'max-password-age',
};

/** The policy that a command sets, if it sets one from its options. */
export function policyOfCommand({ service, operation, options, start, end }: AwsCommand): PasswordPolicy | undefined {
  if (service !== 'iam' || operation !== 'update-account-password-policy') return undefined;
  if (options.has('cli-input-json') || options.has('cli-input-yaml') || options.has('generate-cli-skeleton'))
    return undefined;
  const setting = (key: Key): Setting => {
    const name = OPTIONS[key];
    if (options.has(`no-${name}`)) return { kind: 'known', text: 'false' };
    if (!options.has(name)) return { kind: 'absent' };
    const word = options.get(name);
    if (word === undefined) return { kind: 'known', text: 'true' };
    return word.dynamic ? { kind: 'unknown' } : { kind: 'known', text: word.text };
  };
  return policyFrom(setting, { start, end });
}

function policyFrom(
  setting: (key: Key) => Setting,
  place: { readonly start: number; readonly end: number },
): PasswordPolicy {
  const classes = (['upper', 'lower', 'numbers', 'symbols'] as const).map(setting);
  return { length: setting('length'), classes, reuse: setting('reuse'), age: setting('age'), ...place };
}

/** AWS's minimum length where a custom policy names none. */
const DEFAULT_LENGTH = 6;

/** The least length that the policy demands; `undefined` where only a run can tell. */
export function lengthOf({ length }: PasswordPolicy): number | undefined {
  if (length.kind === 'absent') return DEFAULT_LENGTH;
  return length.kind === 'known' ? numberOf(length.text) : undefined;
}

/** The number, where the text is one. */
export function numberOf(text: string): number | undefined {
  return /^\d+$/.test(text) ? Number(text) : undefined;
}

/** How many of the four classes are certainly demanded, and how many perhaps. */
export function classCount({ classes }: PasswordPolicy): { readonly demanded: number; readonly perhaps: number } {
  const demanded = classes.filter((one) => one.kind === 'known' && /^(?:true|yes)$/i.test(one.text)).length;
  return { demanded, perhaps: demanded + classes.filter((one) => one.kind === 'unknown').length };
}
