/** Judges a credential report by the five practices. */
import type { Severity } from '../core/rule.ts';
import type { KeyState, ReportRow } from './credential-report.ts';

/** Ages in days; the defaults are those of the CIS AWS Foundations Benchmark. */
export interface AuditLimits {
  readonly keyAge: number;
  readonly unused: number;
  readonly rootUsed: number;
  readonly passwordAge: number;
}

export const defaultLimits: AuditLimits = { keyAge: 90, unused: 45, rootUsed: 90, passwordAge: 90 };

/** Whom or what a finding is about, and where the audited text says so. */
export interface Subject {
  /** Of a user or of root (`<root_account>`); absent for a group, a policy, or the account as a whole. */
  readonly user?: string;
  readonly group?: string;
  readonly policy?: string;
  /** Absent for the account as a whole. */
  readonly arn?: string;
  /** The report, or the file beside it. */
  readonly file: string;
  readonly line: number;
}

/** What the audit has against somebody or something. */
export interface AuditFinding {
  readonly ruleId: string;
  readonly subject: Subject;
  /** Which credential, as the title says it: `access key 1`, `password`, `signing certificate 2`; empty for the user as a whole. */
  readonly credential: string;
  /** Such as `created 2026-01-02, 326 days ago`. */
  readonly fact: string;
  /** Where they differ from the rule's own. */
  readonly title?: string;
  readonly severity?: Severity;
}

interface Context {
  readonly row: ReportRow;
  readonly limits: AuditLimits;
  readonly today: Date;
}

const DAY = 86_400_000;

/** All findings, in the order of the rows. `today` is what ages are counted from. */
export function auditReport(rows: readonly ReportRow[], limits: AuditLimits, today: Date): readonly AuditFinding[] {
  return rows.flatMap((row) => {
    const context: Context = { row, limits, today };
    return row.isRoot ? auditRoot(context) : [...auditPassword(context), ...auditKeys(context)];
  });
}

function finding(row: ReportRow, ruleId: string, credential: string, fact: string): AuditFinding {
  const { user, arn, file, line } = row;
  return { ruleId, subject: { user, arn, file, line }, credential, fact };
}

function auditRoot({ row, limits, today }: Context): AuditFinding[] {
  const found: AuditFinding[] = [];
  for (const key of row.keys) {
    if (key.active)
      found.push(
        finding(
          row,
          'report-root-key',
          nameOf(key),
          key.rotated === undefined ? 'active' : `active, made ${since(key.rotated, today)}`,
        ),
      );
  }
  for (const number of row.certificates)
    found.push(finding(row, 'report-root-key', `signing certificate ${number}`, 'active'));
  if (!row.mfa) found.push(finding(row, 'report-root-mfa', '', 'mfa_active is false'));
  const uses: readonly (readonly [string, Date | undefined])[] = [
    ['password', row.passwordUsed],
    ...row.keys.map((key) => [nameOf(key), key.used] as const),
  ];
  for (const [credential, used] of uses) {
    if (used !== undefined && days(used, today) <= limits.rootUsed) {
      found.push(finding(row, 'report-root-used', credential, `used ${since(used, today)}`));
    }
  }
  return found;
}

function auditPassword(context: Context): AuditFinding[] {
  const { row, limits, today } = context;
  if (row.passwordEnabled !== true) return [];
  const found = passwordUse(context);
  if (!row.mfa) found.push(finding(row, 'report-user-mfa', '', 'password_enabled is true, mfa_active is false'));
  if (row.passwordChanged !== undefined && days(row.passwordChanged, today) > limits.passwordAge) {
    found.push(finding(row, 'report-old-password', 'password', `changed ${since(row.passwordChanged, today)}`));
  }
  return found;
}

/** CIS counts a password that was never used from its last change, or from the user's creation. */
function passwordUse({ row, limits, today }: Context): AuditFinding[] {
  const { passwordUsed: used } = row;
  const known = used ?? row.passwordChanged ?? row.created;
  if (known === undefined || days(known, today) <= limits.unused) return [];
  if (used === undefined) return [finding(row, 'report-never-used', 'password', `set ${since(known, today)}`)];
  return [finding(row, 'report-unused', 'password', `used ${since(known, today)}`)];
}

function auditKeys({ row, limits, today }: Context): AuditFinding[] {
  const active = row.keys.filter((key) => key.active);
  const found = active.flatMap((key) => auditKey(key, { row, limits, today }));
  if (active.length === 2) found.push(finding(row, 'report-two-keys', '', 'access keys 1 and 2 are active'));
  return found;
}

function auditKey(key: KeyState, { row, limits, today }: Context): AuditFinding[] {
  const found: AuditFinding[] = [];
  if (key.rotated !== undefined && days(key.rotated, today) > limits.keyAge) {
    found.push(finding(row, 'report-key-age', nameOf(key), `made ${since(key.rotated, today)}`));
  }
  if (key.used !== undefined) {
    if (days(key.used, today) > limits.unused)
      found.push(finding(row, 'report-unused', nameOf(key), `used ${since(key.used, today)}`));
  } else if (key.rotated === undefined || days(key.rotated, today) > limits.unused) {
    found.push(
      finding(
        row,
        'report-never-used',
        nameOf(key),
        key.rotated === undefined ? 'no use recorded' : `made ${since(key.rotated, today)}`,
      ),
    );
  }
  return found;
}

const nameOf = ({ number }: KeyState): string => `access key ${number}`;

/** Whole days from then to today; never negative. */
function days(then: Date, today: Date): number {
  return Math.max(0, Math.floor((today.getTime() - then.getTime()) / DAY));
}

function since(then: Date, today: Date): string {
  return `${then.toISOString().slice(0, 10)}, ${days(then, today)} days ago`;
}

/** The newest date in the report: ages can't be counted from earlier than that. */
export function newestDate(rows: readonly ReportRow[]): Date | undefined {
  const dates = rows.flatMap((row) => [
    row.created,
    row.passwordUsed,
    row.passwordChanged,
    ...row.keys.flatMap((key) => [key.rotated, key.used]),
  ]);
  return dates.reduce(
    (newest, date) => (date !== undefined && (newest === undefined || date > newest) ? date : newest),
    undefined,
  );
}
