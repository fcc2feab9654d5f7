/** Turns what the doctor found into the report that all reporters print. */
import { fingerprint } from '../core/fingerprint.ts';
import type { Finding } from '../core/finding.ts';
import { Secret } from '../core/secret.ts';
import { shellPath, shellWord } from '../core/shell-word.ts';
import { judgedRule } from '../report/judged-rule.ts';
import type { Report } from '../report/report.ts';
import { doctorRules, type Problem } from './problem.ts';

const SOURCE = 'https://docs.aws.amazon.com/cli/latest/userguide/cli-configure-files.html';

const rulesById = new Map(doctorRules.map((rule) => [rule.id, rule]));

/** The report of a scan of the home's files, with the problems before its findings and notes on what is in order. */
export function withProblems(scanned: Report, problems: readonly Problem[], notes: readonly string[]): Report {
  return {
    ...scanned,
    findings: [...problems.map(findingOf), ...scanned.findings],
    notices: [...notes.map((message) => ({ message })), ...scanned.notices],
    rules: [...doctorRules.map((rule) => judgedRule(rule, SOURCE)), ...scanned.rules],
  };
}

function findingOf(problem: Problem): Finding {
  const { ruleId, path, subject, fact, details = {} } = problem;
  const rule = rulesById.get(ruleId);
  if (rule === undefined) throw new Error(`no rule ${ruleId} of the doctor`);
  return {
    ruleId,
    title: problem.title ?? rule.title,
    severity: problem.severity ?? rule.severity,
    confidence: 'high',
    kind: 'practice',
    path,
    origin: { kind: 'worktree' },
    startLine: 1,
    startColumn: 1,
    endLine: 1,
    endColumn: 1,
    fingerprint: fingerprint({ ruleId, kind: 'practice', value: `${path} ${subject}`, maskedLine: () => '' }),
    secret: new Secret(subject),
    redacted: subject,
    excerpt: { text: `${subject}: ${fact}`, start: 0, end: subject.length },
    details,
    evidence: [fact],
    why: rule.why,
    fix: filled(problem.fix ?? rule.fix, problem),
  };
}

function filled(fix: readonly string[], { path, details = {} }: Problem): readonly string[] {
  const names: readonly (readonly [string, string | undefined])[] = [
    ['<FILE>', shellPath(path)],
    ['<KEY>', details['accessKeyId']],
    ['<PROFILE>', shellWord(details['profile'] ?? 'default')],
  ];
  return fix.map((step) =>
    names.reduce((text, [hole, name]) => (name === undefined ? text : text.replaceAll(hole, name)), step),
  );
}
