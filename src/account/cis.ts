/** The controls of the CIS AWS Foundations Benchmark that the practices cover, with their numbers in each version. */

/** Versions of the benchmark, in the order of each control's numbers. */
export const cisVersions = ['3.0', '4.0.1', '5.0', '6.0', '7.0'] as const;

/** Stands where a version has no such control. */
const NONE = '–';

/** One control; versions renumber it. */
export interface CisControl {
  readonly title: string;
  /** By {@link cisVersions}. */
  readonly numbers: readonly [string, string, string, string, string];
  /** Why no rule of the audit decides it, where none does. */
  readonly unaudited?: string;
}

/** Our own names for the controls. */
export type CisName =
  | 'rootKey'
  | 'rootMfa'
  | 'rootHardwareMfa'
  | 'rootUse'
  | 'passwordLength'
  | 'passwordReuse'
  | 'userMfa'
  | 'setupKey'
  | 'unused'
  | 'oneKey'
  | 'keyAge'
  | 'groups'
  | 'adminPolicy'
  | 'centralRoot';

/** The controls by name. */
export const cisControls: Readonly<Record<CisName, CisControl>> = {
  rootKey: { title: 'No access key of root', numbers: ['1.4', '1.4', '1.3', '2.3', '2.4'] },
  rootMfa: { title: 'MFA for root', numbers: ['1.5', '1.5', '1.4', '2.4', '2.5'] },
  rootHardwareMfa: {
    title: 'A hardware device for root’s MFA',
    numbers: ['1.6', '1.6', '1.5', '2.5', '2.6'],
    unaudited: 'what the audit reads says that root has a device, not which kind',
  },
  rootUse: { title: 'No daily use of root', numbers: ['1.7', '1.7', '1.6', '2.6', '2.7'] },
  passwordLength: { title: 'Passwords of 14 characters or more', numbers: ['1.8', '1.8', '1.7', '2.7', '2.8'] },
  passwordReuse: { title: 'No reuse of the last 24 passwords', numbers: ['1.9', '1.9', '1.8', '2.8', '2.9'] },
  userMfa: { title: 'MFA for users with a password', numbers: ['1.10', '1.10', '1.9', '2.9', '2.10'] },
  setupKey: {
    title: 'No access key made along with a user who has a password',
    numbers: ['1.11', '1.11', '1.10', '2.10', NONE],
    unaudited: 'a key made on the user’s first day may have been asked for',
  },
  unused: { title: 'No credential left unused for 45 days', numbers: ['1.12', '1.12', '1.11', '2.11', '2.11'] },
  oneKey: { title: 'One active access key for each user', numbers: ['1.13', '1.13', '1.12', '2.12', NONE] },
  keyAge: { title: 'Access keys rotated within 90 days', numbers: ['1.14', '1.14', '1.13', '2.13', '2.12'] },
  groups: { title: 'Permissions through groups alone', numbers: ['1.15', '1.15', '1.14', '2.14', '2.13'] },
  adminPolicy: { title: 'No policy that allows everything', numbers: ['1.16', '1.16', '1.15', '2.15', '2.14'] },
  centralRoot: {
    title: 'Root of member accounts managed by the organization',
    numbers: [NONE, NONE, NONE, NONE, '2.1.1'],
    unaudited: 'it is a setting of the organization, and the audit reads one account',
  },
};

/** Such as `1.4 (v3.0), 1.4 (v4.0.1), …`; the numbers of several controls stand together for each version. */
export function cisText(controls: readonly CisControl[]): string {
  const said = cisVersions.flatMap((version, index) => {
    const numbers = controls.map((control) => control.numbers[index]).filter((number) => number !== NONE);
    return numbers.length === 0 ? [] : [`${numbers.join(', ')} (v${version})`];
  });
  return said.length === 0 ? 'no control in v3.0 to v7.0' : said.join(', ');
}
