/** The report for machines: one JSON document, its form held by report.schema.json. */
import { severities, type Severity } from '../core/rule.ts';
import type { Finding } from '../core/finding.ts';
import { jsonText } from './escape.ts';
import type { Report, Reporter, ReportOptions, Silenced } from './report.ts';
import { bySeverity } from './tally.ts';
import { gapsIn } from './verdict.ts';

/** The version of the form; raised when a reader of the old form could break. */
const VERSION = 1;

/** The whole report as one document. */
export const jsonReporter: Reporter = (report, options) =>
  `${jsonText({
    version: VERSION,
    tool: { name: 'key-sniff', version: report.version },
    findings: report.findings.map((finding) => findingData(finding, options)),
    silenced: report.silenced.map((one) => silencedData(one, options)),
    skipped: report.skipped,
    notices: report.notices,
    summary: summaryData(report),
  })}\n`;

/** One JSON object a line, for streams: findings, silenced, skipped, notices, and the summary last. */
export const jsonlReporter: Reporter = (report, options) =>
  [
    ...report.findings.map((finding) => ({ type: 'finding', ...findingData(finding, options) })),
    ...report.silenced.map((one) => ({ type: 'silenced', ...silencedData(one, options) })),
    ...report.skipped.map((skipped) => ({ type: 'skipped', ...skipped })),
    ...report.notices.map((notice) => ({ type: 'notice', ...notice })),
    { type: 'summary', version: VERSION, ...summaryData(report) },
  ]
    .map((line) => `${jsonText(line, 0)}\n`)
    .join('');

function findingData(finding: Finding, { showSecrets }: ReportOptions): object {
  return {
    ruleId: finding.ruleId,
    title: finding.title,
    severity: finding.severity,
    confidence: finding.confidence,
    kind: finding.kind,
    path: finding.path,
    startLine: finding.startLine,
    startColumn: finding.startColumn,
    endLine: finding.endLine,
    endColumn: finding.endColumn,
    fingerprint: finding.fingerprint,
    redacted: finding.redacted,
    ...(showSecrets ? { secret: finding.secret.reveal() } : {}),
    origin: finding.origin,
    details: finding.details,
    evidence: finding.evidence,
    excerpt: finding.excerpt,
    why: finding.why,
    fix: finding.fix,
  };
}

function silencedData({ finding, ...rest }: Silenced, options: ReportOptions): object {
  return { ...rest, finding: findingData(finding, options) };
}

function summaryData({ summary, findings, silenced, skipped, failOn }: Report): object {
  return {
    ...summary,
    findings: findings.length,
    bySeverity: ordered(bySeverity(findings)),
    silenced: silenced.length,
    skipped: skipped.length,
    gaps: gapsIn(skipped),
    ...(failOn === undefined ? {} : { failOn }),
  };
}

function ordered(counts: Readonly<Record<Severity, number>>): object {
  return Object.fromEntries(severities.map((severity) => [severity, counts[severity]]));
}
