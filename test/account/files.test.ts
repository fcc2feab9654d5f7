/** What an audit takes from the files beside the credential report. */
import { describe, expect, test } from 'vitest';
import { auditAccount, type AccountTexts } from '../../src/account/account.ts';
import { defaultLimits } from '../../src/account/audit.ts';
import type { NamedText } from '../../src/account/json-document.ts';
import { report, row } from './credential-report.ts';
import { cpuTime } from '../cpu-time.ts';

const now = new Date('2026-11-24T12:00:00Z');
const given = (value: unknown): NamedText => ({ file: 'f.json', text: JSON.stringify(value, undefined, 2) });

function judge(texts: AccountTexts): readonly string[] {
  const { findings } = auditAccount(texts, { limits: defaultLimits, today: undefined, now });
  return findings.map(({ ruleId, severity, subject: { user, group, policy, line }, fact }) =>
    [`${line}`, ruleId, severity, user, group, policy, fact].filter(Boolean).join(' | '),
  );
}

describe('an account summary', () => {
  const summary = (map: Readonly<Record<string, number>>): AccountTexts => ({
    summary: given({ SummaryMap: { Users: 3, ...map } }),
  });
  test.each([
    ['root in order', { AccountMFAEnabled: 1, AccountAccessKeysPresent: 0, AccountSigningCertificatesPresent: 0 }, []],
    [
      'a root key, active or not',
      { AccountMFAEnabled: 1, AccountAccessKeysPresent: 1 },
      ['5 | report-root-key | <root_account> | AccountAccessKeysPresent is 1'],
    ],
    [
      'a certificate of root',
      { AccountMFAEnabled: 1, AccountSigningCertificatesPresent: 1 },
      ['5 | report-root-key | <root_account> | AccountSigningCertificatesPresent is 1'],
    ],
    ['root without MFA', { AccountMFAEnabled: 0 }, ['4 | report-root-mfa | <root_account> | AccountMFAEnabled is 0']],
    ['nothing of root', {}, []],
  ])('with %s', (_, map, expected) => {
    expect(judge(summary(map))).toEqual(expected);
  });

  test('says nothing that the report says already', () => {
    const text = report(row('<root_account>', { access_key_1_active: 'true' }));
    const both = judge({
      report: { file: 'r.csv', text },
      ...summary({ AccountMFAEnabled: 0, AccountAccessKeysPresent: 1 }),
    });
    expect(both).toEqual([
      '2 | report-root-key | <root_account> | active',
      '2 | report-root-mfa | <root_account> | mfa_active is false',
    ]);
  });
});

describe('a password policy', () => {
  const strong = {
    MinimumPasswordLength: 14,
    RequireSymbols: true,
    RequireNumbers: true,
    RequireUppercaseCharacters: true,
    RequireLowercaseCharacters: true,
    PasswordReusePrevention: 24,
  };
  test.each([
    ['that is strong', strong, []],
    ['without symbols', { ...strong, RequireSymbols: false }, []],
    ['of 13', { ...strong, MinimumPasswordLength: 13 }, ['2 | report-password-policy | minimum length 13']],
    ['of 7', { ...strong, MinimumPasswordLength: 7 }, ['2 | report-password-policy | error | minimum length 7']],
    [
      'of two classes that remembers nothing',
      { ...strong, RequireSymbols: false, RequireNumbers: false, PasswordReusePrevention: undefined },
      ['2 | report-password-policy | error | 2 of 4 character classes; 0 old passwords remembered'],
    ],
    [
      'that is missing',
      null,
      [
        '2 | report-password-policy | AWS’s default holds: 8 characters of three classes, old passwords may be used again',
      ],
    ],
  ])('%s', (_, policy, expected) => {
    expect(judge({ passwordPolicy: given({ PasswordPolicy: policy }) })).toEqual(expected);
  });
});

