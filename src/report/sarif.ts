/**
 * The report as SARIF 2.1.0 (OASIS), as GitHub code scanning wants it (docs.github.com, "SARIF support for code
 * scanning"): unique rules with help and a security severity, paths relative to %SRCROOT%, fingerprints that outlive
 * moved lines, at most 25,000 results.
 */
import type { Invocation, Log, Notification, Result, Run, Suppression } from 'sarif';
import type { Finding } from '../core/finding.ts';
import { jsonText, visible } from './escape.ts';
import { commitOf, occurrences, pathOf } from './place.ts';
import { count } from './quantities.ts';
import type { Report, Reporter, ReportOptions, Silenced } from './report.ts';
import { levels, sarifRules } from './sarif-rules.ts';
import { worstFirst } from './tally.ts';

/** GitHub refuses a file with more results in a run. */
const MOST_RESULTS = 25_000;

/** A SARIF log with one run. */
export const sarifReporter: Reporter = (report, options) => {
  const log: Log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [runOf(report, options)],
  };
  return `${jsonText(log)}\n`;
};

function runOf(report: Report, options: ReportOptions): Run {
  const all: readonly Reported[] = [
    ...worstFirst(report.findings).map((finding) => ({ finding })),
    ...report.silenced.map((silenced) => ({ finding: silenced.finding, silenced })),
  ];
  const reported = all.slice(0, MOST_RESULTS);
  const findings = reported.map(({ finding }) => finding);
  const rules = sarifRules(report.rules, findings, options);
  const ruleIndex = new Map(rules.map(({ id }, index) => [id, index]));
  const seen = occurrences(findings);
  return {
    tool: {
      driver: { name: 'key-sniff', version: report.version, semanticVersion: report.version, rules: [...rules] },
    },
    columnKind: 'utf16CodeUnits',
    originalUriBaseIds: { '%SRCROOT%': { description: { text: 'The repository or folder that was scanned.' } } },
    invocations: [invocationOf(report, all.length - reported.length)],
    results: reported.map((one, index) => resultOf(one, ruleIndex, seen[index] ?? 0)),
  };
}

interface Reported {
  readonly finding: Finding;
  readonly silenced?: Silenced;
}

function resultOf({ finding, silenced }: Reported, ruleIndex: ReadonlyMap<string, number>, before: number): Result {
  const commit = commitOf(finding);
  return {
    ruleId: finding.ruleId,
    ruleIndex: ruleIndex.get(finding.ruleId) ?? -1,
    level: levels[finding.severity],
    message: { text: messageOf(finding) },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: uriOf(pathOf(finding)), uriBaseId: '%SRCROOT%' },
          region: {
            startLine: finding.startLine,
            startColumn: finding.startColumn,
            endLine: finding.endLine,
            endColumn: finding.endColumn,
          },
        },
      },
    ],
    partialFingerprints: {
      primaryLocationLineHash: `${finding.fingerprint}:${before + 1}`,
      'keySniffFingerprint/v1': finding.fingerprint,
    },
    ...(silenced === undefined ? {} : { suppressions: [suppressionOf(silenced)] }),
    properties: {
      severity: finding.severity,
      confidence: finding.confidence,
      redacted: finding.redacted,
      details: finding.details,
      evidence: finding.evidence,
      ...(commit === undefined ? {} : { commit: commit.commit, date: commit.date }),
    },
  };
}

/** The title as a sentence of its own, for GitHub shows only the first; then the value and the facts. */
function messageOf({ title, redacted, details, evidence }: Finding): string {
  const facts = Object.entries(details).map(([name, value]) => `${name} ${value}`);
  const sentences = [title, redacted, ...facts, ...evidence].filter((text) => text !== '');
  return sentences.map((text) => `${escapeMessage(text)}.`).join(' ');
}

/** SARIF reads `[text](1)` as a link and `{0}` as a placeholder in a message. */
function escapeMessage(text: string): string {
  return visible(text)
    .replace(/[\\[\]]/g, '\\$&')
    .replace(/[{}]/g, '$&$&');
}

/** The path as a relative URI reference. */
function uriOf(path: string): string {
  const segments = path.replace(/\p{Cs}/gu, '\ufffd').split('/');
  return segments.map(encodeURIComponent).join('/');
}

function suppressionOf({ by, reason, where }: Silenced): Suppression {
  return {
    kind: by === 'inline' ? 'inSource' : 'external',
    status: 'accepted',
    justification: visible(`${reason === '' ? 'No reason given' : reason} (${where})`),
  };
}

function invocationOf({ skipped, notices, summary }: Report, cut: number): Invocation {
  const notes: readonly Notification[] = [
    ...(cut === 0
      ? []
      : [
          notification(
            'error',
            `${count(cut, 'result')} left out: GitHub takes ${MOST_RESULTS}. The JSON report has all.`,
          ),
        ]),
    ...skipped.map(({ path, reason, gap, hint }) => ({
      ...notification(gap ? 'error' : 'note', [`Not scanned: ${path}: ${reason}`, hint ?? ''].join(' ').trim()),
      locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(path), uriBaseId: '%SRCROOT%' } } }],
    })),
    ...notices.map(({ message, hint }) => notification('note', [message, hint ?? ''].join(' ').trim())),
  ];
  return {
    executionSuccessful: !skipped.some(({ gap }) => gap),
    ...(summary.started === undefined ? {} : { startTimeUtc: summary.started }),
    toolExecutionNotifications: [...notes],
  };
}

function notification(level: Notification['level'], text: string): Notification {
  return { ...(level === undefined ? {} : { level }), message: { text: escapeMessage(text) } };
}
