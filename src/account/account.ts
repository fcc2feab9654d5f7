/** Audits an account from the texts that AWS gives about it. */
import { auditReport, newestDate, type AuditFinding, type AuditLimits } from './audit.ts';
import { parseAuthorization } from './authorization.ts';
import { parseCredentialReport } from './credential-report.ts';
import { auditIdentities } from './identities.ts';
import type { NamedText } from './json-document.ts';
import type { Judged } from './scores.ts';
import { auditPasswordPolicy, auditSummary } from './settings.ts';

/** What AWS's calls of the same names print; any of them may be missing. */
export interface AccountTexts {
  readonly report?: NamedText;
  readonly summary?: NamedText;
  readonly passwordPolicy?: NamedText;
  readonly authorization?: NamedText;
}

/** What to judge by. */
export interface AuditSettings {
  readonly limits: AuditLimits;
  /** What ages are counted from, where the user says so. */
  readonly today: Date | undefined;
  readonly now: Date;
}

/** Judges all that is there. Throws a `UserError` that names file and line of whatever is malformed. */
export function auditAccount(texts: AccountTexts, { limits, today, now }: AuditSettings): Judged {
  const { report, summary, passwordPolicy } = texts;
  const rows = report === undefined ? [] : parseCredentialReport(report.text, report.file);
  const authorization = texts.authorization === undefined ? undefined : parseAuthorization(texts.authorization);
  const ofRows = auditReport(rows, limits, today ?? latest(now, newestDate(rows)));
  return {
    rows,
    ...(authorization === undefined ? {} : { authorization }),
    hasSummary: summary !== undefined,
    hasPasswordPolicy: passwordPolicy !== undefined,
    findings: [
      ...ofRows,
      ...(summary === undefined ? [] : auditSummary(summary).filter((one) => !isTold(one, ofRows))),
      ...(passwordPolicy === undefined ? [] : auditPasswordPolicy(passwordPolicy)),
      ...(authorization === undefined ? [] : auditIdentities(authorization)),
    ],
  };
}

/** Ages are never counted from before the report was made, whose newest date proves a later day. */
function latest(now: Date, newest: Date | undefined): Date {
  return newest !== undefined && newest > now ? newest : now;
}

/** The report says the same of root in more detail. */
function isTold({ ruleId }: AuditFinding, found: readonly AuditFinding[]): boolean {
  return found.some((other) => other.ruleId === ruleId);
}
