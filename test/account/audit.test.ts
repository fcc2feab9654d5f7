import { describe, expect, test } from 'vitest';
import { auditAccount } from '../../src/account/account.ts';
import { auditReport, defaultLimits, newestDate } from '../../src/account/audit.ts';
import { auditRules } from '../../src/account/audit-rules.ts';
import { reportOfAudit } from '../../src/account/audit-report.ts';
import { parseCredentialReport } from '../../src/account/credential-report.ts';
import { header, report, row } from './credential-report.ts';

const ROOT = '<root_account>';
const today = new Date('2026-11-24T12:00:00Z');
const mfa = { mfa_active: 'true' };
const login = {
  ...mfa,
  password_enabled: 'true',
  password_last_used: '2026-11-20T08:00:00+00:00',
  password_last_changed: '2026-11-01T08:00:00Z',
};
const key = (number: 1 | 2, rotated: string, used: string): Readonly<Record<string, string>> => ({
  [`access_key_${number}_active`]: 'TRUE',
  [`access_key_${number}_last_rotated`]: rotated,
  [`access_key_${number}_last_used_date`]: used,
});
const FRESH = '2026-11-01T00:00:00+00:00';
const OLD = '2026-01-01T00:00:00+00:00';

function judge(...rows: readonly string[]): readonly string[] {
  const findings = auditReport(parseCredentialReport(report(...rows), 'report.csv'), defaultLimits, today);
  return findings.map(({ ruleId, subject: { user }, credential }) =>
    [ruleId, user, credential].filter(Boolean).join(' '),
  );
}

describe('an audit', () => {
  test.each([
    ['a root user with MFA and no keys', [row(ROOT, mfa)], []],
    ['a root key', [row(ROOT, { ...mfa, ...key(1, FRESH, 'N/A') })], [`report-root-key ${ROOT} access key 1`]],
    [
      'both root keys',
      [row(ROOT, { ...mfa, ...key(1, OLD, OLD), ...key(2, OLD, OLD) })],
      [`report-root-key ${ROOT} access key 1`, `report-root-key ${ROOT} access key 2`],
    ],
    [
      'a root signing certificate',
      [row(ROOT, { ...mfa, cert_1_active: 'true' })],
      [`report-root-key ${ROOT} signing certificate 1`],
    ],
    ['root without MFA', [row(ROOT, {})], [`report-root-mfa ${ROOT}`]],
    [
      'root used by password',
      [row(ROOT, { ...mfa, password_last_used: FRESH })],
      [`report-root-used ${ROOT} password`],
    ],
    ['root used long ago', [row(ROOT, { ...mfa, password_last_used: OLD })], []],
    [
      'root used by a key that is now inactive',
      [row(ROOT, { ...mfa, access_key_2_last_used_date: FRESH })],
      [`report-root-used ${ROOT} access key 2`],
    ],
    ['a user in order', [row('ada', { ...login, ...key(1, FRESH, FRESH) })], []],
    ['a password without MFA', [row('ada', { ...login, mfa_active: 'FALSE' })], ['report-user-mfa ada']],
    ['an old key in use', [row('ada', { ...mfa, ...key(1, OLD, FRESH) })], ['report-key-age ada access key 1']],
    [
      'an old and idle key',
      [row('ada', { ...mfa, ...key(2, OLD, OLD) })],
      ['report-key-age ada access key 2', 'report-unused ada access key 2'],
    ],
    [
      'a key never used',
      [row('ada', { ...mfa, ...key(1, '2026-10-01T00:00:00Z', 'N/A') })],
      ['report-never-used ada access key 1'],
    ],
    ['a key made last week and not yet used', [row('ada', { ...mfa, ...key(1, '2026-11-18T00:00:00Z', 'N/A') })], []],
    ['two keys', [row('ada', { ...mfa, ...key(1, FRESH, FRESH), ...key(2, FRESH, FRESH) })], ['report-two-keys ada']],
    ['an old password', [row('ada', { ...login, password_last_changed: OLD })], ['report-old-password ada password']],
    ['an unused password', [row('ada', { ...login, password_last_used: OLD })], ['report-unused ada password']],
    [
      'a password never used',
      [row('ada', { ...login, password_last_used: 'no_information', password_last_changed: 'N/A' })],
      ['report-never-used ada password'],
    ],
    ['an inactive key says nothing', [row('ada', { ...mfa, access_key_1_last_rotated: OLD })], []],
  ])('of %s', (_, rows, expected) => {
    expect(judge(...rows)).toEqual(expected);
  });

  test('holds limits as given: at the limit is in order, a day later is not', () => {
    const rows = parseCredentialReport(
      report(row('ada', { ...mfa, ...key(1, '2026-08-26T12:00:00Z', FRESH) })),
      'r.csv',
    );
    expect(auditReport(rows, defaultLimits, today)).toEqual([]);
    expect(auditReport(rows, { ...defaultLimits, keyAge: 89 }, today)).toHaveLength(1);
  });
});

