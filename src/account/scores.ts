/** How well the account keeps each practice, as far as what was given can tell. */
import type { AuditFinding } from './audit.ts';
import { auditRules } from './audit-rules.ts';
import { isOfAws, type Authorization } from './authorization.ts';
import { ROOT_USER, type ReportRow } from './credential-report.ts';
import { practiceList, practices, type PracticeNumber } from './practices.ts';

/** What was judged. */
export interface Judged {
  readonly rows: readonly ReportRow[];
  readonly authorization?: Authorization;
  /** `get-account-summary` was given. */
  readonly hasSummary: boolean;
  /** `get-account-password-policy` was given. */
  readonly hasPasswordPolicy: boolean;
  readonly findings: readonly AuditFinding[];
}

/** One practice's score. */
export interface Score {
  readonly practice: PracticeNumber;
  /** What was counted, such as `users`. */
  readonly unit: string;
  readonly kept: number;
  readonly total: number;
  /** What is needed to judge the practice, where it was not given. */
  readonly missing?: string;
}

/** The scores of the five practices, in order. */
export function scoresOf(judged: Judged): readonly Score[] {
  return practiceList.map(({ number }) => scoreOf(number, judged));
}

/** As a line of a report. */
export function scoreText({ practice, unit, kept, total, missing }: Score): string {
  const name = `practice ${practice}, ${practices[practice].title}`;
  if (total === 0) return `${name}: not judged${missing === undefined ? `: there are no ${unit}` : `: ${missing}`}`;
  return `${name}: ${Math.round((100 * kept) / total)} % (${kept} of ${total} ${unit})`;
}

function scoreOf(practice: PracticeNumber, judged: Judged): Score {
  const { subjects, unit, missing } = populations[practice](judged);
  const against = new Set(judged.findings.filter((one) => practiceOf(one) === practice).map(subjectKey));
  const kept = subjects.filter((subject) => !against.has(subject)).length;
  return { practice, unit, kept, total: subjects.length, ...(missing === undefined ? {} : { missing }) };
}

function practiceOf({ ruleId }: AuditFinding): PracticeNumber | undefined {
  return auditRules.find(({ id }) => id === ruleId)?.practice;
}

const ACCOUNT = 'the account';

/** The same for a subject wherever it is told of. */
function subjectKey({ subject: { user, group, arn } }: AuditFinding): string {
  return user ?? (group === undefined ? (arn ?? ACCOUNT) : `group ${group}`);
}

interface Population {
  readonly subjects: readonly string[];
  readonly unit: string;
  readonly missing?: string;
}

/** Who can keep or break each practice. */
const populations: Readonly<Record<PracticeNumber, (judged: Judged) => Population>> = {
  1: ({ authorization }) => ({
    subjects: [
      ...(authorization?.principals ?? []).map(({ kind, name, arn }) =>
        kind === 'user' ? name : kind === 'group' ? `group ${name}` : arn,
      ),
      ...(authorization?.policies ?? []).flatMap(({ arn }) => (isOfAws(arn) ? [] : [arn])),
    ],
    unit: 'users, groups, roles and own policies',
    ...(authorization === undefined ? { missing: 'give --authorization-details' } : {}),
  }),
  2: ({ rows, authorization, hasSummary }) => ({
    subjects: [
      ...withRoot(
        rows.filter((row) => row.isRoot || row.passwordEnabled === true).map(({ user }) => user),
        hasSummary,
      ),
      ...(authorization?.principals ?? []).flatMap(({ kind, name }) => (kind === 'group' ? [`group ${name}`] : [])),
    ],
    unit: 'users with a password, root and groups',
  }),
  3: ({ rows, hasSummary }) => ({
    subjects: withRoot(
      rows.map(({ user }) => user),
      hasSummary,
    ),
    unit: 'users',
  }),
  4: ({ rows, hasPasswordPolicy }) => ({
    subjects: [
      ...rows.flatMap(({ user, passwordEnabled, isRoot }) => (passwordEnabled === true && !isRoot ? [user] : [])),
      ...(hasPasswordPolicy ? [ACCOUNT] : []),
    ],
    unit: 'passwords and policies for them',
    missing: 'give --password-policy',
  }),
  5: ({ rows }) => ({
    subjects: rows.flatMap(({ isRoot, user }) => (isRoot ? [user] : [])),
    unit: 'root users',
    missing: 'the report has no row of the root user',
  }),
};

/** A summary tells of root, too. */
function withRoot(users: readonly string[], hasSummary: boolean): readonly string[] {
  return hasSummary && !users.includes(ROOT_USER) ? [ROOT_USER, ...users] : users;
}
