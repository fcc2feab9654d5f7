/**
 * The report that GitLab takes as `artifacts: reports: secret_detection`: schema 15.2 of security-report-schemas
 * (required properties, patterns and lengths as GitLab's validator has them).
 */
import type { Finding } from '../core/finding.ts';
import { sha256 } from '../core/hash.ts';
import type { Severity } from '../core/rule.ts';
import { jsonText, visible } from './escape.ts';
import { commitOf, occurrences, pathOf } from './place.ts';
import type { Report, Reporter, ReportOptions } from './report.ts';

/** GitLab validates by this version; of a patch that it does not know it takes the nearest that it does. */
const SCHEMA_VERSION = '15.2.1';
/** What GitLab's own analyzer names where a content is in no commit. */
const NO_COMMIT = '0000000';
const LONGEST_NAME = 255;
const LONGEST_SOLUTION = 7000;

const SEVERITIES: Readonly<Record<Severity, string>> = {
  note: 'Info',
  warn: 'Medium',
  error: 'High',
  critical: 'Critical',
};

/** A GitLab secret detection report. Silenced findings are left out: GitLab has no place for them. */
export const gitlabReporter: Reporter = (report, options) => {
  const { version, findings, skipped } = report;
  const tool = { id: 'key-sniff', name: 'key-sniff', version, vendor: { name: 'key-sniff' } };
  const seen = occurrences(findings);
  return `${jsonText({
    version: SCHEMA_VERSION,
    scan: {
      type: 'secret_detection',
      analyzer: tool,
      scanner: tool,
      ...times(report),
      status: 'success',
      messages: skipped
        .filter(({ gap }) => gap)
        .map(({ path, reason }) => ({ level: 'warn', value: visible(`Not scanned: ${path}: ${reason}`) })),
    },
    vulnerabilities: findings.map((finding, index) =>
      vulnerability(finding, { before: seen[index] ?? 0, head: report.summary.head, options }),
    ),
  })}\n`;
};

/** GitLab wants times in UTC to the second, without a zone. */
function times({ summary: { started, milliseconds } }: Report): object {
  const start = started === undefined ? 0 : Date.parse(started);
  const format = (time: number): string => new Date(time).toISOString().slice(0, 'YYYY-MM-DDTHH:MM:SS'.length);
  return { start_time: format(start), end_time: format(start + milliseconds) };
}

interface Surroundings {
  /** How many equal findings of the same file come before. */
  readonly before: number;
  readonly head: string | undefined;
  readonly options: ReportOptions;
}

function vulnerability(finding: Finding, { before, head, options }: Surroundings): object {
  const { ruleId, title, severity, why, fix, redacted, details, fingerprint, startLine, endLine } = finding;
  const file = visible(pathOf(finding));
  const commit = commitOf(finding);
  const identity = sha256(JSON.stringify([ruleId, file, fingerprint, before]));
  return {
    id: uuid(identity),
    category: 'secret_detection',
    name: visible(title).slice(0, LONGEST_NAME),
    description: [`${redacted}. ${why}`, ...Object.entries(details).map(([name, value]) => `${name}: ${value}`)]
      .map(visible)
      .join('\n'),
    severity: SEVERITIES[severity],
    solution: fix
      .map((step, index) => visible(`${index + 1}. ${step}`))
      .join('\n')
      .slice(0, LONGEST_SOLUTION),
    identifiers: identifiersOf(visible(ruleId), options.ruleUrl?.(ruleId)),
    location: {
      file,
      start_line: startLine,
      end_line: endLine,
      commit:
        commit === undefined
          ? { sha: head ?? NO_COMMIT }
          : { sha: commit.commit, author: visible(commit.author), date: visible(commit.date) },
    },
    tracking: {
      type: 'source',
      items: [{ file, start_line: startLine, end_line: endLine, signatures: [{ algorithm: 'hash', value: identity }] }],
    },
  };
}

/** The rule first: GitLab tells findings apart by it. */
function identifiersOf(ruleId: string, url: string | undefined): readonly object[] {
  return [
    {
      type: 'key_sniff_rule_id',
      name: `key-sniff rule ${ruleId}`,
      value: ruleId,
      ...(url === undefined ? {} : { url }),
    },
    { type: 'cwe', name: 'CWE-798', value: '798', url: 'https://cwe.mitre.org/data/definitions/798.html' },
  ];
}

/** A UUID of version 8 (RFC 9562: free for one's own scheme) of the first digits of a hash. */
function uuid(hash: string): string {
  const variant = 'ab89'.charAt(Number.parseInt(hash.charAt(16), 16) % 4);
  const parts = [hash.slice(0, 8), hash.slice(8, 12), `8${hash.slice(13, 16)}`, variant + hash.slice(17, 20)];
  return [...parts, hash.slice(20, 32)].join('-');
}