describe('reading a report', () => {
  const csv = report(row(ROOT, mfa), row('ada', login));
  const users = (text: string): readonly string[] => parseCredentialReport(text, 'r').map(({ user }) => user);

  test.each([
    ['CSV', csv],
    ['CSV with a byte-order mark and CRLF', `\uFEFF${csv.replaceAll('\n', '\r\n')}`],
    ['the JSON of the CLI', JSON.stringify({ Content: Buffer.from(csv).toString('base64'), ReportFormat: 'text/csv' })],
    ['the text of the CLI', `${Buffer.from(csv).toString('base64')}\t2026-11-24T12:00:00+00:00\ttext/csv\n`],
    ['base64 of CSV with a byte-order mark', Buffer.from(`\uFEFF${csv}`).toString('base64')],
    ['CSV with quotes and blank lines', `${csv.replace(/^ada/m, '"ada"').replaceAll('\n', '\n\n')}`],
    ['base64 alone, wrapped', Buffer.from(csv).toString('base64').replace(/.{76}/g, '$&\n')],
    [
      'more columns in another order',
      csv
        .split('\n')
        .map((line, index) => (line === '' ? '' : `${index === 0 ? 'note' : 'x'},${line}`))
        .join('\n'),
    ],
  ])('as %s', (_, text) => {
    expect(users(text)).toEqual([ROOT, 'ada']);
  });

  test.each([
    ['another file', 'a,b\n1,2\n', 'r:1: not a credential report: no column user, arn, password_enabled'],
    ['a row that is cut', `${header}\nada,arn\n`, 'r:2: 2 columns where the header has 22'],
    ['a flag that is none', report(row('ada', { mfa_active: 'perhaps' })), 'r:2: mfa_active is neither true nor false'],
    [
      'a date that is none',
      report(row('ada', mfa), row('bob', { user_creation_time: '31.1.2026' })),
      'r:3: user_creation_time is no date',
    ],
    ['broken JSON', '{\n"Content": ', 'r:2: not JSON'],
    ['JSON of another kind', '{"Users": []}', 'r:1: no "Content" in the JSON'],
    ['nothing', '', 'r:1: not a credential report'],
    ['a heading alone', `${header}\n`, 'r:1: the report has a heading and no users'],
    [
      'a quotation mark alone',
      report(row('ada', mfa), row('"bob', {})),
      'r:3: a quotation mark without its other half',
    ],
    ['a row that is cut behind a blank line', `${header}\n\n\nada,arn\n`, 'r:4: 2 columns where the header has 22'],
  ])('of %s says what and where', (_, text, message) => {
    expect(() => parseCredentialReport(text, 'r')).toThrow(message);
  });

  test('knows its newest date', () => {
    expect(newestDate(parseCredentialReport(csv, 'r'))?.toISOString()).toBe('2026-11-20T08:00:00.000Z');
  });
});

test('a finding names the user, the practice and the CIS controls, and its commands the user', () => {
  const text = report(row(ROOT, mfa), row('ada', { ...mfa, ...key(1, OLD, FRESH) }));
  const judged = auditAccount({ report: { file: 'report.csv', text } }, { limits: defaultLimits, today, now: today });
  const { findings, notices } = reportOfAudit({ ...judged, skipped: [], milliseconds: 1 });
  expect(findings).toMatchObject([
    {
      ruleId: 'report-key-age',
      title: 'An access key is older than the limit: ada, access key 1',
      path: 'report.csv',
      startLine: 3,
      details: {
        user: 'ada',
        account: '123456789012',
        practice: '3: Managed access keys',
        cis: '1.14 (v3.0), 1.14 (v4.0.1), 1.13 (v5.0), 2.13 (v6.0), 2.12 (v7.0)',
      },
      evidence: ['made 2026-01-01, 327 days ago'],
    },
  ]);
  expect(findings[0]?.fix.join()).toContain('--user-name ada');
  expect(notices.map(({ message }) => message)).toEqual([
    'practice 1, IAM users in groups instead of root: not judged: give --authorization-details',
    'practice 2, MFA for everyone: 100 % (1 of 1 users with a password, root and groups)',
    'practice 3, Managed access keys: 50 % (1 of 2 users)',
    'practice 4, A password policy: not judged: give --password-policy',
    'practice 5, Root used as little as possible: 100 % (1 of 1 root users)',
  ]);
});

test('a user with a name made for shells is quoted in commands', () => {
  const text = report(row("x'; rm -rf ~", { ...mfa, ...key(1, OLD, FRESH) }));
  const judged = auditAccount({ report: { file: '-', text } }, { limits: defaultLimits, today, now: today });
  const { findings } = reportOfAudit({ ...judged, skipped: [], milliseconds: 1 });
  expect(findings[0]?.fix[0]).toContain(String.raw`--user-name 'x'\''; rm -rf ~'`);
});

test('every rule of the audit has what a reader needs', () => {
  for (const rule of auditRules) expect(rule.why.length * rule.fix.length * rule.title.length).toBeGreaterThan(0);
});
