/** Turns an audit into the report that all reporters print. */
import { detailsOf } from '../aws/details.ts';
import { fingerprint } from '../core/fingerprint.ts';
import type { Finding } from '../core/finding.ts';
import type { Skipped } from '../core/blob.ts';
import { Secret } from '../core/secret.ts';
import { shellWord } from '../core/shell-word.ts';
import { judgedRule } from '../report/judged-rule.ts';
import type { Report } from '../report/report.ts';
import { VERSION } from '../version.ts';
import type { AuditFinding, Subject } from './audit.ts';
import { auditRules, type AuditRule } from './audit-rules.ts';
import { cisText } from './cis.ts';
import { practices } from './practices.ts';
import { scoresOf, scoreText, type Judged } from './scores.ts';

/** What was audited, and how. */
export interface Audited extends Judged {
  /** What could not be fetched. */
  readonly skipped: readonly Skipped[];
  readonly milliseconds: number;
}

/** The report, with a score per practice among its notices. */
export function reportOfAudit(audited: Audited): Report {
  const { rows, findings, skipped, milliseconds } = audited;
  return {
    version: VERSION,
    findings: findings.map(findingOf),
    silenced: [],
    skipped,
    notices: scoresOf(audited).map((score) => ({ message: scoreText(score) })),
    rules: auditRules.map((rule) => judgedRule(rule, SOURCE)),
    summary: {
      source: 'AWS account',
      scanned: rows.length,
      unit: 'user',
      binaries: 0,
      bytes: 0,
      skipped: skipped.length,
      milliseconds,
    },
  };
}

/** A rule with what is the same in each of its findings. */
interface Told {
  readonly rule: AuditRule;
  readonly practice: string;
  readonly cis: string;
}

const rulesById = new Map(
  auditRules.map((rule): readonly [string, Told] => [
    rule.id,
    { rule, practice: `${rule.practice}: ${practices[rule.practice].title}`, cis: cisText(rule.cis) },
  ]),
);

function ruleOf(id: string): Told {
  const rule = rulesById.get(id);
  if (rule === undefined) throw new Error(`no audit rule ${id}`);
  return rule;
}

function findingOf(one: AuditFinding): Finding {
  const { ruleId, subject, credential, fact } = one;
  const told = ruleOf(ruleId);
  const { rule } = told;
  const name = nameOf(subject);
  return {
    ruleId,
    title: [one.title ?? rule.title, name === THE_ACCOUNT ? '' : `: ${name}`, credential && `, ${credential}`].join(''),
    severity: one.severity ?? rule.severity,
    confidence: 'high',
    kind: 'practice',
    path: subject.file,
    origin: { kind: subject.file === '-' ? 'stdin' : 'worktree' },
    startLine: subject.line,
    startColumn: 1,
    endLine: subject.line,
    endColumn: name.length + 1,
    fingerprint: fingerprint({
      ruleId,
      kind: 'practice',
      value: [subject.arn ?? name, subject.policy ?? '', credential].join(' '),
      maskedLine: () => '',
    }),
    secret: new Secret(name),
    redacted: name,
    excerpt: { text: `${name}: ${fact}`, start: 0, end: name.length },
    details: detailsFor(one, told),
    evidence: [fact],
    why: rule.why,
    fix: fixOf(rule, one),
  };
}

const THE_ACCOUNT = 'the account';

function nameOf({ user, group, policy }: Subject): string {
  return user ?? group ?? policy ?? THE_ACCOUNT;
}

function detailsFor(
  { subject: { user, group, policy, arn }, credential }: AuditFinding,
  { practice, cis }: Told,
): Finding['details'] {
  return detailsOf({
    user,
    group,
    policy,
    arn,
    account: accountOf(arn),
    credential: credential === '' ? undefined : credential,
    practice,
    cis,
  });
}

function accountOf(arn: string | undefined): string | undefined {
  // Takes `arn:aws:iam::123456789012:user/ada`; not the ARN of a policy of AWS's own.
  return /^arn:[\w-]+:iam::(\d{12}):/.exec(arn ?? '')?.[1];
}

function fixOf({ fix, passwordFix }: AuditRule, { subject, credential }: AuditFinding): readonly string[] {
  const { user, group, policy } = subject;
  const names: readonly (readonly [string, string | undefined])[] = [
    ['<USER>', user],
    ['<GROUP>', group],
    ['<POLICY>', policy],
  ];
  const steps = credential === 'password' ? (passwordFix ?? fix) : fix;
  return steps.map((step) =>
    names.reduce((text, [hole, name]) => (name === undefined ? text : text.replaceAll(hole, shellWord(name))), step),
  );
}

const SOURCE = 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_getting-report.html';
