/** Turns an audit into the report that all reporters print. */
import { fingerprint } from '../core/fingerprint.ts';
import type { Finding } from '../core/finding.ts';
import type { Rule } from '../core/rule.ts';
import { Secret } from '../core/secret.ts';
import type { Notice, Report } from '../report/report.ts';
import { VERSION } from '../version.ts';
import type { AuditFinding } from './audit.ts';
import { auditRules, practices, type AuditRule, type Practice } from './audit-rules.ts';
import type { ReportRow } from './credential-report.ts';

/** An audited report. */
export interface Audited {
  /** The report's path, or `-` for standard input. */
  readonly file: string;
  readonly rows: readonly ReportRow[];
  readonly findings: readonly AuditFinding[];
  readonly milliseconds: number;
}

/** The report, with a score per practice among its notices. */
export function reportOfAudit({ file, rows, findings, milliseconds }: Audited): Report {
  return {
    version: VERSION,
    findings: findings.map((one) => findingOf(one, file)),
    silenced: [],
    skipped: [],
    notices: scores(rows, findings),
    rules: auditRules.map(describedRule),
    summary: { source: 'credential report', scanned: rows.length, binaries: 0, bytes: 0, skipped: 0, milliseconds },
  };
}

function ruleOf(id: string): AuditRule {
  const rule = auditRules.find((one) => one.id === id);
  if (rule === undefined) throw new Error(`no audit rule ${id}`);
  return rule;
}

function findingOf({ ruleId, row, credential, fact }: AuditFinding, file: string): Finding {
  const rule = ruleOf(ruleId);
  const subject = credential === '' ? row.user : `${row.user}, ${credential}`;
  return {
    ruleId,
    title: `${rule.title}: ${subject}`,
    severity: rule.severity,
    confidence: 'high',
    kind: 'practice',
    path: file,
    origin: { kind: file === '-' ? 'stdin' : 'worktree' },
    startLine: row.line,
    startColumn: 1,
    endLine: row.line,
    endColumn: row.user.length + 1,
    fingerprint: fingerprint({
      ruleId,
      kind: 'practice',
      value: `${row.arn} ${credential}`,
      maskedLine: () => '',
    }),
    secret: new Secret(row.user),
    redacted: row.user,
    excerpt: { text: `${row.user}: ${fact}`, start: 0, end: row.user.length },
    details: {
      user: row.user,
      arn: row.arn,
      ...(credential === '' ? {} : { credential }),
      practice: `${rule.practice}: ${practices[rule.practice]}`,
      cis: rule.cis,
    },
    evidence: [fact],
    why: rule.why,
    fix: rule.fix.map((step) => step.replaceAll('<USER>', row.user)),
  };
}

/** As reporters and SARIF list it. It never detects: it is judged from a report, not from a text. */
function describedRule({ id, title, severity, why, fix }: AuditRule): Rule {
  return {
    id,
    title,
    severity,
    confidence: 'high',
    kind: 'practice',
    keywords: [],
    why,
    fix,
    sources: [SOURCE],
    detect: () => [],
  };
}

const SOURCE = 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_getting-report.html';

/** Practices that a credential report can tell about. */
const TOLD: readonly Practice[] = [2, 3, 4, 5];

/** How many of the users keep each practice, as far as the report tells. */
function scores(rows: readonly ReportRow[], findings: readonly AuditFinding[]): readonly Notice[] {
  return TOLD.map((practice) => {
    const against = findings.filter(({ ruleId }) => ruleOf(ruleId).practice === practice);
    const users = new Set(against.map(({ row }) => row.user)).size;
    const score = rows.length === 0 ? 100 : Math.round((100 * (rows.length - users)) / rows.length);
    return {
      message: `practice ${practice}, ${practices[practice]}: ${score} % (${rows.length - users} of ${rows.length} users)`,
    };
  });
}
