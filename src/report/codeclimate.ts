/** The report as Code Climate issues, which GitLab takes as `artifacts: reports: codequality`. */
import { sha256 } from '../core/hash.ts';
import type { Severity } from '../core/rule.ts';
import { jsonText, visible } from './escape.ts';
import { occurrences, pathOf } from './place.ts';
import type { Reporter } from './report.ts';

const SEVERITIES: Readonly<Record<Severity, string>> = {
  note: 'info',
  warn: 'minor',
  error: 'critical',
  critical: 'blocker',
};

/** An array of issues. Each fingerprint is there once: GitLab drops repeated ones. */
export const codeclimateReporter: Reporter = ({ findings }) => {
  const seen = occurrences(findings);
  const issues = findings.map((finding, index) => {
    const { ruleId, title, redacted, severity, startLine, endLine, fingerprint } = finding;
    const path = visible(pathOf(finding));
    return {
      type: 'issue',
      check_name: visible(ruleId),
      description: visible(`${title}: ${redacted}`),
      categories: ['Security'],
      severity: SEVERITIES[severity],
      fingerprint: sha256(JSON.stringify([ruleId, path, fingerprint, seen[index] ?? 0])),
      location: { path, lines: { begin: startLine, end: endLine } },
    };
  });
  return `${jsonText(issues)}\n`;
};