const ADMIN = 'arn:aws-cn:iam::aws:policy/AdministratorAccess';
const everything = { Version: '2012-10-17', Statement: { Effect: 'Allow', Action: ['*'], Resource: ['*'] } };
const withMfa = {
  Statement: [
    {
      Effect: 'Deny',
      NotAction: 'iam:*',
      Resource: '*',
      Condition: { BoolIfExists: { 'aws:MultiFactorAuthPresent': 'false' } },
    },
  ],
};
const attached = (...arns: readonly string[]): object => ({
  AttachedManagedPolicies: arns.map((arn) => ({ PolicyArn: arn, PolicyName: arn.replace(/^.*\//, '') })),
});
const own = (name: string, document: object | string, attachments: number = 1): object => ({
  PolicyName: name,
  Arn: `arn:aws:iam::123456789012:policy/${name}`,
  AttachmentCount: attachments,
  PolicyVersionList: [
    { Document: { Statement: [] }, IsDefaultVersion: false },
    { Document: document, IsDefaultVersion: true },
  ],
});

describe('authorization details', () => {
  const details = (value: object): AccountTexts => ({ authorization: given({ UserDetailList: [], ...value }) });
  test.each([
    ['a user in a group', { UserDetailList: [{ UserName: 'ada', GroupList: ['Admins'], ...attached() }] }, []],
    [
      'a user with policies, of which one is an administrator’s',
      {
        UserDetailList: [
          {
            UserName: 'ada',
            GroupList: ['x'],
            UserPolicyList: [{ PolicyName: 'in', PolicyDocument: withMfa }],
            ...attached(ADMIN),
          },
        ],
      },
      [
        '3 | report-user-policy | error | ada | AdministratorAccess | attached policy AdministratorAccess',
        '3 | report-user-policy | ada | in | inline policy in',
      ],
    ],
    [
      'a user in no group',
      { UserDetailList: [{ UserName: 'ada', GroupList: [] }] },
      ['3 | report-user-no-group | ada | GroupList is empty'],
    ],
    [
      'a policy of one’s own that allows everything, attached',
      { Policies: [own('all', everything, 2), own('spare', everything, 0), own('mfa', withMfa)] },
      ['4 | report-admin-policy | all | attached 2 times'],
    ],
    [
      'the same, percent-encoded as the API gives it',
      { Policies: [own('all', encodeURIComponent(JSON.stringify(everything)))] },
      ['4 | report-admin-policy | all | attached once'],
    ],
    [
      'a role with such a policy inline',
      { RoleDetailList: [{ RoleName: 'r', RolePolicyList: [{ PolicyName: 'all', PolicyDocument: everything }] }] },
      ['4 | report-admin-policy | all | inline in role r'],
    ],
    [
      'administrators with MFA',
      {
        GroupDetailList: [
          { GroupName: 'A', GroupPolicyList: [{ PolicyName: 'mfa', PolicyDocument: withMfa }], ...attached(ADMIN) },
        ],
      },
      [],
    ],
    [
      'administrators without MFA',
      { GroupDetailList: [{ GroupName: 'A', ...attached(ADMIN) }] },
      ['4 | report-group-mfa | A | has AdministratorAccess, and no policy on it asks for MFA'],
    ],
    [
      'administrators with a policy whose text is not there',
      { GroupDetailList: [{ GroupName: 'A', ...attached(ADMIN, 'arn:aws:iam::123456789012:policy/mfa') }] },
      [],
    ],
  ])('with %s', (_, value, expected) => {
    expect(judge(details(value))).toEqual(expected);
  });
});

describe('of a file that is something else', () => {
  test.each([
    ['broken JSON', { summary: { file: 's.json', text: '{\n\n"SummaryMap": {' } }, /^s\.json:3: not JSON: /],
    ['another call’s JSON', { summary: given({ PasswordPolicy: {} }) }, /^f\.json:1: no "SummaryMap" in the JSON$/],
    ['a list', { authorization: given([]) }, /^f\.json:1: no "UserDetailList" in the JSON$/],
    ['one user for all', { authorization: given({ UserDetailList: {} }) }, /^f\.json:2: "UserDetailList" is no list$/],
    ['an empty file', { passwordPolicy: { file: 'p', text: '' } }, /^p:1: not JSON: /],
    [
      'endless nesting',
      { authorization: { file: 'deep', text: '['.repeat(1e6) } },
      /^deep(?::1: not JSON|: nested too deeply)/,
    ],
  ])('%s says what and where', (_, texts, message) => {
    expect(() => judge(texts)).toThrow(message);
  });
});

test('a report of 20,000 users, four times what an account may have, is judged within seconds', () => {
  const rows = Array.from({ length: 20_000 }, (_, index) =>
    row(`user${index}`, { access_key_1_active: 'true', access_key_1_last_rotated: '2020-01-01T00:00:00Z' }),
  );
  const start = cpuTime();
  expect(judge({ report: { file: 'r.csv', text: report(...rows) } })).toHaveLength(40_000);
  expect(cpuTime() - start).toBeLessThan(30_000);
});
