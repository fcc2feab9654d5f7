/** The findings as CSV (RFC 4180), for spreadsheets. */
import { visible } from './escape.ts';
import { commitOf } from './place.ts';
import type { Reporter } from './report.ts';

const COLUMNS = [
  'rule',
  'title',
  'severity',
  'confidence',
  'path',
  'startLine',
  'startColumn',
  'endLine',
  'endColumn',
  'commit',
  'author',
  'date',
  'redacted',
  'details',
  'fingerprint',
] as const;

/** A header and a row for each finding. */
export const csvReporter: Reporter = ({ findings }) => {
  const rows = findings.map((finding) => {
    const commit = commitOf(finding);
    const { title, severity, confidence, path, redacted, fingerprint } = finding;
    const { startLine, startColumn, endLine, endColumn } = finding;
    const details = Object.entries(finding.details).map(([name, value]) => `${name}=${value}`);
    return [
      ...[finding.ruleId, title, severity, confidence, path],
      ...[startLine, startColumn, endLine, endColumn].map(String),
      ...[commit?.commit ?? '', commit?.author ?? '', commit?.date ?? ''],
      ...[redacted, details.join('; '), fingerprint],
    ];
  });
  return [COLUMNS, ...rows].map((row) => `${row.map(cell).join(',')}\n`).join('');
};

/** A cell that a spreadsheet does not take for a formula (OWASP, CSV injection). */
function cell(text: string): string {
  const shown = visible(text);
  const harmless = /^[=+\-@]/.test(shown) ? `'${shown}` : shown;
  return /[",\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
